/** One region; null: all of them, each row with its `owner`. */
export interface RegionFilter {
  region: string | null;
}

export const regionParams = ({ region }: RegionFilter) => [region];

export const regionExamples: RegionFilter[] = [
  { region: '16.10' },
  { region: '16' },
  { region: '94.08' },
  { region: null },
];
