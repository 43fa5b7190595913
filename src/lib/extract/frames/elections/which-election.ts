import type { z } from 'zod';
import type { electionType } from '../../../schema/election';
import type { ElectionMention } from '../../mention';
import type { Slot } from '../../proposal';
import { nearest, ofKind, slot, type Scene, type Sentence } from '../../scene';
import type { Span } from '../../span';
import type { Located } from '../between';
import { isPollingDay, voteNear } from './polling-days';

type Election = z.infer<typeof electionType>;

export interface WhichElection {
  election: Election;
  evidence: Span;
  year: { value: number; evidence: Span; basis: Slot['basis'] } | null;
}

/**
 * The election of a figure: the last one named before it in its sentence, else after it, else the article's first. A
 * pilkada that is not said to be of a governor is that of the region's own head.
 * @param clause from the figure before to this figure
 */
export function electionFor(
  scene: Scene,
  sentence: Sentence,
  clause: Span,
  region: string,
): WhichElection | null {
  const own = ofKind(sentence.mentions, 'election');
  const all = ofKind(scene.mentions, 'election');
  const mention = nearest(own, clause.end, 'before') ?? nearest(own, clause.end, 'after') ?? all[0];
  if (!mention) return null;
  const named = mention.election === 'pilkada_serentak' ? null : mention.election;
  const election = named ?? headOf(scene, region, all);
  return { election, evidence: mention, year: yearOf(scene, sentence, clause, mention, election) };
}

/** Region, election and year as every record on an election has them. */
export function electionSlots(
  scene: Scene,
  region: Located,
  { election, evidence, year }: WhichElection,
): Record<string, Slot> {
  return {
    region: slot(scene, region.code, region.rule, region.evidence, region.basis),
    election: slot(scene, election, 'election_named', evidence),
    ...(year ? { year: slot(scene, year.value, 'election_year', year.evidence, year.basis) } : {}),
  };
}

/** Where all elections that the article types are of one kind, a bare `pilkada` is that one. */
function headOf({ places }: Scene, region: string, all: ElectionMention[]): Election {
  const kinds = new Set(all.flatMap(({ election }) => election ?? []));
  kinds.delete('pilkada_serentak');
  const [only] = kinds;
  if (only && kinds.size === 1) return only;
  const type = places.get(region)?.type;
  if (type === 'provinsi') return 'pilkada_gubernur';
  return type?.startsWith('kota') ? 'pilkada_walikota' : 'pilkada_bupati';
}

/** A year in the figure's clause, the mention's own, one that the article gave before, or the vote nearest to its day. */
function yearOf(
  scene: Scene,
  sentence: Sentence,
  clause: Span,
  mention: ElectionMention,
  election: Election,
): WhichElection['year'] {
  const isOwn = mention.start >= clause.start && mention.end <= clause.end;
  if (isOwn && mention.year !== null) return { value: mention.year, evidence: mention, basis: 'stated' };
  const dates = ofKind(sentence.mentions, 'date').filter(
    ({ date }) => date !== null && (date.length < 10 || isPollingDay(date)),
  );
  const close =
    dates.findLast(({ start, end }) => start >= clause.start && end <= clause.end) ??
    dates.find(
      ({ start }) =>
        start >= clause.end &&
        /^[^.;,]{0,30}\b(?:pemilihan|pilkada|PSU)\b[^.;,]{0,25}$/i.test(scene.text.slice(clause.end, start)),
    );
  if (close?.date) return { value: Number(close.date.slice(0, 4)), evidence: close, basis: 'stated' };
  if (mention.year !== null) return { value: mention.year, evidence: mention, basis: 'stated' };
  return (
    revoteYear(scene) ??
    yearBefore(scene, clause.end, mention) ??
    nearestVote(scene, election, mention) ??
    yearBefore(scene, scene.text.length, mention)
  );
}

/** `Pemungutan suara ulang dilaksanakan pada 19 April 2025` */
function revoteYear(scene: Scene): WhichElection['year'] {
  for (const { text, mentions } of scene.sentences) {
    if (!/\bpemungutan (?:suara )?ulang\b[^.;]{0,60}\b(?:pada|tanggal|digelar|dilaksanakan)\b/i.test(text))
      continue;
    const date = ofKind(mentions, 'date').find((one) => one.date !== null && one.weekday === null);
    if (date?.date) return { value: Number(date.date.slice(0, 4)), evidence: date, basis: 'inferred' };
  }
  return revoteOfArticle(scene);
}

/** An article that opens with a revote is of its days. */
function revoteOfArticle({ sentences, mentions, article }: Scene): WhichElection['year'] {
  const opens = sentences.slice(0, 4).some(({ text }) => /\bPSU\b|\bpemungutan suara ulang\b/i.test(text));
  const day = ofKind(mentions, 'date').find(({ date }) => date?.length === 10);
  if (!opens || !day) return null;
  return {
    value: Number((day.date ?? article.meta.published ?? '').slice(0, 4)),
    evidence: day,
    basis: 'inferred',
  };
}

function yearBefore({ mentions }: Scene, at: number, { election }: ElectionMention): WhichElection['year'] {
  const dated = ofKind(mentions, 'election').filter(({ year, start }) => year !== null && start < at);
  const same = dated.find((other) => other.election === election) ?? dated[0];
  return same?.year ? { value: same.year, evidence: same, basis: 'inferred' } : null;
}

/** The day of the article, or of its publication, says which vote it speaks of. */
function nearestVote({ mentions, article }: Scene, election: Election, mention: Span): WhichElection['year'] {
  const day = ofKind(mentions, 'date').find(({ date }) => date?.length === 10);
  const value = voteNear(day?.date ?? article.meta.published ?? '', election);
  return value === null ? null : { value, evidence: day ?? mention, basis: day ? 'inferred' : 'derived' };
}
