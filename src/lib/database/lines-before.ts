/** How many lines of the sent statement stand before the reader's own text. */
export const linesBefore = 1;
