const before =
  /(?:sekitar|kurang lebih|lebih kurang|lebih dari|kurang dari|tidak kurang dari|tak kurang dari|hampir|nyaris|kira-kira|kisaran|berkisar(?: antara)?|antara|setidaknya|sedikitnya|sekurangnya|sekurang-kurangnya|paling sedikit|paling tidak|paling banyak|minimal|maksimal|diperkirakan|ditaksir|mendekati|di atas|di bawah|lebih|±|\+\/-|[~<>≥≤])\s{0,2}$/iu;
const longest = 20;

/** Says the text before a number that it is not exact? */
export function isApproximate(text: string, start: number): boolean {
  return before.test(text.slice(Math.max(0, start - longest), start));
}
