/** Words and signs that can make a number negative. */
export const minus = ['minus', 'negatif', '-', '−', '–'];

/** A sign after a number joins two ends of a range; after a letter without space it is a hyphen. */
export function isMinus(text: string, start: number): boolean {
  return (
    !/^[-−–]/.test(text.charAt(start)) ||
    !/(?:[\p{L}\p{N}%)]|[\p{N}%)]\s{1,2})$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}
