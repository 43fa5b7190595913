import { pollingDay, runningCount, type ElectionFilter } from '$lib/filters/election-filter';
import { term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { TurnoutAnswers } from './answers';
import { number, percent } from './words';

/** What is known of one region on the shown polling day. */
export interface Said {
  /** The record that states it; null: a running count of a published table. */
  record: string | null;
  /** null: what there is is too little to stand for the region. */
  value: number | null;
  /** Lowest and highest of all that was said. */
  low: number;
  high: number;
  /** Who says so; of a running count, how much is in it. */
  words: string;
}

/** The polling day that the page shows; a running count by the name of its dataset. */
export function shownDay(filter: ElectionFilter): string {
  return runningCount(filter) ?? pollingDay(filter) ?? 'pilkada-2024';
}

/** Statements and running counts never stand beside each other: the chosen day is one or the other. */
export function saidBy(answers: TurnoutAnswers, filter: ElectionFilter): Map<string, Said> {
  return runningCount(filter) ? running(answers) : stated(answers, shownDay(filter));
}

function stated({ turnout }: TurnoutAnswers, day: string): Map<string, Said> {
  return new Map(
    turnout
      .filter((row) => row.day === day)
      .map(({ record, region, turnout_pct, low, high, status, election }) => {
        const ballot = day.startsWith('pemilu') ? `, ${term('election', election)}` : '';
        return [region, { record, value: turnout_pct, low, high, words: term('status', status) + ballot }];
      }),
  );
}

function running(answers: TurnoutAnswers): Map<string, Said> {
  return new Map(
    answers.running.map(({ region, turnout_pct, polling_stations, polling_stations_valid, enough }) => {
      const stations = {
        share: percent(Math.round((1000 * polling_stations_valid) / polling_stations) / 10),
        count: number(polling_stations_valid),
        total: number(polling_stations),
      };
      const words = enough ? m.elections_stations(stations) : m.elections_stations_few(stations);
      return [
        region,
        { record: null, value: enough ? turnout_pct : null, low: turnout_pct, high: turnout_pct, words },
      ];
    }),
  );
}
