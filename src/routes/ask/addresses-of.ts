import type { RecordAddress } from '$lib/queries/record-addresses';

/** Addresses by the id that leads there. */
export function addressesOf(rows: readonly RecordAddress[]): ReadonlyMap<string, RecordAddress> {
  return new Map(rows.map((row) => [row.id, row]));
}
