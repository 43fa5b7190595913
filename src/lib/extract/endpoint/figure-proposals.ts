import { basisOf, suffixes } from '../frames/elections/cost-basis';
import { payeeByBody } from '../frames/elections/payees';
import type { Proposal, Slot } from '../proposal';
import { present, slot, type Scene } from '../scene';
import { contains } from '../span';
import type { QuoteAligner } from './align-quotes';
import type { Answer } from './answer';
import { quotedRecord, type QuotedRecord } from './quoted-record';

/** An official is a name and a post. */
export function officialProposal(
  scene: Scene,
  align: QuoteAligner,
  quotes: Answer['officials'][number],
): Proposal | null {
  const record = quotedRecord(scene, align, quotes);
  const person = record.mention('name', 'person');
  const post = record.mention('post', 'post');
  if (!person || !post) return null;
  return {
    id: `official-${person.start}`,
    kind: 'official',
    rule: 'endpoint',
    values: present({
      name: slot(scene, person.full_name, person.rule, person),
      post: slot(scene, post.post, post.rule, post),
      role: slot(scene, post.role, post.rule, post),
      status: slot(scene, post.status, post.rule, post),
      region: record.region('region') ?? record.region('post'),
    }),
    persons: [],
    flags: [],
  };
}

/** A line of a budget is an amount of an account, or of the whole budget. */
export function budgetProposal(
  scene: Scene,
  align: QuoteAligner,
  quotes: Answer['budgets'][number],
): Proposal | null {
  const record = quotedRecord(scene, align, quotes);
  const amount = record.mention('amount', 'rupiah');
  const account = accountOf(scene, record);
  if (!amount || !account) return null;
  const stage = record.mention('stage', 'phase') ?? record.mention('account', 'phase');
  const isDeficit = account.value === 'Surplus/Defisit' && /defisit/i.test(account.evidence[0].exact);
  return {
    id: `budget-${amount.start}`,
    kind: 'budget',
    rule: 'endpoint',
    values: present({
      account,
      amount_idr: slot(scene, isDeficit ? -amount.idr : amount.idr, amount.rule, amount),
      precision_idr: slot(scene, amount.precision, amount.rule, amount),
      stage: stage && slot(scene, stage.stage, stage.rule, stage),
      fiscal_year: record.year('fiscal_year') ?? record.year('stage'),
      region: record.region('region'),
    }),
    persons: [],
    flags: [],
  };
}

/** A result has an election and a figure. */
export function resultProposal(
  scene: Scene,
  align: QuoteAligner,
  quotes: Answer['results'][number],
): Proposal | null {
  const record = quotedRecord(scene, align, quotes);
  const turnout = record.mention('turnout', 'percent');
  const figures = present({
    turnout_pct: turnout && turnout.value <= 100 ? slot(scene, turnout.value, turnout.rule, turnout) : null,
    registered_voters: countOf(scene, record, 'registered'),
    voted: countOf(scene, record, 'voted'),
    valid: countOf(scene, record, 'valid'),
    invalid: countOf(scene, record, 'invalid'),
  });
  const [first] = Object.values(figures);
  const election = electionOf(scene, record);
  if (!first || !election) return null;
  return {
    id: `election_result-${first.evidence[0].start}`,
    kind: 'election_result',
    rule: 'endpoint',
    values: { ...election, ...figures },
    persons: [],
    flags: [],
  };
}

/** What an election cost is money for one of those who hold or guard it. */
export function costProposal(
  scene: Scene,
  align: QuoteAligner,
  quotes: Answer['costs'][number],
): Proposal | null {
  const record = quotedRecord(scene, align, quotes);
  const amount = record.mention('amount', 'rupiah');
  const body = record.mention('payee', 'body');
  const payee = body && payeeByBody[body.body];
  const election = electionOf(scene, record);
  const sentence = amount && scene.sentences.find((one) => contains(one, amount));
  if (!amount || !payee || !election || !sentence) return null;
  const basis = basisOf(scene, sentence, amount, {
    before: scene.text.slice(sentence.start, amount.start),
    after: scene.text.slice(amount.end, sentence.end),
  });
  return {
    id: `election_cost-${amount.start}`,
    kind: 'election_cost',
    rule: 'endpoint',
    values: {
      ...election,
      component: slot(scene, `${payee}${suffixes[basis.value] ?? ''}`, body.rule, body),
      basis: slot(scene, basis.value, 'cost_basis', basis.evidence),
      amount_idr: slot(scene, amount.idr, amount.rule, amount),
      precision_idr: slot(scene, amount.precision, amount.rule, amount),
    },
    persons: [],
    flags: [],
  };
}

function accountOf(scene: Scene, record: QuotedRecord<'account'>): Slot<string> | null {
  const account = record.mention('account', 'account');
  if (account) return slot(scene, account.account, account.rule, account);
  const phase = record.mention('account', 'phase');
  return phase && slot(scene, 'Total APBD (tanpa rincian)', phase.rule, phase);
}

function countOf<Field extends string>(
  scene: Scene,
  record: QuotedRecord<Field>,
  field: Field,
): Slot<number> | null {
  const count = record.mention(field, 'count');
  return count && slot(scene, count.value, count.rule, count);
}

function electionOf(
  scene: Scene,
  record: QuotedRecord<'election' | 'year' | 'region'>,
): Record<string, Slot> | null {
  const election = record.mention('election', 'election');
  const region = record.region('region');
  if (!election?.election || !region) return null;
  return present({
    region,
    election: slot(scene, election.election, election.rule, election),
    year: record.year('year') ?? record.year('election'),
  });
}
