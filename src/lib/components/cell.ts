/** A cell of a figure's table: words, or words that lead to their evidence. */
export type Cell = string | { text: string; href: string };
