import { term } from '$lib/i18n/term';

/**
 * What a conflict is about that the build found, read from the key of its value: `Pilkada 2024`,
 * `Pilkada bupati 2020: KPU, hibah ditandatangani`, `2023 KUA-PPAS: Belanja Daerah`.
 */
export function foundSubject(key: string): string {
  const [table, ...parts] = key.split(':');
  if (table === 'budget') {
    const [, year = '', stage = '', ...account] = parts;
    return `${year} ${stage}: ${account.join(':')}`;
  }
  const [election = '', year = '', , , component = '', basis = ''] = parts;
  const name =
    election === 'pilkada' ? term('day', `pilkada_${year}`) : `${term('election', election)} ${year}`;
  return table === 'cost' ? `${name}: ${term('component', component)}, ${term('basis', basis)}` : name;
}
