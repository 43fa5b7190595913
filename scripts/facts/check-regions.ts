import { getProvinces, getRegencies } from 'idn-area-data';
import type { Records } from '../../src/lib/schema/records';
import { problem, type Problem } from './problem';

/** The region keys must be exactly those of the Kemendagri list in idn-area-data. */
export async function checkRegions(
  regions: Records['regions'],
  lines: number[],
  file: string,
): Promise<Problem[]> {
  const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies()]);
  const official = new Set([...provinces.map(({ code }) => code), ...regencies.map(({ code }) => code)]);
  const here = new Set(regions.map(({ code }) => code));
  return [
    ...regions.flatMap(({ code, province }, index) => {
      const line = lines[index] ?? 0;
      if (!official.has(code))
        return [problem(file, line, `not a Kemendagri code: ${code}`, 'see idn-area-data')];
      return province === code.slice(0, 2)
        ? []
        : [problem(file, line, `wrong province of ${code}: ${province}`, `must be ${code.slice(0, 2)}`)];
    }),
    ...[...official]
      .filter((code) => !here.has(code))
      .map((code) => problem(file, 1, `missing region: ${code}`, 'add its line')),
  ];
}
