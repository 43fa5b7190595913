/** A question about one region, by its Kemendagri code. */
export interface RegionFilter {
  region: string;
}

export const regionParams = ({ region }: RegionFilter) => [region];

export const regionExamples: RegionFilter[] = [{ region: '16.10' }, { region: '16' }, { region: '94.08' }];
