export interface StampSource {
  id: string;
  publisher: string;
  href: string | null;
  /** day, month or year */
  published: string | null;
}

/** What every file says of itself. */
export interface Stamp {
  title: string;
  /** unit and denominator */
  subtitle: string;
  notes: string[];
  /** whole address of the page with its filter, at the chart */
  address: string;
  /** the address's filter as it stands there; empty: none */
  filter: string;
  /** of the dataset; ends with the hash of its content */
  version: string;
  /** day on which the reader took it, ISO */
  retrieved: string;
  licence: string;
  sources: StampSource[];
  /** the queries behind the rows, ready to run */
  sql: string;
}

/** The stamp in lines of `name: value`, for files that have room for text only. */
export function stampLines({ notes, sources, ...stamp }: Omit<Stamp, 'sql'>): string[] {
  return [
    `Sorot: ${stamp.title}`,
    stamp.subtitle,
    ...notes,
    `address: ${stamp.address}`,
    `filter: ${stamp.filter || '-'}`,
    `dataset version: ${stamp.version}`,
    `retrieved: ${stamp.retrieved}`,
    `licence: ${stamp.licence}`,
    ...sources.map(
      ({ publisher, published, href }) =>
        `source: ${[publisher, published, href].filter((part) => part !== null).join(', ')}`,
    ),
  ].map((line) => line.replaceAll(/\s+/g, ' ').trim());
}

/** `sorot-turnout-by-province-2026-11-23-ec7b8293.csv` */
export function fileName({ title, version }: Pick<Stamp, 'title' | 'version'>, ending: string): string {
  return `sorot-${slug(title)}-${version}.${ending}`;
}

function slug(title: string): string {
  const words = title
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return words.slice(0, 60).replaceAll(/^-|-$/g, '') || 'data';
}
