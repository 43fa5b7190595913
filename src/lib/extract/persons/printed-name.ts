import {
  honorificByLetters,
  leadingDegreeByLetters,
  letters,
  rankNotes,
  trailingDegreeByLetters,
} from './titles';

export interface Titles {
  honorifics: string[];
  degrees: string[];
  /** offset after them */
  end: number;
}

const hajiWithInitial = /H[ML]\.? ?(?=\p{Lu}\p{Ll})/uy;
const titleWord = /[\p{L}\p{M}]{1,10}(?:\.[A-Z]){0,2}/uy;
const afterTitle = /\.? ?,? ?/uy;
const honoraryDoctor = /(?:DR|Dr)\.? ?\((?:HC|H\.C\.?|Hc)\)\.?/uy;

/** Honorifics and degrees that begin at an offset: `Dr. Drs. H. `; a name must follow. */
export function leadingTitles(text: string, start: number): Titles {
  const titles: Titles = { honorifics: [], degrees: [], end: start };
  for (let count = 0; count < 8; count++) {
    const at = titles.end;
    // `HM Fajar` is H. and M. Fajar: the initial is the name's
    if (matchAt(hajiWithInitial, text, at)) {
      return { ...titles, honorifics: [...titles.honorifics, 'H.'], end: at + 1 };
    }
    const honorary = matchAt(honoraryDoctor, text, at);
    const word = honorary ?? titleAt(text, at);
    const degree = honorary ? 'Dr. (H.C.)' : word && leadingDegree(word);
    const honorific = word && !degree ? honorificOf(word) : undefined;
    if (!word || (!degree && !honorific)) return titles;
    const end = at + word.length;
    const branch = honorific ? (matchAt(rankNotes, text, end) ?? '') : '';
    const note = branch && branch + (matchAt(rankNotes, text, end + branch.length) ?? '');
    const separator = matchAt(afterTitle, text, end + note.length) ?? '';
    const next = end + note.length + separator.length;
    // `Ibu.` ends a sentence, `H` alone is no name
    const named = separator !== '' && /[\p{L}(]/u.test(text.charAt(next));
    if (!named || (honorific && separator.includes(','))) return titles;
    if (degree) titles.degrees.push(degree);
    if (honorific) titles.honorifics.push(honorific + note.replace(/\.$/, ''));
    titles.end = next;
  }
  return titles;
}

/** `K.H.` is one title, `H.M.` is the title H. and an initial. */
function titleAt(text: string, at: number): string | null {
  const whole = matchAt(titleWord, text, at);
  if (!whole?.includes('.') || honorificOf(whole)) return whole;
  return whole.slice(0, whole.indexOf('.'));
}

function leadingDegree(word: string): string | undefined {
  const inCapitals = word.length > 1 && word === word.toUpperCase();
  return leadingDegreeByLetters.get(inCapitals ? word.charAt(0) + word.slice(1).toLowerCase() : word);
}

function honorificOf(word: string): string | undefined {
  if (!/^\p{Lu}/u.test(word)) return undefined;
  return honorificByLetters.get(letters(word));
}

const piece = /[A-Z][A-Za-z]{0,9}/uy;

/** Degrees after a name, with or without commas and dots: `, S.H., M.Si`, ` SH MH`. */
export function trailingDegrees(text: string, start: number): Titles {
  const titles: Titles = { honorifics: [], degrees: [], end: start };
  for (let count = 0; count < 10; count++) {
    const separator = matchAt(/ ?[.,]{0,2} ?/uy, text, titles.end) ?? '';
    const directly = count > 0 && separator === '';
    if (separator === '' && !directly) return titles;
    const degree = degreeAt(text, titles.end + separator.length);
    if (!degree) return titles;
    titles.degrees.push(degree.title);
    titles.end = degree.end;
  }
  return titles;
}

function degreeAt(text: string, start: number): { title: string; end: number } | null {
  let at = start;
  let key = '';
  let found: { title: string; end: number } | null = null;
  for (let count = 0; count < 4; count++) {
    const part = matchAt(piece, text, at);
    if (!part) break;
    key += part.toUpperCase();
    const end = at + part.length;
    const after = text.charAt(end);
    const title = trailingDegreeByLetters.get(key);
    if (title && !/[\p{L}\p{N}'’-]/u.test(after) && writtenAsDegree(text.slice(start, end), title)) {
      found = { title, end: after === '.' && dotIsDegrees(text, start, end) ? end + 1 : end };
    }
    if (after === '.') at = end + (text.charAt(end + 1) === ' ' ? 2 : 1);
    else if (after === ' ' && (part === 'ASEAN' || part === 'Lic')) at = end + 1;
    else break;
  }
  return found;
}

/** The dot of `S.H.`; that of `MH.` only where the sentence goes on. */
function dotIsDegrees(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('.') || /^\.(?:,| \p{Ll}|\))/u.test(text.slice(end, end + 3));
}

/** `SE` and `MSi`, but not `Se` and `Msi`: without dots the letters are capital as in the degree, or all are. */
function writtenAsDegree(printed: string, title: string): boolean {
  if (printed.includes('.')) return true;
  const plain = title.replace(/\./g, '');
  return (
    printed === plain ||
    (printed.length > 3 && printed.charAt(1) === plain.charAt(1)) ||
    printed === plain.toUpperCase() ||
    printed === 'Amd'
  );
}

export interface PrintedName {
  name: string;
  honorifics: string[];
  degrees: string[];
}

/** `Dr. H. Budi Santoso, S.H., M.Si` → Budi Santoso */
export function parsePrintedName(printed: string): PrintedName {
  const front = leadingTitles(printed, 0);
  for (let end = front.end + 1; end <= printed.length; end++) {
    const before = printed.charAt(end - 1);
    const after = printed.charAt(end);
    if (!/[\p{L}.'’]/u.test(before) || !/[ ,.]/.test(after) || end === printed.length) continue;
    const back = trailingDegrees(printed, end);
    if (back.degrees.length && /^[.,\s]*$/.test(printed.slice(back.end))) {
      return {
        name: tidy(printed.slice(front.end, end)),
        honorifics: front.honorifics,
        degrees: [...front.degrees, ...back.degrees],
      };
    }
  }
  return { name: tidy(printed.slice(front.end)), honorifics: front.honorifics, degrees: front.degrees };
}

/** One space between words; letters of a name in capitals as names are written. */
export function tidy(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/[ ,]+$/, '')
    .trim();
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
