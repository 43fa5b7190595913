import { formatDate } from '$lib/format/date';
import { formatNumber, formatPercent } from '$lib/format/number';
import { formatRupiahLossless } from '$lib/format/rupiah';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { readerRule } from '$lib/desk/correction';
import { fieldInput } from '$lib/desk/fields';
import type { HighlightKind } from '$lib/desk/highlight';
import type { ReadFault } from '$lib/desk/reading';
import type { WorkFault } from '$lib/desk/work-file';
import { modelOfRule } from '$lib/extract/endpoint/extractor-name';
import type { Basis, Proposal, ProposalKind } from '$lib/extract/proposal';
import { stageName } from '../budgets/words';
import type { Brought, Fault } from './article-intake.svelte';
import type { Done } from './desk.svelte';
import type { Command } from './shortcuts';

/** Names of regions by their code. */
export type Places = ReadonlyMap<string, string>;

/** Fields whose codes have words under another name. */
const groups: Record<string, string> = { 'official.role': 'post' };

export function fieldLabel(field: string): string {
  return term('field', field);
}

/** A value as the reader reads it. */
export function valueWords(
  kind: ProposalKind,
  field: string,
  value: string | number | boolean,
  places: Places,
): string {
  const input = fieldInput(kind, field);
  if (typeof value === 'boolean') return value ? m.desk_yes() : m.desk_no();
  if (typeof value === 'number') return numberWords(input.as === 'number' ? input.unit : 'count', value);
  if (input.as === 'region') return places.get(value) ?? value;
  if (input.as === 'date') return formatDate(value, locale());
  if (field === 'topics')
    return value
      .split(' ')
      .map((topic) => term('topic', topic))
      .join(', ');
  return input.as === 'choice' || field === 'component' ? choiceWord(kind, field, value) : value;
}

/** The reader's word for a code. */
export function choiceWord(kind: ProposalKind, field: string, value: string): string {
  return field === 'stage' ? stageName(value) : term(groups[`${kind}.${field}`] ?? field, value);
}

function numberWords(unit: 'rupiah' | 'percent' | 'year' | 'count', value: number): string {
  switch (unit) {
    case 'rupiah':
      return formatRupiahLossless(value, locale());
    case 'percent':
      return formatPercent(value, locale());
    case 'year':
      return String(value);
    case 'count':
      return formatNumber(value, locale(), 4);
  }
}

/** What the record is, in one line. */
export function recordWords({ kind, values, persons }: Proposal, places: Places): string {
  const said = (field: string) => {
    const slot = values[field];
    return slot ? valueWords(kind, field, slot.value, places) : '';
  };
  const list = (...parts: string[]) => parts.filter((part) => part !== '').join(', ');
  switch (kind) {
    case 'visit': {
      const guest = said('guest_body') || said('guest_region');
      const host = said('host_body') || said('host_region');
      return [guest, host].filter((side) => side !== '').join(' → ');
    }
    case 'official':
      return list(said('name') || (persons[0]?.name.value ?? ''), said('post'));
    case 'activity':
      return said('title') || list(said('kind'), said('region'));
    case 'budget':
      return list(said('account'), [said('stage'), said('fiscal_year')].join(' ').trim(), said('region'));
    case 'election_result':
      return list([said('election'), said('year')].join(' ').trim(), said('region'));
    case 'election_cost':
      return list(said('component'), [said('election'), said('year')].join(' ').trim(), said('region'));
  }
}

export const kindWord: Record<ProposalKind, () => string> = {
  visit: m.desk_record_visit,
  official: m.desk_record_official,
  activity: m.desk_record_activity,
  budget: m.desk_record_budget,
  election_result: m.desk_record_election_result,
  election_cost: m.desk_record_election_cost,
};

export const stateWord = {
  open: m.desk_state_open,
  accepted: m.desk_state_accepted,
  rejected: m.desk_state_rejected,
  duplicate: m.desk_state_duplicate,
};

export const basisWord: Record<Basis, () => string> = {
  stated: m.desk_basis_stated,
  derived: m.desk_basis_derived,
  inferred: m.desk_basis_inferred,
};

export const highlightWord: Record<HighlightKind, () => string> = {
  person: m.desk_kind_person,
  place: m.desk_kind_place,
  date: m.desk_kind_date,
  money: m.desk_kind_money,
  number: m.desk_kind_number,
  subject: m.desk_kind_subject,
};

export const commandWord: Record<Command, () => string> = {
  next: m.desk_next,
  previous: m.desk_previous,
  accept: m.desk_command_accept,
  reject: m.desk_command_reject,
  duplicate: m.desk_command_duplicate,
  edit: m.desk_command_edit,
  undo: m.desk_command_undo,
  help: m.desk_help,
};

export const faultWord: Record<ReadFault | WorkFault, () => string> = {
  too_large: m.desk_fault_too_large,
  binary: m.desk_fault_binary,
  not_text: m.desk_fault_not_text,
  no_article: m.desk_fault_no_article,
  too_deep: m.desk_fault_too_deep,
  endpoint_unreachable: m.desk_fault_endpoint_unreachable,
  endpoint_answer: m.desk_fault_endpoint_answer,
  aborted: m.desk_fault_aborted,
  too_slow: m.desk_fault_too_slow,
  no_lexicon: m.desk_fault_no_lexicon,
  crashed: m.desk_fault_crashed,
  not_json: m.desk_fault_not_json,
  not_work: m.desk_fault_not_work,
  other_version: m.desk_fault_other_version,
};

export function faultWords({ name, fault }: Fault): string {
  return `${name ?? m.desk_pasted()}: ${faultWord[fault]()}`;
}

/** What a file of work brought, in sentences. */
export function broughtWords({ name, articles, decisions, kept, fragments }: Brought): string {
  const isNew = articles.length + decisions > 0;
  return [
    isNew ? m.desk_brought({ name, articles: articles.length, decisions }) : m.desk_brought_known({ name }),
    ...(kept > 0 ? [m.desk_brought_kept({ kept })] : []),
    ...(fragments && articles.length > 0 ? [m.desk_fragment()] : []),
  ].join(' ');
}

export function ruleWords(rule: string): string {
  const model = modelOfRule(rule);
  if (model !== null) return m.desk_rule_model({ model });
  return rule === readerRule ? m.desk_rule_reader() : m.desk_rule({ rule });
}

/** What happened last, for the live region. */
export function doneWords(done: Done): string {
  switch (done.did) {
    case 'accepted':
      return m.desk_did_accepted();
    case 'rejected':
      return m.desk_did_rejected();
    case 'duplicate':
      return m.desk_did_duplicate();
    case 'reopened':
      return m.desk_did_reopened();
    case 'corrected':
      return m.desk_did_corrected();
    case 'undone':
      return m.desk_did_undone();
    case 'stale':
      return m.desk_did_stale();
    case 'not_kept':
      return m.desk_did_not_kept();
    case 'known':
      return m.desk_did_known();
    case 'added':
      return m.desk_did_added({ proposals: done.proposals });
    case 'read':
      return m.desk_did_read({ articles: done.articles, proposals: done.proposals });
  }
}

/** How an article is named in lists. */
export function articleTitle({
  article,
  file,
}: {
  article: { text: string; meta: { title: string | null } };
  file: string | null;
}): string {
  return article.meta.title ?? file ?? `${article.text.trimStart().slice(0, 60)}…`;
}
