import type { Mention, PostMention } from '../mention';
import { givenNames } from './given-names';
import { postGap } from './post-gap';
import type { NameRun } from './read-name';

/** What the words around a run of capitals say: the id of the rule by which it is a person. */
export interface Cues {
  /** @param opens the run begins a sentence, where a capital letter says nothing */
  ruleFor: (run: NameRun, opens: boolean, last: NameRun | undefined) => string | null;
  /** a headline says less: only a post directly before it, and a frequent first name */
  ruleInTitle: (run: NameRun) => string | null;
}

export function cues(text: string, others: Mention[]): Cues {
  const posts = others.filter((other) => other.kind === 'post');
  const ends = new Set(posts.map(({ end }) => end));
  const byStart = new Map(posts.map((post) => [post.start, post]));

  return {
    ruleFor(run, opens, last) {
      const several = run.words.length > 1;
      const before = text.slice(Math.max(0, run.start - 26), run.start);
      if (hasTitle(run)) return 'person.titled';
      if (followsPost(text, run, ends)) return 'person.after_post';
      // `Suradi wakil ketua DPRD Semarang`
      const joined = /^ \p{Ll}/u.test(text.slice(run.end, run.end + 2));
      if (precedesPost(text, run, byStart, before) && (several || !opens || joined))
        return 'person.before_post';
      if (attribution.test(before)) return 'person.attribution';
      if (several && agent.test(before)) return 'person.agent';
      if (inOrgan.test(text.slice(run.end, run.end + 18))) return 'person.before_post';
      if (last && listed(text, last, run)) return 'person.listed';
      if (several && isGiven(run)) return 'person.given_name';
      const speaks = speech.test(text.slice(run.end, run.end + 30));
      return speaks && (opens ? givenNames.has(run.words[0] ?? '') : several) ? 'person.speech' : null;
    },
    ruleInTitle(run) {
      if (/^\P{Ll}+$/u.test(text.slice(run.nameStart, run.nameEnd))) return null;
      const likely = run.words.length > 1 && isGiven(run) && (hasTitle(run) || followsPost(text, run, ends));
      return likely || run.degrees.length ? 'person.headline' : null;
    },
  };
}

function hasTitle(run: NameRun): boolean {
  return run.honorifics.length > 0 || run.degrees.length > 0;
}

/** `Budi Hartawan`, `M. Rizal`, `I Made Sukerta` */
function isGiven({ words }: NameRun): boolean {
  const [first = '', second = ''] = words;
  return givenNames.has(first) || ((first.length === 1 || first === 'ni') && givenNames.has(second));
}

const farthest = 84;
function followsPost(text: string, run: NameRun, ends: Set<number>): boolean {
  for (let end = run.start; end >= Math.max(0, run.start - farthest); end--) {
    if (ends.has(end)) return postGap.test(text.slice(end, run.start));
  }
  return false;
}

const officeOf =
  /^,? (?:selaku|sebagai|menjadi|resmi menjadi|(?:kini |sekarang |saat ini )?menjabat(?: sebagai| selaku)?|(?:kembali |resmi |akhirnya )?(?:ditunjuk|dilantik|diangkat|dipercaya|dikukuhkan|ditetapkan|terpilih|ditugaskan)(?: kembali)? (?:sebagai|menjadi|menjabat)|yang (?:(?:juga|kini|saat ini|sekarang|sehari-hari|sebelumnya) ?)*(?:merupakan|menjabat|adalah)?(?: ?sebagai| ?selaku)?) $/u;
const apposition =
  /^(?:,| \(| –| -|:) ?(?:(?:selaku|sebagai|yang juga|juga|yang merupakan|salah (?:satu|seorang)) )?$/u;
const inOrgan = /^ \((?:(?:wakil )?(?:ketua|sekretaris)|wakil|anggota|bendahara)\)/iu;
const locative =
  /(?<!\p{L})(?:di|ke|dari|menuju|mengunjungi|desa|kecamatan|kelurahan|wilayah|kawasan|hotel|gedung) $/iu;

/** `Tony Hatmoko, wakil ketua DPRD`, but not `Di Indralaya, Bupati Panji Laksana` */
function precedesPost(text: string, run: NameRun, posts: Map<number, PostMention>, before: string): boolean {
  if (locative.test(before)) return false;
  for (let start = run.end + 1; start <= run.end + 40; start++) {
    const post = posts.get(start);
    if (!post) continue;
    const between = text.slice(run.end, start);
    if (officeOf.test(between)) return true;
    // `Suradi wakil ketua DPRD Semarang`
    if (between === ' ' && /^\p{Ll}/u.test(text.charAt(start))) return true;
    if (!apposition.test(between)) return false;
    const lower = /^\p{Ll}/u.test(text.slice(start, start + 1));
    const nextName = /^,? (?:\p{Lu}|drg?\.)/u.test(text.slice(post.end, post.end + 4));
    return lower ? !/^ \p{Lu}/u.test(text.slice(post.end, post.end + 2)) : run.words.length > 1 && !nextName;
  }
  return false;
}

const attribution =
  /(?<!\p{L})(?:kata|ujar|ucap|tutur|ungkap|jelas|tegas|papar|terang|imbuh|tambah|sebut|pungkas|tandas|beber|lanjut|urai|cetus|tukas|seloroh|kelakar|jawab|keluh|kritik|timpal|sambung|sindir|harap|aku|menurut|almarhum|almarhumah|saudara) $/iu;
const agent =
  /(?<!\p{L})(?:oleh|atas nama|kepada|ke tangan|bernama|ditempati|dijabat|diwakili|dipimpin|diketuai|dikomandoi|dinakhodai|diduduki|dipegang|diisi|diterima|ditemui|disambut|dijamu|ditemani|didampingi|mendampingi|digantikan|menggantikan|melantik|ketuanya,|wakilnya,|sekretarisnya,|kepalanya,|tersangka|terdakwa|saksi|pengamat|pengamat politik|tokoh masyarakat|aktivis|warga) $/iu;
const speech =
  /^,? (?:mengatakan|menjelaskan|menyampaikan|mengungkapkan|menuturkan|menegaskan|menambahkan|menyebut|menyebutkan|memaparkan|menerangkan|membeberkan|mengaku|mengakui|berharap|berpesan|menilai|meminta|mengajak|mengimbau|menghimbau|mengingatkan|mengapresiasi|membenarkan|menyatakan|menanggapi|menekankan|mengucapkan|melanjutkan|berpendapat|menyarankan|mengusulkan|memimpin|membuka)(?!\p{L})/u;

const listLink =
  /^(?: dari (?:\p{Lu}[\p{L}-]*| ){1,5})?(?:, (?:dan |serta )?| dan | serta | bersama | beserta | & )$/u;
/** `Rita dari PDI Perjuangan, Toyeb`: in characters */
const farthestInList = 40;

/** `Aprilianto, Syahroni dan Toni` */
function listed(text: string, last: NameRun, run: NameRun): boolean {
  if (run.start - last.end > farthestInList) return false;
  const link = text.slice(last.end, run.start);
  return listLink.test(link) && (run.words.length > 1 || !/^ (?:bersama|beserta)/.test(link));
}
