import { locale } from './term';

/** The text in the reader's language, of a record that has both. */
export function inLocale<T>(english: T, indonesian: T): T {
  return locale() === 'id' ? indonesian : english;
}
