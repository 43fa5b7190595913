import { fileWords } from '$lib/components/file-words';
import { ask } from '$lib/database/ask.server';
import { readManifest } from '$lib/database/node.server';
import { site } from '$lib/evidence/site';
import { sourcesBehind } from '$lib/exports/evidence-index';
import { makeFile, type FileKind } from '$lib/exports/make-file';
import { stampSql } from '$lib/exports/sql';
import { localizeHref } from '$lib/i18n/localize-href';
import { locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { chartNames, filterProblems, soloChart } from './charts';
import { part, studio } from './studio.server';
import { chartWords } from './words';

/** What a group asks for on the command line. */
export interface ExportRequest {
  chart: string;
  /** as in an address: `province=16&year=2024` */
  filter: string;
  kinds: FileKind[];
  language: 'id' | 'en';
  /** ISO day that the files say they were taken on */
  retrieved: string | null;
}

export interface ExportedFile {
  name: string;
  bytes: Uint8Array;
}

/** Names of all charts that can be exported. */
export function exportableCharts(): Promise<string[]> {
  return chartNames(ask);
}

/** The files of one chart, the same bytes for the same dataset and request. @throws Error that says what is wrong with the request */
export async function exportChart({ language, ...request }: ExportRequest): Promise<ExportedFile[]> {
  overwriteGetLocale(() => language);
  return await chartFiles(request);
}

/** The same in the language that holds where it is asked. */
export async function chartFiles({
  chart,
  filter,
  kinds,
  retrieved,
}: Omit<ExportRequest, 'language'>): Promise<ExportedFile[]> {
  const problems = filterProblems(chart, filter);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const solo = await soloChart(ask, chart, filter);
  const { shown } = solo ?? {};
  if (!solo || !shown || shown.figure.options === null)
    throw new Error(`${chart} has no rows${filter && ` for ${filter}`}`);

  const { figure } = shown;
  const { title, subtitle, notes } = chartWords(solo, part('evidence'));
  const { version, created } = readManifest();
  const stamp = {
    title,
    subtitle,
    notes,
    version,
    licence: m.take_licence(),
    filter,
    address: `${site.origin}${localizeHref(solo.path)}${filter && `?${filter}`}#${solo.anchor}`,
    retrieved: retrieved ?? created,
    sources: sourcesBehind(part('evidence'), figure.rows, figure.records),
    sql: stampSql({ title, version, asked: figure.asked }, site.origin, part('queries')),
  };
  const content = { stamp, rows: figure.rows, draw: figure.options };
  const name = [chart, ...filter.split(/[=&]/).filter(Boolean), ...(locale() === 'id' ? [] : [locale()])]
    .join('-')
    .replaceAll(/[^\w.-]+/g, '_');
  const files: ExportedFile[] = [];
  for (const kind of kinds) {
    const { ending, blob } = await makeFile(kind, content, fileWords(), studio);
    files.push({
      name: `${name}-${version}.${ending}`,
      bytes: new Uint8Array(await blob.arrayBuffer()),
    });
  }
  return files;
}
