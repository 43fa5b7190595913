import { z } from 'zod';

const bundle = z.object({
  wasm: z.object({ path: z.string(), bytes: z.int(), sha256: z.string(), inflated: z.int() }),
  worker: z.string(),
});

/** static/data/engine/engine.json: the browser's engine. Paths are relative to it. */
export const engineManifest = z.object({
  version: z.string(),
  bundles: z.object({ eh: bundle, mvp: bundle }),
});

export type EngineManifest = z.infer<typeof engineManifest>;
