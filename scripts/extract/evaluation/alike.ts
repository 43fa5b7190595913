/** How well an answer's value agrees with the gold's. */
export type Agreement = 'correct' | 'partial' | 'incorrect';

const agreement = (same: boolean, partly = false): Agreement =>
  same ? 'correct' : partly ? 'partial' : 'incorrect';

/** A name with a title left in it, or one word of several, is partly right. */
export function alikeNames(gold: string, answer: string): Agreement {
  const [left, right] = [words(gold), words(answer)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return agreement(
    left.join(' ') === right.join(' '),
    short.length > 0 && short.every((word) => long.includes(word)),
  );
}

export function alikeRegions(gold: string, answer: string): Agreement {
  return agreement(words(gold).join(' ') === words(answer).join(' '));
}

/** Spellings of posts that mean the same. */
const postSpellings: [RegExp, string][] = [
  [/\bpelaksana tugas\b/g, 'plt'],
  [/\bpelaksana harian\b/g, 'plh'],
  [/\bpenjabat sementara\b/g, 'pjs'],
  [/\bpenjabat\b/g, 'pj'],
  [/\bwalikota\b/g, 'wali kota'],
  [/\bsekda\b/g, 'sekretaris daerah'],
  [/\b(sekwan|sekretaris dewan)\b/g, 'sekretaris dprd'],
  [/\bbapemperda\b/g, 'badan pembentukan peraturan daerah'],
  [/\bbanggar\b/g, 'badan anggaran'],
  [/\bpansus\b/g, 'panitia khusus'],
  [/\bkadis\b/g, 'kepala dinas'],
  [/\bkomisi pemilihan umum\b/g, 'kpu'],
];

/** Without its acting prefix or its number a post is partly right. */
export function alikePosts(gold: string, answer: string): Agreement {
  const [left, right] = [onePost(gold), onePost(answer)];
  const bare = (post: string) =>
    post
      .replace(/\b(plt|plh|pjs?|[ivx]+|[a-f])\b/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return agreement(left === right, bare(left) === bare(right));
}

function onePost(post: string): string {
  return postSpellings.reduce((text, [spelling, one]) => text.replace(spelling, one), words(post).join(' '));
}

const governments = /\b(pemkab|pemkot|pemprov|pemda|pemerintah (kabupaten|kota|provinsi|daerah))\b/g;

/** Bodies without the region that they belong to; a commission and its council agree in part. */
export function alikeBodies(gold: string, answer: string, regions: (string | null)[]): Agreement {
  const places = new Set(regions.flatMap((region) => words(region ?? '')));
  const body = (text: string) =>
    onePost(text)
      .replace(governments, 'pemerintah')
      .split(' ')
      .filter((word) => !places.has(word) && !regionTypes.has(word))
      .join(' ');
  const [left, right] = [body(gold), body(answer)];
  return agreement(left === right, left.includes(right) || right.includes(left));
}

const regionTypes = new Set(['kabupaten', 'kab', 'kota', 'provinsi', 'prov']);

/** Free words: most of them shared is right, a third is partly so. */
export function alikeTexts(gold: string, answer: string): Agreement {
  const [left, right] = [new Set(words(gold)), new Set(words(answer))];
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - shared;
  return agreement(shared * 2 >= all, shared * 3 >= all);
}

export function alikeNameLists(gold: string[], answer: string[]): Agreement {
  const found = gold.filter((name) => answer.some((other) => alikeNames(name, other) === 'correct')).length;
  return agreement(found === gold.length && found === answer.length, found > 0);
}

export function alikeStages(gold: string, answer: string): Agreement {
  const stage = (text: string) =>
    text.toUpperCase().replace('KUPA-PPAS-P', 'KUPA-PPAS').replace('REALISASI-SEBAGIAN', 'REALISASI');
  return agreement(stage(gold) === stage(answer));
}

const accountSpellings: [RegExp, string][] = [
  [/ \(.*\)$/, ''],
  [/^pad$/, 'pendapatan asli daerah'],
  [/^(silpa|sisa lebih (pembiayaan anggaran|perhitungan anggaran).*)$/, 'silpa'],
  [/^(defisit|surplus)$/, 'surplus/defisit'],
  [/^(apbd|total apbd|rapbd)$/, 'total apbd'],
  [/^(total )?(pendapatan|belanja)$/, '$2 daerah'],
];

export function alikeAccounts(gold: string, answer: string): Agreement {
  const account = (text: string) =>
    accountSpellings.reduce(
      (label, [spelling, one]) => label.replace(spelling, one),
      text.toLowerCase().trim(),
    );
  return agreement(account(gold) === account(answer));
}

/** `Pilkada 2024` and `pilkada_bupati` do not contradict each other. */
export function alikeElections(gold: string, answer: string): Agreement {
  const [left, right] = [electionKind(gold), electionKind(answer)];
  return agreement(left === right || left === family(right) || right === family(left));
}

function electionKind(text: string): string {
  const name = words(text).join(' ').replaceAll('_', ' ');
  if (/gubernur|pilgub/.test(name)) return 'pilkada_gubernur';
  if (/walikota|wali kota|pilwa/.test(name)) return 'pilkada_walikota';
  if (/bupati|pilbup/.test(name)) return 'pilkada_bupati';
  if (/pilkada/.test(name)) return 'pilkada';
  if (/presiden|pilpres/.test(name)) return 'pemilu_presiden';
  const house = /\b(dprd|dpr|dpd)\b/.exec(name);
  if (house) return `pemilu_${house[0]}`;
  return /pileg/.test(name) ? 'pemilu_dpr' : 'pemilu';
}

function family(kind: string): string {
  return kind.replace(/_.*/, '');
}

/** Deficits are printed with and without a sign. */
export function alikeNumbers(gold: number, answer: number): Agreement {
  return agreement(Math.abs(Math.abs(gold) - Math.abs(answer)) < 1e-9);
}

export function alikeWords(gold: string, answer: string): Agreement {
  return agreement(words(gold).join(' ') === words(answer).join(' '));
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’'`‘]/g, '')
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== '');
}
