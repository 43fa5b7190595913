import { formatDate } from '$lib/format/date';
import { inLocale } from '$lib/i18n/in-locale';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { DatasetVersion, FactFile, FieldChange, RecordChange } from '$lib/schema/dataset-version';
import type { DictionaryField } from '$lib/schema/dictionary';
import { fieldWords } from '../facts/field-words';

/** Where a record of today stands, and how pages name it; the stored name where they name it by nothing else. */
export interface RecordLink {
  href: string;
  title?: string;
}

export interface ChangeView {
  id: string;
  kind: string;
  title: string;
  /** The title is in the words of the data, which are Indonesian. */
  stored: boolean;
  /** null: no page shows the record any more */
  href: string | null;
  /** one line a changed field */
  fields: string[];
}

interface ChangesView {
  kind: 'added' | 'corrected' | 'withdrawn';
  count: number;
  shown: ChangeView[];
}

export interface VersionView {
  version: string;
  date: string;
  records: number;
  state: 'first' | 'released' | 'unreleased';
  /** Without those that are empty. */
  changes: ChangesView[];
  tables: string[];
}

/** The page shows so many of a kind; the file has all. */
const most = 200;
const longestText = 160;

const tableOf = {
  persons: 'person',
  officials: 'membership',
  visits: 'visit',
  activities: 'activity',
  budgets: 'budget_line',
  elections: 'election_result',
  election_costs: 'election_cost',
  conflicts: 'conflict',
} as const satisfies Record<FactFile, string>;

type Fields = ReadonlyMap<FactFile, readonly DictionaryField[]>;

/** @param links of the records that there are today, by id */
export function versionView(
  version: DatasetVersion,
  state: VersionView['state'],
  links: ReadonlyMap<string, RecordLink>,
  dictionary: Fields,
): VersionView {
  const view = (change: RecordChange & { fields?: FieldChange[] }): ChangeView => {
    const link = links.get(change.id);
    return {
      id: change.id,
      kind: term('record', tableOf[change.file]),
      title: link?.title ?? change.name,
      stored: link?.title === undefined,
      href: link?.href ?? null,
      fields: (change.fields ?? []).map((field) => fieldLine(field, dictionary.get(change.file) ?? [])),
    };
  };
  return {
    version: version.version,
    date: version.date,
    records: version.records,
    state,
    changes: (['added', 'corrected', 'withdrawn'] as const)
      .map((kind) => ({
        kind,
        count: version[kind].length,
        shown: version[kind].slice(0, most).map(view),
      }))
      .filter(({ count }) => count > 0),
    tables: version.tables,
  };
}

/** The version with its changes of one table alone; null where it did not touch the table. The first made them all. */
export function touching(version: DatasetVersion, table: string, isFirst: boolean): DatasetVersion | null {
  const ofTable = ({ file }: RecordChange) => tableOf[file] === table;
  const changes = {
    added: version.added.filter(ofTable),
    corrected: version.corrected.filter(ofTable),
    withdrawn: version.withdrawn.filter(ofTable),
    tables: version.tables.filter((name) => name === table),
  };
  const touched = Object.values(changes).some((list) => list.length > 0);
  return isFirst || touched ? { ...version, ...changes } : null;
}

function fieldLine(
  { field: name, old, new: now }: FieldChange,
  dictionary: readonly DictionaryField[],
): string {
  const known = dictionary.find((entry) => entry.name === name);
  const field = term('field', name, (known && inLocale(known.description, known.keterangan)) || undefined);
  if (old === undefined || now === undefined) return m.data_version_list_change({ field });
  const words = (value: string | null) => valueWords(name, value, known?.unit ?? null);
  return m.data_version_change({ field, old: words(old), new: words(now) });
}

function valueWords(name: string, value: string | null, unit: string | null): string {
  if (value === null) return m.corrections_empty();
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value, locale());
  // a year, or the code of a region, is no number; a count below 10,000 is written as it is
  const text =
    unit !== null || !/^[\d.]+$/.test(value) || /^\d{5,}$/.test(value)
      ? fieldWords(name, value, unit)
      : value;
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
