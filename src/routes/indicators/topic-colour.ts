const colours = {
  budget: 'var(--colour-money)',
  election: 'var(--colour-votes)',
  visit: 'var(--colour-visit-out)',
  coverage: 'var(--colour-missing)',
} as const;

export type IndicatorTopic = keyof typeof colours;

/** The colour of a field, as in all charts of it. */
export function topicColour(topic: IndicatorTopic): string {
  return colours[topic];
}
