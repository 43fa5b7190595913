import { z } from 'zod';

/** Words copied from the article; what they mean is read by the grammar, never taken from the model. */
const quote = (what: string) =>
  z
    .string()
    .nullable()
    .meta({ description: `Exact words of the article: ${what}. null: the article does not say it.` });

const person = z.strictObject({
  role: z.enum(['lead', 'delegation', 'host']),
  name: quote('the name of the person'),
  post: quote('the post of this person, with its region if that is printed beside it'),
});

const visit = z.strictObject({
  words: quote('the words that name the visit, such as kunjungan kerja or studi banding'),
  planned: quote('words which say that the visit is still to come'),
  date: quote('the day of the visit'),
  guest_region: quote('the region that the guests come from'),
  guest_body: quote('the council, government or agency that visits'),
  host_region: quote('the region that is visited'),
  host_body: quote('the council, government or agency that receives them'),
  venue: quote('the place where they meet'),
  topic: quote('what the visit is about'),
  persons: z.array(person),
});

const official = z.strictObject({
  name: quote('the name of the person'),
  post: quote('the public post that the person holds'),
  region: quote('the region of the post'),
});

const activity = z.strictObject({
  words: quote(
    'the words that name the event: reses, pelantikan, KKN, or the opening of a Mal Pelayanan Publik',
  ),
  date: quote('the day of the event'),
  region: quote('the region in which it takes place'),
});

const budget = z.strictObject({
  account: quote('the account, such as belanja modal, or the name of the whole budget'),
  amount: quote('one amount of money'),
  stage: quote('which budget: RAPBD, APBD, APBD Perubahan, realisasi …'),
  fiscal_year: quote('the year of the budget'),
  region: quote('the region whose budget it is'),
});

const result = z.strictObject({
  election: quote('the election'),
  year: quote('the year of the election'),
  region: quote('the region of the voters'),
  turnout: quote('the share of voters who voted, never a target'),
  registered: quote('the number of registered voters'),
  voted: quote('the number of those who voted'),
  valid: quote('the number of valid votes'),
  invalid: quote('the number of invalid votes'),
});

const cost = z.strictObject({
  election: quote('the election'),
  year: quote('the year of the election'),
  region: quote('the region that pays'),
  payee: quote('who gets the money: KPU, Bawaslu, the police, the army'),
  amount: quote('one amount of money'),
});

/** What an endpoint answers about one article. */
export const answer = z.strictObject({
  visits: z.array(visit),
  officials: z.array(official),
  activities: z.array(activity),
  budgets: z.array(budget),
  results: z.array(result),
  costs: z.array(cost),
});

export type Answer = z.infer<typeof answer>;
