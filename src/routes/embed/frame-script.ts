import frame from './frame.js?raw';

/**
 * frame.js as it stands in the page: fetched apart, it would come after the reader has seen another language or colour.
 *
 * @param clauses by which the chart can be narrowed; names of fields of a filter
 */
export function frameScript(clauses: string[]): string {
  return [`<script data-clauses="${clauses.join(' ')}">`, frame, '</script>'].join('');
}
