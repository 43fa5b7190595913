import type { z } from 'zod';
import type { electionType } from '../../../schema/election';
import type { ElectionMention } from '../../mention';
import type { Slot } from '../../proposal';
import { nearest, ofKind, slot, type Scene, type Sentence } from '../../scene';
import type { Span } from '../../span';
import { regionFor, type Located } from '../between';
import { isPollingDay, voteNear, yearOfPollingDay } from './polling-days';

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
  const ballot = ballotIn(scene, clause);
  const own = ofKind(sentence.mentions, 'election');
  const all = ofKind(scene.mentions, 'election');
  const close = nearest(own, clause.end, 'before') ?? nearest(own, clause.end, 'after') ?? all[0];
  if (!close) return null;
  const mention = typed(scene, own, close);
  const named = mention.election === 'pilkada_serentak' ? null : mention.election;
  const general = mention.rule === 'election.general' && isNational(scene, sentence, mention, all);
  const election = ballot?.election ?? named ?? (general ? 'pemilu_serentak' : headOf(scene, region, all));
  const year =
    (general
      ? (yearsAgo(scene, sentence, clause) ??
        (mention.year === null ? nearestVote(scene, election, mention) : null))
      : null) ?? yearOf(scene, sentence, clause, mention, election);
  return { election, evidence: ballot?.evidence ?? mention, year };
}

/** `pemilihan bupati Pilkada 2024`: the kind of the former, the year of the latter. */
function typed({ text }: Scene, own: ElectionMention[], close: ElectionMention): ElectionMention {
  const before = own[own.indexOf(close) - 1];
  const isBare = close.election === null || close.election === 'pilkada_serentak';
  if (!before?.election || !isBare || !/^ (?:pada |dalam )?$/.test(text.slice(before.end, close.start)))
    return close;
  return { ...before, end: close.end, year: before.year ?? close.year };
}

const ballots: Record<string, Election> = { DPRD: 'pemilu_dprd', DPD: 'pemilu_dpd', DPR: 'pemilu_dpr' };

/** `Pengguna hak pilih DPD: 46.919`: one of the ballots of a general election. */
function ballotIn({ text, mentions }: Scene, clause: Span): { election: Election; evidence: Span } | null {
  if (
    !ofKind(mentions, 'election').some(
      ({ election, rule }) => election?.startsWith('pemilu') || rule === 'election.general',
    )
  )
    return null;
  const words = text.slice(clause.start, clause.end);
  const found = [
    ...words.matchAll(
      /\b(?:hak pilih|hak suara|untuk|pemilihan|pemilu|suara|kertas|pada)(?: anggota)? (DPRD|DPD|DPR)\b/gi,
    ),
  ].at(-1);
  const election = ballots[found?.[1]?.toUpperCase() ?? ''];
  if (!found || !election) return null;
  const start = clause.start + found.index;
  return { election, evidence: { start, end: start + found[0].length } };
}

/** `Pemilu` without further words is the national one, unless the article speaks of a pilkada and nothing tells them apart. */
function isNational(
  scene: Scene,
  sentence: Sentence,
  mention: ElectionMention,
  all: ElectionMention[],
): boolean {
  const regional = all.some(
    ({ election, rule }) => election?.startsWith('pilkada') || rule === 'election.regional',
  );
  const beside = scene.text.slice(mention.end, mention.end + 30);
  return (
    !regional ||
    mention.year === 2019 ||
    /^(?: \d{4})?(?: bulan)? ?(?:Fe|Pe)bruari/i.test(beside) ||
    /\b(?:lima tahun|5 tahun) (?:lalu|silam)\b/i.test(sentence.text)
  );
}

/** `Lima tahun silam`: the general election before that of the article. */
function yearsAgo(scene: Scene, { text, start }: Sentence, clause: Span): WhichElection['year'] {
  const words = /\b(?:lima|5) tahun (?:lalu|silam|sebelumnya)\b/i.exec(text);
  if (!words || start + words.index > clause.end) return null;
  const day = ofKind(scene.mentions, 'date').find(({ date }) => date?.length === 10);
  const now = day?.date ?? scene.article.meta.published;
  if (!now) return null;
  const evidence = { start: start + words.index, end: start + words.index + words[0].length };
  return { value: Number(now.slice(0, 4)) - 5, evidence, basis: 'inferred' };
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
  const kinds = new Set(all.flatMap(({ election }) => (election?.startsWith('pilkada') ? election : [])));
  kinds.delete('pilkada_serentak');
  const [only] = kinds;
  const type = places.get(region)?.type;
  // an article on a regency's own vote may mention that of the governor
  const aside =
    (only === 'pilkada_gubernur' && type !== 'provinsi' && all[0]?.election !== only) ||
    (only === 'pilkada_bupati' && type !== 'kabupaten') ||
    (only === 'pilkada_walikota' && !type?.startsWith('kota'));
  if (only && kinds.size === 1 && !aside) return only;
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
    byPollingDay(scene) ??
    nearestVote(scene, election, mention) ??
    yearBefore(scene, scene.text.length, mention)
  );
}

/** `pada 27 November lalu` */
function byPollingDay({ mentions }: Scene): WhichElection['year'] {
  for (const mention of ofKind(mentions, 'date')) {
    const value = mention.date === null ? yearOfPollingDay(mention.month, mention.day) : null;
    if (value !== null) return { value, evidence: mention, basis: 'inferred' };
  }
  return null;
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

/** `Pilgub Maluku` in an article on Ambon names the vote; the voters are those of Ambon. */
export function votersOf(scene: Scene, sentence: Sentence, at: number): Located | null {
  const region = regionFor(scene, sentence, at);
  const { home } = scene;
  if (!region || !home || region.basis !== 'stated' || scene.places.get(home.code)?.province !== region.code)
    return region;
  const named = ofKind(sentence.mentions, 'election').some(
    ({ start, end }) => start <= region.evidence.start && region.evidence.start - end <= 1,
  );
  return named && home.code !== region.code
    ? { code: home.code, evidence: home.evidence, basis: home.basis, rule: home.rule }
    : region;
}
