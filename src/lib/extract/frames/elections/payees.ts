import { ofKind, type Scene, type Sentence } from '../../scene';
import { overlaps, type Span } from '../../span';

export type Payee =
  | 'kpu'
  | 'bawaslu'
  | 'pengamanan_polri'
  | 'pengamanan_tni'
  | 'pengamanan_total'
  | 'provincial_sharing'
  | 'total'
  | 'total_kpu_bawaslu';

export interface Paid extends Span {
  payee: Payee;
}

export const payeeByBody: Record<string, Payee> = {
  kpu: 'kpu',
  bawaslu: 'bawaslu',
  police: 'pengamanan_polri',
  army: 'pengamanan_tni',
};

/** Names that are no body of the gazetteer: Aceh's own commissions, and forces in general. */
const byName: [RegExp, Payee][] = [
  [/\bKIP\b/g, 'kpu'],
  [/\b(?:bawaslu|panwaslih|panwaslu|panwas)\b/gi, 'bawaslu'],
  [/\bkpu[dk]?\b/gi, 'kpu'],
  [/\b(?:kepolisian|polri|polda|polres(?:ta|tabes)?)\b/gi, 'pengamanan_polri'],
  [/\blembaga pengawas(?: pemilu| pemilihan| itu)?\b/gi, 'bawaslu'],
  [/\b(?<!(?:dua|kedua|para) )(?:lembaga )?penyelenggara (?:pemilu|pilkada|pemilihan|itu)\b/gi, 'kpu'],
  [/\b(?:cost )?sharing\b(?=[^.;]{0,25}\b(?:pemprov|provinsi)\b)/gi, 'provincial_sharing'],
  [/\b(?:TNI|[Kk]odim|[Kk]orem|[Kk]odam)\b/g, 'pengamanan_tni'],
];

/** Who may be paid in a sentence, in their order. */
export function payeesIn({ text }: Scene, { start, end, mentions }: Sentence): Paid[] {
  const named = ofKind(mentions, 'body').flatMap((body): Paid[] => {
    const payee = payeeByBody[body.body];
    return payee ? [{ start: body.start, end: body.end, payee }] : [];
  });
  const others = byName.flatMap(([words, payee]) =>
    [...text.slice(start, end).matchAll(words)].map((match): Paid => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      payee,
    })),
  );
  return [...named, ...others.filter((one) => !named.some((body) => overlaps(body, one)))].sort(
    (a, b) => a.start - b.start,
  );
}
