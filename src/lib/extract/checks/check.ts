import type { Flag, Proposal } from '../proposal';
import type { Scene } from '../scene';

/** Looks at one proposal. It flags and never changes. */
export type Check = (scene: Scene, proposal: Proposal) => Flag | null;
