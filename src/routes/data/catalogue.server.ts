import { readFileSync } from 'node:fs';
import { catalogue, type Catalogue } from '$lib/schema/catalogue';
import { quality, type Quality } from '$lib/schema/quality';

let catalogued: Catalogue | undefined;
let checked: Quality | undefined;

/** What the build wrote of every table. */
export function readCatalogue(): Catalogue {
  catalogued ??= catalogue.parse(read('catalogue'));
  return catalogued;
}

/** What the checks of the build found. */
export function readQuality(): Quality {
  checked ??= quality.parse(read('quality'));
  return checked;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(`static/data/${name}.json`, 'utf8'));
}
