import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { drawCoast } from './draw-coast';

const file = 'src/lib/geo/coast.json';

/** Writes the coastline for the app. A file that is the same stays as it is, so that no watcher wakes. */
export function writeCoast(): void {
  const content = `${JSON.stringify(drawCoast())}\n`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== content) writeFileSync(file, content);
}
