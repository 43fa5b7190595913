import type { Stamp } from './stamp';

export interface Cited extends Pick<Stamp, 'title' | 'address' | 'version' | 'retrieved'> {
  /** `Diakses`, `Accessed` */
  accessed: string;
}

/** One line for a footnote. */
export function plainCitation({ title, address, version, retrieved, accessed }: Cited): string {
  return `Sorot (${yearOf(version)}). “${title}”. Data ${version}. ${address}. ${accessed} ${retrieved}.`;
}

/** An entry of BibTeX; its key has the version, so that two versions may stand in one bibliography. */
export function bibtex({ title, address, version, retrieved }: Cited): string {
  const year = yearOf(version);
  const word = /[a-z]{4,}/.exec(title.toLowerCase())?.[0] ?? 'data';
  return [
    `@misc{sorot-${word}-${version},`,
    '  author = {{Sorot}},',
    `  title = {{${escaped(title)}}},`,
    `  year = {${year}},`,
    `  version = {${version}},`,
    `  url = {${address}},`,
    `  urldate = {${retrieved}},`,
    '}',
    '',
  ].join('\n');
}

/** CSL-JSON, as Zotero and pandoc read it. */
export function cslJson({ title, address, version, retrieved }: Cited): string {
  const parts = (date: string) => ({ 'date-parts': [date.split('-').slice(0, 3).map(Number)] });
  const item = {
    id: `sorot-${version}`,
    type: 'dataset',
    author: [{ literal: 'Sorot' }],
    title,
    issued: parts(version.slice(0, 10)),
    accessed: parts(retrieved),
    publisher: 'Sorot',
    version,
    URL: address,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** A version begins with the day of the newest record. */
function yearOf(version: string): string {
  return version.slice(0, 4);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}&%$#_]/g, (sign) => (sign === '\\' ? '' : `\\${sign}`));
}
