import type { CountMention, PercentMention } from '../../mention';
import type { Proposal } from '../../proposal';
import { nearest, ofKind, slot, type Scene, type Sentence } from '../../scene';
import type { Span } from '../../span';
import { wordsAfter, wordsBefore, type Located } from '../between';
import { isTableRow } from '../tables';
import { isElectionMoney } from './election-money';
import * as words from './turnout-words';
import { electionFor, electionSlots, votersOf, type WhichElection } from './which-election';

type Field = 'turnout_pct' | 'registered_voters' | 'voted' | 'valid' | 'invalid';

interface Figure {
  field: Field;
  value: number;
  mention: Span & { rule: string };
  region: Located;
  election: WhichElection;
  rule: string;
}

/** Fewest voters of a region that is no district: Supiori has more than ten thousand. */
const fewest = 5_000;

/** A sentence with one figure and hardly anything else, in characters. */
const shortest = 75;

/** Results of elections: turnout and counts of one region in one election, together where one article gives several. */
export function results(scene: Scene): Proposal[] {
  if (!scene.mentions.some(({ kind }) => kind === 'election')) return [];
  const groups = new Map<string, [Figure, ...Figure[]]>();
  let last: Figure | null = null;
  let lastIndex = -2;
  for (const sentence of scene.sentences) {
    if (isTableRow(sentence)) continue;
    const isAbout = words.aboutTurnout.test(sentence.text) || words.registered.test(sentence.text);
    const goesOn =
      (sentence.index - lastIndex === 1 && continues(scene, sentence)) ||
      (sentence.index - lastIndex <= 2 && isItem(sentence)) ||
      (last !== null && looksBack(sentence));
    if (!isAbout && !goesOn) continue;
    if (words.noResult.test(sentence.text) || (isMoney(scene, sentence) && !isAbout)) continue;
    const before: Figure | null = !isAbout && sentence.index - lastIndex <= 2 ? last : null;
    const isTurnoutTold =
      goesOn || words.aboutTurnout.test(sentence.text) || words.ofRegister.test(sentence.text);
    const figures: Figure[] = [
      ...(isTurnoutTold ? percents(scene, sentence, before) : []),
      ...counts(scene, sentence, before),
    ];
    if (figures.length > 0) {
      last = figures.at(-1) ?? last;
      lastIndex = sentence.index;
    }
    for (const figure of figures) {
      const { region, election } = figure;
      const key = `${region.code}|${election.election}|${election.year?.value ?? ''}`;
      const group = groups.get(key);
      if (!group) groups.set(key, [figure]);
      else if (!group.some(({ field }) => field === figure.field)) group.push(figure);
      else if (figure.field === 'turnout_pct' && finer(group, figure)) replace(group, figure);
    }
  }
  return [...groups.values()].filter(isResult).map((group) => proposal(scene, group));
}

/** Money for the vote is told, and not how many voted. */
function isMoney(scene: Scene, sentence: Sentence): boolean {
  return ofKind(sentence.mentions, 'rupiah').length > 0 && isElectionMoney(scene, sentence);
}

/** The next sentence goes on with other places, or with an earlier election, or says the same in short. */
function continues({ text, sentences }: Scene, sentence: Sentence): boolean {
  const previous = sentences[sentence.index - 1];
  if (previous && /\n/.test(text.slice(previous.end, sentence.start))) return false;
  return (
    ofKind(sentence.mentions, 'election').length > 0 ||
    (sentence.text.length < shortest && ofKind(sentence.mentions, 'percent').length > 0) ||
    /^(?:itu berarti|angka itu|jumlah itu|jika|kalau|bila|atau|artinya|ter|diikuti|disusul|kabupaten|kota|sementara|sedangkan|adapun|selanjutnya)/i.test(
      sentence.text,
    )
  );
}

/** `Kota Metro: 75,8%`: a line of a list. */
function isItem({ text, mentions }: Sentence): boolean {
  const [region, percent, ...more] = [...ofKind(mentions, 'region'), ...ofKind(mentions, 'percent')];
  return region?.kind === 'region' && percent?.kind === 'percent' && !more.length && text.length < shortest;
}

/** `Dulu, saat pilbup 2017, Tubaba cuma 73,5%`: an earlier vote beside what the article told of the present one. */
function looksBack({ text, mentions }: Sentence): boolean {
  return (
    ofKind(mentions, 'election').some(({ year }) => year !== null) &&
    ofKind(mentions, 'percent').length === 1 &&
    words.earlier.test(text) &&
    !words.ofCandidates.test(text)
  );
}

/** A headline rounds: `66 Persen` gives way to 66,03. */
function finer(group: Figure[], { value }: Figure): boolean {
  const known = group.find(({ field }) => field === 'turnout_pct');
  return known !== undefined && known.value !== value && Math.round(value) === known.value;
}

function replace(group: Figure[], figure: Figure): void {
  group.splice(
    group.findIndex(({ field }) => field === figure.field),
    1,
    figure,
  );
}

function isResult(group: Figure[]): boolean {
  return group.some(
    ({ field }) => field === 'turnout_pct' || field === 'voted' || field === 'registered_voters',
  );
}

function percents(scene: Scene, sentence: Sentence, last: Figure | null): Figure[] {
  const all = ofKind(sentence.mentions, 'percent');
  return all.flatMap((mention) => {
    if (mention.value > 100 || !isTurnout(scene, sentence, all, mention)) return [];
    const figure = placed(
      scene,
      sentence,
      all,
      mention,
      'turnout_pct',
      mention.value,
      'turnout_percent',
      last,
    );
    return figure ? [figure] : [];
  });
}

function isTurnout(
  scene: Scene,
  sentence: Sentence,
  all: PercentMention[],
  mention: PercentMention,
): boolean {
  const before = wordsBefore(scene, sentence, all, mention.start);
  const after = wordsAfter(scene, sentence, all, mention.end);
  // what stands before the last region named is of another place
  const region = nearest(ofKind(sentence.mentions, 'region'), mention.start, 'before');
  const own =
    region && region.start >= mention.start - before.length
      ? scene.text.slice(region.end, mention.start)
      : before;
  if (words.goal.test(before) || /^\s*(?:yang\s)?(?:target|menjadi target)/i.test(after)) return false;
  const isOfVotes = words.ofVotes.test(before) && !/\bpartisipasi\b/i.test(before);
  if (words.partOfRegion.test(own) || isOfVotes) return false;
  if (/^\s*(?:suara|dari (?:surat|suara|total suara)|responden|poin)/i.test(after)) return false;
  if (
    /^[\s,]*[^.;,]{0,30}\b(?:tidak menggunakan|golput|tidak memilih|tinggal di rumah|absen|tidak hadir|tidak datang)\b/i.test(
      after,
    )
  )
    return false;
  return true;
}

function counts(scene: Scene, sentence: Sentence, last: Figure | null): Figure[] {
  const all = ofKind(sentence.mentions, 'count').filter(({ value }) => value >= fewest);
  if (words.goal.test(sentence.text) && !words.registered.test(sentence.text)) return [];
  return all.flatMap((mention) => {
    const field = ofRegistered(scene, sentence, all, mention) ?? fieldOf(scene, sentence, all, mention);
    const before = wordsBefore(scene, sentence, all, mention.start);
    if (!field || words.partOfRegion.test(before)) return [];
    const figure = placed(scene, sentence, all, mention, field, mention.value, `count_${field}`, last);
    return figure ? [figure] : [];
  });
}

/** `19.305 dari 27.114 pemilih memberikan suara` */
function ofRegistered(
  scene: Scene,
  { text }: Sentence,
  all: CountMention[],
  mention: CountMention,
): Field | null {
  const at = all.indexOf(mention);
  const isPair = (one: CountMention | undefined, other: CountMention | undefined) =>
    one &&
    other &&
    one.value < other.value &&
    /^\s*(?:orang|pemilih|warga)?,?\s*(?:(?:atau|alias|\()\s*[\d,.]+ ?(?:persen|%)\)?,? )?dari(?: total| jumlah)?\s*$/i.test(
      scene.text.slice(one.end, other.start),
    );
  if (!words.voted.test(text) && !words.aboutTurnout.test(text)) return null;
  if (isPair(mention, all[at + 1])) return 'voted';
  return isPair(all[at - 1], mention) ? 'registered_voters' : null;
}

/** The words in the count's own clause say what is counted; those after it first. */
function fieldOf(scene: Scene, sentence: Sentence, all: CountMention[], mention: CountMention): Field | null {
  const after =
    (scene.text.slice(mention.start, mention.end) + wordsAfter(scene, sentence, all, mention.end)).split(
      /[,;]|\bdan\b|\bdari\b|\bsedangkan\b|\bsementara\b/,
    )[0] ?? '';
  const before =
    wordsBefore(scene, sentence, all, mention.start)
      .split(/[;]|\bsedangkan\b|\bsementara\b/)
      .at(-1) ?? '';
  const close = before.split(/,|\bdan\b/).at(-1) ?? '';
  if (words.invited.test(before)) return 'registered_voters';
  for (const text of [after, close, before]) {
    if (words.invalid.test(text)) return 'invalid';
    if (words.valid.test(text)) return 'valid';
    if (words.voted.test(text)) return 'voted';
    if (words.registered.test(text)) return 'registered_voters';
  }
  return null;
}

function placed(
  scene: Scene,
  sentence: Sentence,
  barriers: Span[],
  mention: Figure['mention'],
  field: Field,
  value: number,
  rule: string,
  last: Figure | null,
): Figure | null {
  // `Itu berarti 67,0 persen`: what no word places is of the figure before
  const names = (kind: 'region' | 'election' | 'date') => ofKind(sentence.mentions, kind).length > 0;
  const region = last && !names('region') ? last.region : votersOf(scene, sentence, mention.start);
  if (!region) return null;
  if (last && !names('election') && !names('date') && !words.councils.test(sentence.text)) {
    return { field, value, mention, region, election: last.election, rule };
  }
  const clause = {
    start: clauseStart(scene, sentence, barriers, mention),
    end: mention.start,
  };
  const election = electionFor(scene, sentence, clause, region.code);
  return election ? { field, value, mention, region, election, rule } : null;
}

/** From the figure before; in `173.803 orang dari 258.901 pemilih` from the one before both. */
function clauseStart(scene: Scene, sentence: Sentence, barriers: Span[], mention: Span): number {
  const before = nearest(barriers, mention.start, 'before');
  if (!before) return sentence.start;
  const isPair = /^[^.;,]{0,20}\bdari\s(?:total |jumlah )?$/i.test(
    scene.text.slice(before.end, mention.start),
  );
  return isPair ? (nearest(barriers, before.start, 'before')?.end ?? sentence.start) : before.end;
}

function proposal(scene: Scene, group: [Figure, ...Figure[]]): Proposal {
  const [{ region, election, mention, rule }] = group;
  const values = electionSlots(scene, region, election);
  for (const figure of group)
    values[figure.field] = slot(scene, figure.value, figure.mention.rule, figure.mention);
  return {
    id: `election_result-${mention.start}`,
    kind: 'election_result',
    rule,
    values,
    persons: [],
    flags: [],
  };
}
