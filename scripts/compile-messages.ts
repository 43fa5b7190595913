import { compile } from '@inlang/paraglide-js';
import { paraglide } from '../paraglide.config.js';

// The bundler compiles the messages by itself; types and lint need them before it has ever run.
await compile(paraglide);
