import { expect, test } from 'vitest';
import { foundSubject } from './conflict-subject';

test.each([
  ['election:pilkada:2024:1:16.10:turnout_pct', 'Pilkada 2024'],
  ['election:pilkada:2025:2:16.11:turnout_pct', 'Pilkada ulang (PSU) 2025'],
  ['election:pemilu_presiden:2024:1:nasional:registered_voters', 'Pilpres 2024'],
  ['cost:pilkada_bupati:2020:1:16.05:kpu:grant_agreement', 'Pilkada bupati 2020: KPU, hibah ditandatangani'],
  ['budget:16.02:2023:KUA-PPAS:Belanja Daerah', '2023 KUA-PPAS: Belanja Daerah'],
])('%s is about %s', (key, subject) => {
  expect(foundSubject(key)).toBe(subject);
});
