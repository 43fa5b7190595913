import { batchRows } from './batch-rows';
import type { BrowserFiles } from './browser-files';
import { unpack } from './download';
import type { Setup } from './engine-worker';
import { addLocalRows, type LocalRows } from './local-rows';

/** Attaches the dataset read-only; the reader's own rows lie before it. */
export async function attachDataset(
  { register, run }: Setup,
  { database }: Pick<BrowserFiles, 'database'>,
  local: LocalRows | null,
): Promise<void> {
  await register('sorot.duckdb', new Uint8Array(await unpack(database.blob, database.file)));
  await run("ATTACH 'sorot.duckdb' AS sorot (READ_ONLY)");
  await run('USE sorot');
  if (local) await addLocalRows(async (sql) => (await run(sql)).flatMap(batchRows), local);
}
