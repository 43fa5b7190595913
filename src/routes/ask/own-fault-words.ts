import { OwnFileError } from '$lib/ask/own/own-file-error';
import { m } from '$lib/paraglide/messages';

/** What is wrong with a file, where, and what helps. */
export function ownFaultWords(file: string, error: unknown): string {
  if (!(error instanceof OwnFileError)) throw error;
  const { fault, place } = error;
  const row = place?.row ?? 1;
  const words = {
    kind: m.ask_own_fault_kind,
    too_large: m.ask_own_fault_too_large,
    too_long: m.ask_own_fault_too_long,
    empty: m.ask_own_fault_empty,
    quotes: () => m.ask_own_fault_quotes({ row }),
    too_many_cells: () => m.ask_own_fault_cells({ row, column: place?.column ?? 1 }),
    json: () => m.ask_own_fault_json({ row }),
    json_rows: () => m.ask_own_fault_json_rows({ row }),
    broken: m.ask_own_fault_broken,
  }[fault];
  return `${file}: ${words()}`;
}
