/** @returns the name that was most likely meant, if one is near: at most a third of its letters differ */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, edits: edits(written, name) }))
    .filter(({ name, edits: count }) => count <= Math.max(2, name.length / 3) && count < name.length)
    .sort((one, other) => one.edits - other.edits);
  return ranked[0]?.name;
}

/** Letters to insert, drop or change; names of options are ASCII. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of from.split('').entries()) {
    const next = [index + 1];
    for (const [column, wanted] of to.split('').entries()) {
      const changed = (row[column] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
