import { activityRules } from '../frames/activities';
import { topicTags } from '../frames/visits/topic';
import { visitRules } from '../frames/visits/visit-words';
import { slotsOf } from '../frames/visits/when';
import type { Proposal, ProposedPerson, Slot } from '../proposal';
import { present, slot, type Scene } from '../scene';
import type { QuoteAligner } from './align-quotes';
import type { Answer } from './answer';
import { quotedRecord, type QuotedRecord } from './quoted-record';

type Visit = Answer['visits'][number];
type Person = Visit['persons'][number];

const mostPersons = 60;

/** A visit needs its two regions. */
export function visitProposal(
  scene: Scene,
  align: QuoteAligner,
  { persons, ...quotes }: Visit,
): Proposal | null {
  const record = quotedRecord(scene, align, quotes);
  const guest = record.region('guest_region');
  const host = record.region('host_region');
  const words = record.words('words');
  const rule = visitRules.find((one) => words && one.words.test(words.value));
  const place = record.place('words') ?? record.place('host_region');
  if (!guest || !host || !place || guest.value === host.value) return null;
  const date = record.mention('date', 'date');
  const when = date && slotsOf(scene, date);
  const topic = record.words('topic');
  const tags = topic ? topicTags(topic.value) : [];
  return {
    id: `visit-${guest.value}-${host.value}`,
    kind: 'visit',
    rule: 'endpoint',
    values: present({
      type: rule && slot(scene, rule.type, rule.id, place),
      status: slot(
        scene,
        record.place('planned') ? 'planned' : 'done',
        'visit_status',
        record.place('planned') ?? place,
        'inferred',
      ),
      date: when?.date,
      date_end: when?.date_end,
      weekday: date?.weekday && slot(scene, date.weekday, date.rule, date),
      guest_region: guest,
      guest_body: bodyOf(scene, record, 'guest_body', guest),
      host_region: host,
      host_body: bodyOf(scene, record, 'host_body', host),
      venue: record.words('venue'),
      topic,
      topics: topic && tags.length > 0 ? { ...topic, value: tags.join(' '), basis: 'inferred' } : null,
    }),
    persons: persons.slice(0, mostPersons).flatMap((person) => personOf(scene, align, person, quotes) ?? []),
    flags: [],
  };
}

/** An event is named in words that the grammar knows, in a region. */
export function activityProposal(
  scene: Scene,
  align: QuoteAligner,
  quotes: Answer['activities'][number],
): Proposal | null {
  const record = quotedRecord(scene, align, quotes);
  const words = record.words('words');
  const region = record.region('region');
  const rule = activityRules.find((one) => words && one.words.test(words.value));
  const place = record.place('words');
  if (!rule || !place || !region) return null;
  const date = record.mention('date', 'date');
  const when = date && slotsOf(scene, date);
  return {
    id: `activity-${place.start}`,
    kind: 'activity',
    rule: 'endpoint',
    values: present({
      kind: slot(scene, rule.kind, rule.id, place),
      status: slot(scene, 'done', 'activity_status', place, 'inferred'),
      region,
      date: when?.date,
      date_end: when?.date_end,
    }),
    persons: [],
    flags: [],
  };
}

/** A person's quotes are looked for near those of the visit. */
function personOf(
  scene: Scene,
  align: QuoteAligner,
  { role, name, post }: Person,
  visit: Omit<Visit, 'persons'>,
): ProposedPerson | null {
  const { guest_region, host_region, words } = visit;
  const record = quotedRecord(scene, align, { name, post, guest_region, host_region, words });
  const person = record.mention('name', 'person');
  if (!person) return null;
  const held = record.mention('post', 'post');
  return {
    role,
    name: slot(scene, person.full_name, person.rule, person),
    post: held && slot(scene, held.post, held.rule, held),
    region: held?.region?.code ? slot(scene, held.region.code, held.region.rule, held.region) : null,
  };
}

function bodyOf<Field extends string>(
  scene: Scene,
  record: QuotedRecord<Field>,
  field: Field,
  region: Slot<string>,
): Slot<string> | null {
  const body = record.mention(field, 'body');
  const place = scene.places.get(region.value);
  if (!body || !place) return null;
  const name = body.body === 'government' ? 'Pemerintah' : body.name;
  return slot(scene, `${name} ${place.full_name}`, body.rule, body);
}
