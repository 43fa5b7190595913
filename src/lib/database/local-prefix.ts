/** Ids of what is the reader's own, in this browser only, begin so in every table. */
export const localPrefix = 'loc-';
