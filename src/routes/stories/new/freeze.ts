import { chartWords } from '../../embed/words';
import { chartAt, filterProblems, soloChart } from '../../embed/charts';
import { fieldValue, recordHref, recordTitle, recordValue } from '../../record-words';
import { roundNumbers } from '$lib/charts/round-numbers';
import { figureWidths } from '$lib/charts/figure';
import type { Cell } from '$lib/components/cell';
import { exportPart, today } from '$lib/components/take-away';
import type { Query } from '$lib/database/query';
import { readerDatabase } from '$lib/database/reader-database.svelte';
import { singleSelect } from '$lib/database/single-select';
import { toCsv } from '$lib/exports/csv';
import { sourcesBehind, type EvidenceIndex } from '$lib/exports/evidence-index';
import type { StampSource } from '$lib/exports/stamp';
import { tableOf } from '$lib/exports/table';
import { formatDate } from '$lib/format/date';
import { formatNumber } from '$lib/format/number';
import { localizeHref } from '$lib/i18n/localize-href';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { factClaims } from '$lib/queries/fact-claims';
import { recordById } from '$lib/queries/record-by-id';
import type { ChartBlock, EvidenceBlock, NumberBlock } from '$lib/story-maker/draft';
import { harmlessSvg } from '$lib/story-maker/harmless-svg';
import { z } from 'zod';

// What a reader takes into a story is taken as it is now, with what it rests on.

/** What was asked for is not there. */
export class NothingThere extends Error {
  override readonly name = 'NothingThere';
}

type Value = Omit<NumberBlock, 'kind' | 'id' | 'label'> & { label: string };

const columnWidth = 640;

/** @throws NothingThere; DownloadError and QueryError of the engine */
export async function freezeChart(address: string, version: string): Promise<Omit<ChartBlock, 'id'>> {
  const found = chartAt(address);
  if (!found || filterProblems(found.name, found.filter).length > 0) throw new NothingThere(address);
  const { filter } = found;
  const [solo, evidence, { plot }] = await Promise.all([
    soloChart((query, asked) => readerDatabase.query(query, asked), found.name, filter),
    evidenceIndex(),
    import('@observablehq/plot'),
  ]);
  const { shown } = solo ?? {};
  const options = shown?.figure.options;
  if (!solo || !shown || !options) throw new NothingThere(address);
  const home = `${location.origin}${localizeHref(solo.path)}${filter && `?${filter}`}#${solo.anchor}`;
  const { title, subtitle, sentence, notes } = chartWords(solo, evidence);
  const sources = sourcesBehind(evidence, shown.figure.rows, shown.figure.records);
  const places = new Map(sources.map(({ id }, place) => [id, place]));
  const draw = (width: number) => harmlessSvg(wholeLinks(plot(options(width)), home));
  const stamped = { address: home, version, retrieved: today() };
  return {
    kind: 'chart',
    title,
    subtitle,
    sentence: sentence ?? '',
    notes,
    narrow: draw(figureWidths.narrow),
    wide: draw(columnWidth),
    columns: shown.columns,
    rows: shown.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
    behind: shown.rows.map((row) =>
      sourcesBehind(evidence, [], row.flatMap(recordsOf)).flatMap(({ id }) => places.get(id) ?? []),
    ),
    csv: toCsv(tableOf(shown.figure.rows), {
      ...stamped,
      title,
      subtitle,
      notes,
      filter,
      licence: m.take_licence(),
      sources,
      sql: '',
    }),
    ...stamped,
    sources: sources.map(plainSource),
  };
}

/** A cell of a chart's table as a number of its own. */
export function cellOf(chart: ChartBlock, row: number, column: number): Value {
  const { address, version, retrieved, columns, behind } = chart;
  const cells = chart.rows[row] ?? [];
  const own = (behind[row] ?? []).flatMap((place) => chart.sources[place] ?? []);
  const label = [cells[0], columns[column]].filter(Boolean).join(': ');
  return {
    value: cells[column] ?? '',
    label,
    origin: `${chart.title}. ${label}`,
    address,
    version,
    retrieved,
    sources: own.length > 0 ? own : chart.sources,
  };
}

/** @throws NothingThere; DownloadError and QueryError of the engine */
export async function freezeRecord(address: string, version: string): Promise<Omit<EvidenceBlock, 'id'>> {
  const { record, ...stamped } = await recordAt(address, version);
  return {
    kind: 'evidence',
    title: recordTitle(record),
    value: recordValue(record),
    date: record.date === null ? '' : formatDate(record.date, locale()),
    ...stamped,
  };
}

/** Every number that a record states. @throws NothingThere; DownloadError and QueryError of the engine */
export async function recordNumbers(address: string, version: string): Promise<Value[]> {
  const { record, ...stamped } = await recordAt(address, version);
  const claims = await readerDatabase.query(factClaims, { id: record.id });
  const title = recordTitle(record);
  return claims
    .filter((claim) => claim.record === record.id)
    .map(({ field, value }) => ({
      value: fieldValue(field, value),
      label: `${term('field', field)}. ${title}`,
      origin: `${title}. ${term('field', field)}`,
      ...stamped,
    }));
}

/** How long the reader's own SQL may take. */
const patience = 20_000;

/**
 * Every value of the first row of the reader's SQL.
 * @throws StatementRefused where it is not one SELECT; NothingThere; DownloadError and QueryError of the engine
 */
export async function sqlNumbers(sql: string, version: string): Promise<Value[]> {
  const asked = singleSelect(sql).trim();
  const query: Query<null, Record<string, unknown>> = {
    name: 'own',
    sql: `SELECT * FROM (${asked}\n) LIMIT 1`,
    params: () => [],
    row: z.record(z.string(), z.unknown()),
    examples: [null],
  };
  const [row] = await readerDatabase.query(query, null, { signal: AbortSignal.timeout(patience) });
  if (!row) throw new NothingThere(sql);
  const sources = sourcesBehind(await evidenceIndex(), [row], []).map(plainSource);
  return Object.entries(row).flatMap(([label, value]) => {
    const text = typeof value === 'number' ? formatNumber(value, locale(), 2) : value;
    return typeof text === 'string' && text !== ''
      ? [
          {
            value: text,
            label,
            origin: `${asked}\n→ ${label}`,
            address: `${location.origin}${localizeHref('/data/')}`,
            version,
            retrieved: today(),
            sources,
          },
        ]
      : [];
  });
}

async function recordAt(address: string, version: string) {
  const id = recordId(address);
  const [[record], evidence] = await Promise.all([
    id === null ? [] : readerDatabase.query(recordById, { id }),
    evidenceIndex(),
  ]);
  if (!record) throw new NothingThere(address);
  return {
    record,
    address: `${location.origin}${recordHref(record)}`,
    version,
    retrieved: today(),
    sources: sourcesBehind(evidence, [], [record.id]).map(plainSource),
  };
}

/** The record that an address of a page, or a bare id, names: the anchor before the path. */
function recordId(address: string): string | null {
  const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address.trim()) ?? [];
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const isPage = /\/(officials|regions)\//.test(path);
  return (isPage ? anchor : last) || null;
}

function recordsOf(cell: Cell): string[] {
  const id = typeof cell === 'string' ? null : recordId(cell.href);
  return id === null ? [] : [id];
}

function plainSource({ publisher, published, href }: StampSource): ChartBlock['sources'][number] {
  return { publisher, published, href };
}

/** Links of a drawing lead to the site from wherever it is opened. */
function wholeLinks(drawing: Element, home: string): string {
  for (const link of drawing.querySelectorAll('a')) {
    // the drawing is one picture: its links are for the pointer
    link.setAttribute('tabindex', '-1');
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', home).href);
  }
  return roundNumbers(drawing.outerHTML);
}

function evidenceIndex(): Promise<EvidenceIndex> {
  return exportPart<EvidenceIndex>('evidence');
}
