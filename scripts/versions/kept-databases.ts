import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { manifest, type Manifest } from '../../src/lib/database/manifest';
import { fileEntry } from '../database/file-entry';

/**
 * Keeps the database of a released version, gzipped, with its manifest: what was frozen at the version is drawn from it.
 *
 * @param directory data/versions/databases/
 * @param made where the build left the gzipped database
 */
export async function keepDatabase(directory: string, made: string, of: Manifest): Promise<void> {
  const folder = join(directory, of.version);
  const { path } = of.files.database.gzip;
  await mkdir(folder, { recursive: true });
  await copyFile(join(made, path), join(folder, path));
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(of, null, 2)}\n`);
}

/**
 * Lays the kept databases out as readers fetch them, unpacked too.
 *
 * @param versions every released version
 * @throws Error where a database is missing or is not the one of its manifest
 */
export async function layOutDatabases(directory: string, versions: string[], to: string): Promise<void> {
  for (const version of versions) {
    const kept = join(directory, version);
    const file = join(kept, 'manifest.json');
    if (!existsSync(file))
      throw new Error(`${version} was released without its database: ${file} is missing`);
    const of = manifest.parse(JSON.parse(await readFile(file, 'utf8')));
    const { database } = of.files;
    const folder = join(to, version);
    await mkdir(folder, { recursive: true });
    for (const name of ['manifest.json', database.gzip.path])
      await copyFile(join(kept, name), join(folder, name));
    const unpacked = join(folder, database.path);
    await pipeline(
      createReadStream(join(kept, database.gzip.path)),
      createGunzip(),
      createWriteStream(unpacked),
    );
    const { sha256 } = await fileEntry(unpacked, '');
    if (sha256 !== database.sha256)
      throw new Error(`${unpacked} is not the database of ${version}: its SHA-256 is ${sha256}`);
  }
}
