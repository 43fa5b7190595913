import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { compressFolder } from './compress';

const manifest = 'static/data/manifest.json';

if (!existsSync(manifest)) {
  console.error(`no dataset: ${manifest}; run npm run data first`);
  process.exit(1);
}

const vite = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'inherit' });
if (vite.status !== 0) process.exit(vite.status ?? 1);

const { files, before, after } = await compressFolder('build');
console.log(`compressed ${files} files: ${before} to ${after} bytes`);
