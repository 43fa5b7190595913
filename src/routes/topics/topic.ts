import { term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';

/** What all records are about; each has an explorer. Topics of visits and activities are finer. */
export const subjects = ['officials', 'visits', 'budgets', 'elections'] as const;

const names: Record<(typeof subjects)[number], () => string> = {
  officials: m.officials_title,
  visits: m.visits_title,
  budgets: m.budgets_title,
  elections: m.elections_title,
};

export function topicName(topic: string): string {
  return isSubject(topic) ? names[topic]() : term('topic', topic);
}

/** The page that shows everything on the topic, without language. */
export function topicHome(topic: string): string {
  return isSubject(topic) ? `/${topic}/` : `/timeline/?topic=${topic}`;
}

function isSubject(topic: string): topic is (typeof subjects)[number] {
  return subjects.some((subject) => subject === topic);
}
