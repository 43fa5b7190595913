import { describe, expect, test } from 'vitest';
import type { DatasetVersion } from '$lib/schema/dataset-version';
import { touching, versionView } from './version-view';

// Every record here is invented.
const values: string[] = [];
const dictionary = new Map([
  [
    'budgets' as const,
    [
      { name: 'amount_idr', description: 'Whole rupiah', keterangan: 'Rupiah', unit: 'IDR', values },
      { name: 'fiscal_year', description: 'Fiscal year', keterangan: 'Tahun anggaran', unit: null, values },
    ],
  ],
]);
const budget = { file: 'budgets' as const, id: 'b-1', name: 'Kabupaten Rekaan 2024: Belanja, APBD' };

describe('a change of a version', () => {
  test('leads to the record, under the name that pages give it', () => {
    const link = { href: '/facts/b-1/', title: 'Kabupaten Rekaan: Belanja 2024, APBD' };
    expect(shown({ added: [budget] }, new Map([['b-1', link]]))).toEqual([
      { id: 'b-1', kind: 'Anggaran', ...link, stored: false, fields: [] },
    ]);
  });

  test('keeps its stored name where no page shows the record any more', () => {
    expect(shown({ withdrawn: [budget] })).toEqual([
      { id: 'b-1', kind: 'Anggaran', title: budget.name, href: null, stored: true, fields: [] },
    ]);
  });

  test.each([
    [
      { field: 'amount_idr', old: '1600000000000', new: null },
      'Jumlah rupiah: Rp 1.600.000.000.000 → kosong',
    ],
    [{ field: 'fiscal_year', old: '2024', new: '2025' }, 'Tahun anggaran: 2024 → 2025'],
    [{ field: 'region', old: '16.10', new: '16' }, 'Wilayah: 16.10 → 16'],
    [{ field: 'date', old: '2022', new: '2022-09-08' }, 'Tanggal: 2022 → 8 September 2022'],
    [{ field: 'registered_voters', old: '9999', new: '315278' }, 'Pemilih terdaftar (DPT): 9999 → 315.278'],
    [{ field: 'basis', old: 'approved', new: 'executed' }, 'Dasar: anggaran disetujui → realisasi'],
    [{ field: 'doubtful', old: 'false', new: 'true' }, 'doubtful: tidak → ya'],
    [{ field: 'note', old: '[sic]', new: 'a'.repeat(200) }, `note: [sic] → ${'a'.repeat(160)}…`],
    [{ field: 'sources' }, 'Sumber: daftarnya berubah'],
  ])('says of %j: %s', (change, line) => {
    const [row] = shown({ corrected: [{ ...budget, fields: [change] }] });
    expect(row?.fields.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([line]);
  });

  test('is one of at most 200 of its kind, which are all counted', () => {
    const added = Array.from({ length: 250 }, (_, index) => ({ ...budget, id: `b-${index}` }));
    const [changes] = versionView(version({ added }), 'released', new Map(), dictionary).changes;
    expect([changes?.count, changes?.shown.length]).toEqual([250, 200]);
  });
});

test('a version touches a table by its records, or by its rows', () => {
  const visit = { file: 'visits' as const, id: 'v-1', name: 'Kunjungan rekaan' };
  const changed = version({ added: [budget, visit], tables: ['claim'] });
  expect(touching(changed, 'budget_line', false)).toEqual({ ...changed, added: [budget], tables: [] });
  expect(touching(changed, 'claim', false)).toEqual({ ...changed, added: [] });
  expect(touching(changed, 'region', false)).toBeNull();
  expect(touching(changed, 'region', true)).toEqual({ ...changed, added: [], tables: [] });
});

function shown(changes: Partial<DatasetVersion>, links: Parameters<typeof versionView>[2] = new Map()) {
  return versionView(version(changes), 'released', links, dictionary).changes.flatMap((kind) => kind.shown);
}

function version(changes: Partial<DatasetVersion>): DatasetVersion {
  const nothing = { added: [], corrected: [], withdrawn: [], tables: [] };
  return { version: '2026-11-23-00000001', date: '2026-11-23', records: 1, ...nothing, ...changes };
}
