/** Any spelling of a unit between a number and `rupiah`. */
export const unit = String.raw`tril{1,2}i?y?[uo]n|mil{1,2}i?y?ard?|billion|juta|million|jt|ribu|thousand|rb`;

/** Money that is no rupiah: before its number, and after it. */
export const foreignBefore = ['us', 'usd', 'sgd', 'rm', 'eur', 'aud', '$', '€', '£', '¥'];
export const foreignAfter =
  'dolar|dollar|us|usd|amerika|ringgit|yen|euro|won|yuan|riyal|real|pounds?|poundsterling|francs?|rupee|rupe|baht|peso';

/** @returns the power of ten; `M` and `T` are those of headlines */
export function powerOf(printed: string): number {
  const word = printed.toLowerCase();
  if (word.startsWith('t')) return word.startsWith('th') ? 3 : 12;
  if (word.startsWith('m')) return word === 'million' ? 6 : 9;
  if (word.startsWith('b')) return 9;
  return word.startsWith('j') ? 6 : 3;
}

/** English units go with English separators: `1,234.5 billion`. */
export function isEnglish(printed: string): boolean {
  return /^(?:trillion|billion|million|thousand)$/i.test(printed);
}
