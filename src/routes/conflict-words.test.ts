import { expect, test } from 'vitest';
import { conflictField, conflictSubject, conflictValue } from './conflict-words';

test.each([
  ['election:pilkada:2024:1:16.10:turnout_pct', 'Pilkada 2024'],
  ['election:pilkada:2025:2:16.11:turnout_pct', 'Pilkada ulang (PSU) 2025'],
  ['election:pemilu_presiden:2024:1:nasional:registered_voters', 'Pilpres 2024'],
  ['cost:pilkada_bupati:2020:1:16.05:kpu:grant_agreement', 'Pilkada bupati 2020: KPU, hibah ditandatangani'],
  ['budget:16.02:2023:KUA-PPAS:Belanja Daerah', '2023 KUA-PPAS: Belanja Daerah'],
])('%s is about %s', (key, subject) => {
  expect(conflictSubject({ subject: null, key })).toBe(subject);
});

test.each([
  ['63.53', 'turnout_pct', '63,53%'],
  ['1250000000', 'amount_idr', 'Rp 1.250.000.000'],
  ['315278', 'registered_voters', '315.278'],
  ['2015', 'year', '2015'],
  ['Afrizal', 'name spelling', 'Afrizal'],
])('%s as %s is shown as %s', (value, field, shown) => {
  expect(conflictValue(value, field).replaceAll('\u00a0', ' ')).toBe(shown);
});

test('the field is not said twice', () => {
  expect(conflictField({ subject: 'Partisipasi Pilgub 2024, Jawa Tengah', field: 'turnout_pct' })).toBe('');
  expect(conflictField({ subject: null, field: 'turnout_pct' })).toBe('Partisipasi: ');
});
