import type { Mention, PersonMention } from '../mention';
import type { Span } from '../span';
import type { Token } from '../tokens/tokenize';
import { cues } from './cues';
import { fullNames } from './full-names';
import { leadingTitles } from './printed-name';
import { readName, type NameRun } from './read-name';
import { titleLines } from './title-lines';

type Accepted = NameRun & { rule: string };

/**
 * Persons by the words beside them: a post, a title, an attribution, a list; then all later mentions of their names.
 *
 * @param others what other stages found; a name ends where one of them begins
 */
export function findPersons(
  text: string,
  tokens: Token[],
  sentences: Span[],
  others: Mention[],
): PersonMention[] {
  const inTitle = titleLines(text, tokens);
  const opening = new Set(sentences.map(({ start }) => start));
  const { ruleFor, ruleInTitle } = cues(text, others);
  const accepted: Accepted[] = [];
  const unsure: NameRun[] = [];
  for (const run of runsOf(text, tokens, others, inTitle)) {
    const rule = inTitle(run.start) ? null : ruleFor(run, opening.has(run.start), accepted.at(-1));
    if (rule) accepted.push({ ...run, rule });
    else unsure.push(run);
  }

  const stated = fullNames(accepted);
  for (const run of unsure) {
    const known = inTitle(run.start) ? stated.prefixOf(text, run) : stated.knows(run.words) ? run : null;
    const rule = inTitle(run.start) ? ruleInTitle(run) : null;
    if (known) accepted.push({ ...known, rule: 'person.known' });
    else if (rule) accepted.push({ ...run, rule });
  }

  const names = fullNames(accepted);
  return accepted
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, name, honorifics, degrees, words, rule }) => ({
      kind: 'person' as const,
      start,
      end,
      name,
      honorifics,
      degrees,
      full_name: names.fullest(words) ?? name,
      rule,
    }));
}

/** What is written like a name and belongs to no other mention. */
function runsOf(
  text: string,
  tokens: Token[],
  others: Mention[],
  inTitle: (offset: number) => boolean,
): NameRun[] {
  const taken = new Uint8Array(text.length + 1);
  for (const other of others) taken.fill(1, other.start, other.end);
  // `Zainal Arifin Siak`: nothing parts the region from the name
  for (const { kind, start, end } of others) {
    const alone = kind === 'region' && !text.slice(start, end).includes(' ') && taken[start - 1] === 0;
    if (alone && /\p{L} $/u.test(text.slice(start - 2, start)) && !inTitle(start)) taken.fill(2, start, end);
  }
  const runs: NameRun[] = [];
  let cursor = 0;
  for (const { kind, start } of tokens) {
    if (kind !== 'word' || start < cursor || taken[start] !== 0 || !mayBegin(text, start)) continue;
    const front = leadingTitles(text, start);
    const run = readName(text, start, front, (offset) => taken[offset] ?? 0, inTitle(start));
    cursor = run?.end ?? front.end;
    if (!run) continue;
    if (!named.test(text.slice(Math.max(0, start - 16), start))) runs.push(run);
  }
  return runs;
}

function mayBegin(text: string, start: number): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase() || /^dr[gh]?\./.test(text.slice(start, start + 4));
}

/** `RSUD Dr. Sukma`, `Jalan Jenderal Bakti`: what is named after a person is none. */
const named =
  /(?<!\p{L})(?:jalan|jl\.?|jln\.?|rsud|rsup|rs|rumah sakit|bandara|gedung|stadion|masjid|lapangan|taman|aula|hotel|universitas|sma|smp|negeri \d+|kapal|kri|gor|museum|makam|waduk|jembatan|ponpes|pesantren|partai|pulau|gunung|desa|kelurahan|kecamatan|dusun|kampung|pt|cv|bank|toko|pasar|resto|ruang|yayasan|kelompok|komunitas) $/iu;
