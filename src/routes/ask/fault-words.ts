import type { Refusal } from '$lib/database/single-select';
import { m } from '$lib/paraglide/messages';
import type { AskFault } from './ask.svelte';

/** Why a reader's text is not one question. */
export function refusalWords(reason: Refusal): string {
  return {
    empty: m.ask_fault_empty(),
    several: m.ask_fault_several(),
    brackets: m.ask_fault_brackets(),
  }[reason];
}

/** Why a question has no answer, in the reader's words. */
export function faultWords(fault: AskFault, sql: string): string {
  switch (fault.kind) {
    case 'refused':
      return refusalWords(fault.reason);
    case 'engine':
      return fault.at === null
        ? m.ask_fault_engine()
        : m.ask_fault_at({ line: sql.slice(0, fault.at).split('\n').length });
    case 'time':
      return m.ask_fault_time({ seconds: fault.seconds });
    case 'cancelled':
      return m.ask_fault_cancelled();
    case 'lost':
      return m.ask_fault_lost();
    case 'download':
      if (fault.reason === 'offline' || fault.reason === 'missing') return m.visits_failed_offline();
      return fault.reason === 'corrupt' ? m.visits_failed_corrupt() : m.visits_failed_other();
  }
}
