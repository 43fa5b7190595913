import type { z } from 'zod';
import type { electionType } from '../../../schema/election';
import type { ElectionMention } from '../../mention';
import { nearest, ofKind, type Scene, type Sentence } from '../../scene';
import type { Span } from '../../span';

type Election = z.infer<typeof electionType>;

export interface WhichElection {
  election: Election;
  year: { value: number; evidence: Span } | null;
  evidence: Span;
}

/**
 * The election of a figure: the last one named before it in its sentence, else after it, else the article's first. A
 * pilkada that is not said to be of a governor is that of the region's own head.
 */
export function electionFor(
  scene: Scene,
  sentence: Sentence,
  at: number,
  region: string,
): WhichElection | null {
  const own = ofKind(sentence.mentions, 'election');
  const all = ofKind(scene.mentions, 'election');
  const mention = nearest(own, at, 'before') ?? nearest(own, at, 'after') ?? articles(all);
  if (!mention) return null;
  const type = scene.places.get(region)?.type;
  const head: Election =
    type === 'provinsi' ? 'pilkada_gubernur' : type === 'kota' ? 'pilkada_walikota' : 'pilkada_bupati';
  // a vote for a regent in a city is a slip or about another region; the level of the region holds
  const election = mention.election ?? articles(all, head)?.election ?? head;
  return { election, year: yearOf(scene, sentence, at, mention, all), evidence: mention };
}

function articles(all: ElectionMention[], like?: Election): ElectionMention | undefined {
  const said = all.filter(({ election }) => election !== null && (!like || election === like));
  return said[0] ?? (like ? undefined : all[0]);
}

/** The mention's own year, a year that stands in the same clause, or that of the article's first mention with one. */
function yearOf(
  scene: Scene,
  sentence: Sentence,
  at: number,
  mention: ElectionMention,
  all: ElectionMention[],
): WhichElection['year'] {
  if (mention.year !== null) return { value: mention.year, evidence: mention };
  const years = ofKind(sentence.mentions, 'date').filter(
    ({ date, start, end }) =>
      date?.length === 4 && Math.abs(start - mention.end) < 40 && end <= at && start >= mention.start,
  );
  const [year] = years;
  if (year?.date) return { value: Number(year.date), evidence: year };
  const dated =
    all.find((other) => other.year !== null && other.election === mention.election) ??
    all.find((other) => other.year !== null);
  return dated?.year ? { value: dated.year, evidence: dated } : null;
}
