// A thread does not inherit how its process reads TypeScript.
import { tsImport } from 'tsx/esm/api';

await tsImport('./article-thread.ts', import.meta.url);
