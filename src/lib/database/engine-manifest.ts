import { z } from 'zod';
import { file } from './manifest';

const bundle = z.object({ wasm: file.omit({ path: true }).extend({ gzip: file }), worker: file });

/** static/data/engine/engine.json: the browser's engine. Paths are relative to it. */
export const engineManifest = z.object({
  name: z.string(),
  version: z.string(),
  bundles: z.object({ eh: bundle, mvp: bundle }),
});

export type EngineManifest = z.infer<typeof engineManifest>;
