import {
  alikeAccounts,
  alikeBodies,
  alikeElections,
  alikeNameLists,
  alikeNames,
  alikeNumbers,
  alikePosts,
  alikeRegions,
  alikeStages,
  alikeTexts,
  alikeWords,
  type Agreement,
} from './alike';
import type { GoldKind } from './gold';

export type SlotValue = string | number | string[] | null;
export type GoldRecord = Record<string, SlotValue>;

type Compare = (
  gold: SlotValue,
  answer: SlotValue,
  records: { gold: GoldRecord; answer: GoldRecord },
) => Agreement;

export interface RecordKind {
  slots: Record<string, Compare>;
  /** slots of which one must agree before two records may be taken for the same; they also count most */
  anchors: string[];
  /** slots that must all be right for the record to be */
  exact: string[];
}

const text =
  (compare: (gold: string, answer: string) => Agreement): Compare =>
  (gold, answer) =>
    compare(String(gold), String(answer));
const number: Compare = (gold, answer) => alikeNumbers(Number(gold), Number(answer));

const names = text(alikeNames);
const regions = text(alikeRegions);
const elections = text(alikeElections);

export const recordKinds: Record<GoldKind, RecordKind> = {
  officials: {
    slots: { name: names, post: postOf, region: regions },
    anchors: ['name'],
    exact: ['name', 'post'],
  },
  visits: {
    slots: {
      date: text(alikeWords),
      visitor_region: regions,
      visitor_body: bodyOf,
      lead: names,
      host_region: regions,
      host_persons: (gold, answer) => alikeNameLists([gold].flat().map(String), [answer].flat().map(String)),
      venue: text(alikeTexts),
      topic: text(alikeTexts),
    },
    anchors: ['visitor_region', 'host_region'],
    exact: ['visitor_region', 'host_region', 'date'],
  },
  budgets: {
    slots: {
      region: regions,
      fiscal_year: number,
      stage: text(alikeStages),
      account: text(alikeAccounts),
      amount_idr: number,
    },
    anchors: ['amount_idr'],
    exact: ['region', 'fiscal_year', 'stage', 'account', 'amount_idr'],
  },
  turnout: {
    slots: {
      region: regions,
      election: elections,
      year: number,
      registered: number,
      voted: number,
      turnout_pct: number,
    },
    anchors: ['registered', 'voted', 'turnout_pct'],
    exact: ['region', 'election', 'year', 'registered', 'voted', 'turnout_pct'],
  },
  costs: {
    slots: {
      region: regions,
      election: elections,
      year: number,
      item: text(alikeWords),
      amount_idr: number,
    },
    anchors: ['amount_idr'],
    exact: ['region', 'election', 'year', 'item', 'amount_idr'],
  },
};

/** A post is compared without the region that its record names apart. */
function postOf(
  gold: SlotValue,
  answer: SlotValue,
  records: { gold: GoldRecord; answer: GoldRecord },
): Agreement {
  return alikePosts(
    withoutRegion(String(gold), records.gold['region']),
    withoutRegion(String(answer), records.answer['region'] ?? records.gold['region']),
  );
}

function withoutRegion(post: string, region: SlotValue | undefined): string {
  if (typeof region !== 'string') return post;
  const name = region.replace(/^(Kabupaten|Kota|Provinsi) /, '');
  const at = post.toLowerCase().lastIndexOf(name.toLowerCase());
  if (at <= 0 || at + name.length !== post.length) return post;
  return post
    .slice(0, at)
    .replace(/\b(Kabupaten|Kab\.|Kota|Provinsi|Prov\.)\s*$/i, '')
    .trim();
}

function bodyOf(
  gold: SlotValue,
  answer: SlotValue,
  records: { gold: GoldRecord; answer: GoldRecord },
): Agreement {
  return alikeBodies(
    String(gold),
    String(answer),
    [records.gold['visitor_region'] ?? null, records.answer['visitor_region'] ?? null].map((region) =>
      typeof region === 'string' ? region : null,
    ),
  );
}
