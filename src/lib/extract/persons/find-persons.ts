import type { Mention, PersonMention } from '../mention';
import type { Span } from '../span';
import type { Token } from '../tokens/tokenize';
import { fullNames } from './full-names';
import { givenNames } from './given-names';
import { readName, type NameRun } from './read-name';
import { titleLines } from './title-lines';

interface Accepted extends NameRun {
  rule: string;
}

/** Persons by the words beside them: a post, a title, an attribution, a list, or an earlier mention. */
export function findPersons(
  text: string,
  tokens: Token[],
  sentences: Span[],
  others: Mention[],
): PersonMention[] {
  const taken = mask(text, others);
  const isTaken = (offset: number) => taken[offset] === 1;
  const inTitle = titleLines(text, tokens);
  const sentenceStarts = new Set(sentences.map(({ start }) => start));
  const posts = postPlaces(others);
  const accepted: Accepted[] = [];
  const unsure: NameRun[] = [];
  let cursor = 0;

  for (const token of tokens) {
    if (token.kind !== 'word' || token.start < cursor || isTaken(token.start)) continue;
    if (!/^(?:\p{Lu}|drg?\.|drh\.)/u.test(text.slice(token.start, token.start + 4))) continue;
    const run = readName(text, token.start, isTaken);
    if (!run || placeNamedAfter(text, run.start)) continue;
    cursor = run.end;
    const rule = inTitle(run.start)
      ? titled(run)
      : ruleFor(text, run, posts, sentenceStarts.has(run.start), accepted.at(-1));
    if (rule) accepted.push({ ...run, rule });
    else unsure.push(run);
  }

  const names = fullNames(accepted);
  const later = unsure.flatMap((run): Accepted[] => {
    const part = inTitle(run.start) ? names.prefixOf(text, run) : names.knows(run.words) ? run : null;
    return part ? [{ ...part, rule: inTitle(run.start) ? 'person.headline' : 'person.known' }] : [];
  });
  return [...accepted, ...later]
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

function mask(text: string, others: Mention[]): Uint8Array {
  const taken = new Uint8Array(text.length + 1);
  for (const { start, end } of others) taken.fill(1, start, end);
  return taken;
}

interface PostPlaces {
  starts: Set<number>;
  ends: Set<number>;
}

function postPlaces(others: Mention[]): PostPlaces {
  const posts = others.filter(({ kind }) => kind === 'post');
  return { starts: new Set(posts.map(({ start }) => start)), ends: new Set(posts.map(({ end }) => end)) };
}

function titled(run: NameRun): string | null {
  return run.honorifics.length || run.degrees.length ? 'person.titled' : null;
}

const attribution =
  /(?:kata|ujar|ucap|tutur|ungkap|jelas|tegas|papar|terang|imbuh|tambah|sebut|pungkas|tandas|beber|lanjut|urai|cetus|tukas|menurut|bernama|atas nama|almarhum|almarhumah|dijabat|diwakili|dipimpin|dihadiri|didampingi|disampaikan oleh|oleh) $/iu;
const speech =
  /^,? (?:mengatakan|menjelaskan|menyampaikan|mengungkapkan|menuturkan|menegaskan|menambahkan|menyebut|menyebutkan|memaparkan|menerangkan|membeberkan|mengaku|mengakui|berharap|berpesan|menilai|meminta|mengajak|mengimbau|menghimbau|mengingatkan|mengapresiasi|membenarkan|menyatakan|menanggapi|menekankan|mengucapkan|memimpin|membuka|menerima|didampingi|dilantik|terpilih)(?![\p{L}])/u;
const apposition =
  /^(?:, | \(| )(?:(?:selaku|sebagai|yang juga|yang merupakan|yang menjabat(?: sebagai)?|juga|yang kini menjabat(?: sebagai)?) )?$/u;
const beforeName = /^(?:,|:|\(| –| -)? ?(?:(?:yakni|yaitu|ialah|adalah|bernama|bapak|ibu|saudara) )?$/iu;

function ruleFor(
  text: string,
  run: NameRun,
  posts: PostPlaces,
  opens: boolean,
  last: Accepted | undefined,
): string | null {
  if (titled(run)) return 'person.titled';
  if (afterPost(text, run, posts)) return 'person.after_post';
  if (beforePost(text, run, posts) && (run.words.length > 1 || !opens)) return 'person.before_post';
  if (attribution.test(text.slice(Math.max(0, run.start - 24), run.start))) return 'person.attribution';
  if (last && listed(text, last, run)) return 'person.listed';
  if (run.words.length > 1 && givenNames.has(run.words[0] ?? '')) return 'person.given_name';
  const follows = text.slice(run.end, run.end + 30);
  return speech.test(follows) && run.words.length > 1 && !opens ? 'person.speech' : null;
}

function afterPost(text: string, run: NameRun, { ends }: PostPlaces): boolean {
  for (let end = run.start; end >= run.start - 14 && end >= 0; end--) {
    if (ends.has(end)) return beforeName.test(text.slice(end, run.start));
  }
  return false;
}

function beforePost(text: string, run: NameRun, { starts }: PostPlaces): boolean {
  for (let start = run.end + 1; start <= run.end + 36; start++) {
    if (starts.has(start))
      return (
        (apposition.test(text.slice(run.end, start)) && text.charAt(run.end) !== ' ') ||
        /^ (?:selaku|sebagai|yang)/.test(text.slice(run.end, start))
      );
  }
  return false;
}

const listLink = /^(?:, (?:dan |serta )?| dan | serta | bersama | beserta | & )$/u;

function listed(text: string, last: Accepted, run: NameRun): boolean {
  if (run.start - last.end > 11 || last.rule === 'person.known') return false;
  const link = text.slice(last.end, run.start);
  if (!listLink.test(link)) return false;
  return run.words.length > 1 || link === ', ' || link === ' dan ' || link === ', dan ' || link === ' serta ';
}

const placeHead =
  /(?:jalan|jl\.?|jln\.?|rsud|rsup|rs|rumah sakit|bandara|gedung|stadion|masjid|lapangan|taman|aula|hotel|universitas|sma|smp|kapal|kri|gor|museum|makam|waduk|jembatan|ponpes|pesantren|partai|pulau|gunung|desa|kelurahan|kecamatan|dusun|kampung|pt|cv|bank|toko|pasar|resto|ruang) $/iu;

/** `RSUD Dr. Sukma`, `Jalan Jenderal Bakti`: what is named after a person is none. */
function placeNamedAfter(text: string, start: number): boolean {
  return placeHead.test(text.slice(Math.max(0, start - 14), start));
}
