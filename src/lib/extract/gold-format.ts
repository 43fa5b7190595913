import type { Lexicon } from './lexicon';
import type { Extraction, Proposal } from './proposal';

/** What an outside scorer reads of one article: values only, in names that people use. */
export interface GoldArticle {
  officials: { name: string; post: string; region: string | null }[];
  visits: {
    date: string | null;
    visitor_region: string | null;
    visitor_body: string | null;
    lead: string | null;
    host_region: string | null;
    host_persons: string[];
    venue: string | null;
    topic: string | null;
  }[];
  budgets: {
    region: string | null;
    fiscal_year: number | null;
    stage: string | null;
    account: string;
    amount_idr: number;
  }[];
  turnout: {
    region: string | null;
    election: string | null;
    year: number | null;
    registered: number | null;
    voted: number | null;
    turnout_pct: number | null;
  }[];
  costs: {
    region: string | null;
    election: string | null;
    year: number | null;
    item: string;
    amount_idr: number;
  }[];
}

const stages: Record<string, string> = {
  REALISASI: 'realisasi',
  'REALISASI-SEBAGIAN': 'realisasi',
  'KUPA-PPAS-P': 'KUPA-PPAS',
};

/** One spelling a post, as an outsider would write it in full; acting holders keep the short word that news uses. */
const spellings: [RegExp, string][] = [
  [/^Penjabat Sementara\b/, 'Pjs'],
  [/^Penjabat\b/, 'Pj'],
  [/^Pelaksana Tugas\b/, 'Plt'],
  [/^Pelaksana Harian\b/, 'Plh'],
  [/ (?:Setda(?:kab|ko|prov)?|Sekretariat Daerah)$/, ''],
  [/\bSekda(?:kab|ko|prov)?\b/, 'Sekretaris Daerah'],
  [/\b(?:Sekwan|Sekretaris Dewan)\b/, 'Sekretaris DPRD'],
];

export function toGold({ proposals }: Extraction, { regions }: Lexicon): GoldArticle {
  const names = new Map(regions.map(({ code, full_name }) => [code, full_name]));
  const text = ({ values }: Proposal, field: string) => {
    const value = values[field]?.value;
    return value === undefined ? null : String(value);
  };
  const number = ({ values }: Proposal, field: string) => {
    const value = values[field]?.value;
    return typeof value === 'number' ? value : null;
  };
  const region = (proposal: Proposal, field = 'region') => names.get(text(proposal, field) ?? '') ?? null;
  const ofKind = (kind: Proposal['kind']) => proposals.filter((proposal) => proposal.kind === kind);
  return {
    officials: ofKind('official')
      .filter((one) => text(one, 'status') !== 'former')
      .map((one) => ({
        name: text(one, 'name') ?? '',
        post: spelled(text(one, 'post') ?? ''),
        region: region(one),
      })),
    visits: ofKind('visit')
      .filter((one) => text(one, 'status') !== 'planned')
      .map((one) => ({
        date: text(one, 'date'),
        visitor_region: region(one, 'guest_region'),
        visitor_body: text(one, 'guest_body'),
        lead: one.persons.find(({ role }) => role === 'lead')?.name.value ?? null,
        host_region: region(one, 'host_region'),
        host_persons: one.persons.filter(({ role }) => role === 'host').map(({ name }) => name.value),
        venue: text(one, 'venue'),
        topic: text(one, 'topic'),
      })),
    budgets: ofKind('budget').map((one) => ({
      region: region(one),
      fiscal_year: number(one, 'fiscal_year'),
      stage: stages[text(one, 'stage') ?? ''] ?? text(one, 'stage'),
      account: text(one, 'account') ?? '',
      amount_idr: number(one, 'amount_idr') ?? 0,
    })),
    turnout: ofKind('election_result').map((one) => ({
      region: region(one),
      election: text(one, 'election'),
      year: number(one, 'year'),
      registered: number(one, 'registered_voters'),
      voted: number(one, 'voted'),
      turnout_pct: number(one, 'turnout_pct'),
    })),
    costs: ofKind('election_cost').map((one) => ({
      region: region(one),
      election: text(one, 'election'),
      year: number(one, 'year'),
      item: text(one, 'component') ?? '',
      amount_idr: number(one, 'amount_idr') ?? 0,
    })),
  };
}

function spelled(post: string): string {
  return spellings.reduce((text, [words, spelling]) => text.replace(words, spelling), post);
}
