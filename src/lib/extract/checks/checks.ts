import type { Flag, Proposal } from '../proposal';
import type { Scene } from '../scene';
import { changeSum } from './change-sum';
import type { Check } from './check';
import { magnitude } from './magnitude';
import { regionType } from './region-type';
import { turnoutRatio } from './turnout-ratio';
import { votesSum } from './votes-sum';
import { weekday } from './weekday';
import { wordsAndFigure } from './words-and-figure';

const checks: Check[] = [weekday, turnoutRatio, votesSum, changeSum, wordsAndFigure, magnitude, regionType];

/** The same proposal with what somebody should look at before accepting it. */
export function checked(scene: Scene, proposal: Proposal): Proposal {
  const flags = checks.map((check) => check(scene, proposal)).filter((flag): flag is Flag => flag !== null);
  return { ...proposal, flags };
}
