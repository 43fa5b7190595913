/**
 * Pairs rows with columns one to one so that the sum of their scores is as high as it can be (Hungarian method, O(n³)).
 * @param scores rows of equal length; a pair that may not be is 0 or less
 * @returns the column of each row; null: better alone
 */
export function bestAssignment(scores: number[][]): (number | null)[] {
  const size = Math.max(scores.length, scores[0]?.length ?? 0);
  const cost = (row: number, column: number) => -Math.max(0, scores[row]?.[column] ?? 0);
  const rowPrice = new Float64Array(size + 1);
  const columnPrice = new Float64Array(size + 1);
  /** row that holds a column, both counted from 1; 0: free */
  const holder = new Int32Array(size + 1);

  for (let row = 1; row <= size; row++) {
    const slack = new Float64Array(size + 1).fill(Infinity);
    const cameFrom = new Int32Array(size + 1);
    const visited = new Uint8Array(size + 1);
    holder[0] = row;
    let column = 0;
    while (at(holder, column) !== 0 || column === 0) {
      visited[column] = 1;
      const current = at(holder, column);
      let nearest = 0;
      let step = Infinity;
      for (let next = 1; next <= size; next++) {
        if (at(visited, next) === 1) continue;
        const reduced = cost(current - 1, next - 1) - at(rowPrice, current) - at(columnPrice, next);
        if (reduced < at(slack, next)) {
          slack[next] = reduced;
          cameFrom[next] = column;
        }
        if (at(slack, next) < step) {
          step = at(slack, next);
          nearest = next;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (at(visited, other) === 1) {
          rowPrice[at(holder, other)] = at(rowPrice, at(holder, other)) + step;
          columnPrice[other] = at(columnPrice, other) - step;
        } else {
          slack[other] = at(slack, other) - step;
        }
      }
      column = nearest;
    }
    for (; column !== 0; column = at(cameFrom, column)) holder[column] = at(holder, at(cameFrom, column));
  }

  const columns = scores.map((): number | null => null);
  for (let column = 1; column <= size; column++) {
    const row = at(holder, column) - 1;
    if (row < columns.length && cost(row, column - 1) < 0) columns[row] = column - 1;
  }
  return columns;
}

function at(values: Float64Array | Int32Array | Uint8Array, index: number): number {
  return values[index] ?? 0;
}
