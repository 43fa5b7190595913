import { figure } from '$lib/charts/figure';
import { personLanes } from '$lib/charts/post-lanes';
import { postsOverTime } from '$lib/charts/posts-over-time';
import { chartLabel, locale } from '$lib/i18n/term';
import { localizeHref } from '$lib/i18n/localize-href';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
  const lanes = personLanes(data.spans, data.events);
  const marks = lanes.reduce(
    (sum, { terms, seen, events }) => sum + terms.length + seen.length + events.length,
    0,
  );
  return {
    ...data,
    lanes,
    // one mark alone shows no course of time
    timeline:
      marks < 2
        ? null
        : await figure(postsOverTime, lanes, {
            locale: locale(),
            label: chartLabel,
            asked: [{ name: 'post-spans', params: [null, data.person.id] }],
            wide: 1000,
            href: (path) => localizeHref(`/${path}/`),
          }),
  };
};
