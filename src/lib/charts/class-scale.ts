export type ScaleName = 'votes' | 'money';

const steps = ['lowest', 'low', 'middle', 'high', 'highest'];

/** Colours of up to five classes, far apart when they are fewer; and the colour of words upon each. */
export function classColours(scale: ScaleName, classes: number): { fill: string; text: string }[] {
  return Array.from({ length: classes }, (_, index) => {
    const at = classes === 1 ? 2 : Math.round((index * (steps.length - 1)) / (classes - 1));
    return {
      fill: `var(--colour-${scale}-${steps[at] ?? 'middle'})`,
      text: at < 3 ? 'var(--colour-ink)' : 'var(--colour-paper)',
    };
  });
}

/** @param thresholds ascending; a value that is one belongs to the class above it. @returns 0 for the lowest class */
export function classOf(value: number, thresholds: number[]): number {
  return thresholds.filter((threshold) => value >= threshold).length;
}
