import { ask } from '$lib/database/ask.server';
import { formatNumber, formatPercent } from '$lib/format/number';
import { formatRupiahExact } from '$lib/format/rupiah';
import { localizeHref } from '$lib/i18n/localize-href';
import { locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { publisherIndex } from '$lib/queries/publisher-index';
import { regionIndex } from '$lib/queries/region-index';
import { sourceIndex } from '$lib/queries/source-index';
import type { CheckResult, Failure } from '$lib/schema/quality';
import { recordLinks } from './record-links';
import type { RecordLink } from './version-view';

export interface FailureView {
  title: string;
  href: string | null;
  /** What is stated and what comes out instead, or what the check names. */
  detail: string;
}

export type CheckView = Omit<CheckResult, 'failures'> & { failures: FailureView[] };

/** Checks with what failed under the names and at the places that pages give it. @param most of each check */
export async function checkViews(checks: CheckResult[], most: number): Promise<CheckView[]> {
  const links = await allLinks();
  const regions = new Map((await ask(regionIndex, {})).map(({ code, name }) => [code, name]));
  return checks.map((check) => ({
    ...check,
    failures: check.failures
      .slice(0, most)
      .map((failure) => failureView(failure, check.unit, links, regions)),
  }));
}

async function allLinks(): Promise<Map<string, RecordLink>> {
  const [links, sources, publishers] = await Promise.all([
    recordLinks(),
    ask(sourceIndex, {}),
    ask(publisherIndex, {}),
  ]);
  const letters = new Map(publishers.map(({ publisher, letter }) => [publisher, letter]));
  for (const { id, publisher } of sources)
    links.set(id, {
      href: `${localizeHref(`/sources/${letters.get(publisher) ?? ''}/`)}#${id}`,
      title: publisher,
    });
  return links;
}

function failureView(
  { record, region, year, name, stated, computed }: Failure,
  unit: CheckResult['unit'],
  links: ReadonlyMap<string, RecordLink>,
  regions: ReadonlyMap<string, string>,
): FailureView {
  const link = record === null ? undefined : links.get(record);
  const place = region === null ? undefined : regions.get(region);
  const title = link?.title ?? place ?? record ?? name ?? '';
  const says = valuesSaid(unit, stated, computed);
  return {
    title,
    href: link?.href ?? (place === undefined ? null : localizeHref(`/regions/${region}/`)),
    detail: [link ? null : year, name === title ? null : name, says]
      .filter((part) => part !== null)
      .join('; '),
  };
}

function valuesSaid(
  unit: CheckResult['unit'],
  stated: number | null,
  computed: number | null,
): string | null {
  const say = (value: number) => {
    if (unit === 'idr') return formatRupiahExact(value, locale());
    return unit === 'percent' ? formatPercent(value, locale()) : formatNumber(value, locale(), 3);
  };
  if (stated !== null && computed !== null)
    return m.quality_both({ stated: say(stated), computed: say(computed) });
  if (stated !== null) return m.quality_stated({ stated: say(stated) });
  return computed === null ? null : m.quality_computed({ computed: say(computed) });
}
