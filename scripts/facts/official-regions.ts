import { getProvinces, getRegencies } from 'idn-area-data';

export interface OfficialRegion {
  code: string;
  /** Its own code for a province. */
  province: string;
}

/** The 38 provinces and 514 regencies and cities of the Ministry of Home Affairs. */
export async function officialRegions(): Promise<OfficialRegion[]> {
  const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies()]);
  return [
    ...provinces.map(({ code }) => ({ code, province: code })),
    ...regencies.map(({ code, province_code }) => ({ code, province: province_code })),
  ];
}
