/** A question about one indicator. */
export interface IndicatorQuestion {
  id: string;
}

export const indicatorParams = ({ id }: IndicatorQuestion) => [id];

export const indicatorExamples: IndicatorQuestion[] = [
  { id: 'personnel-share' },
  { id: 'turnout-province-gap' },
  { id: 'study-to-opening' },
];
