interface Row<Item> {
  item: Item;
  price: number;
}

interface Column<Item, Cell> {
  cell: Cell;
  price: number;
  owner: Row<Item> | null;
  /** What the cheapest known way to this column costs, and the column before it on that way. */
  slack: number;
  before: Column<Item, Cell> | null;
  done: boolean;
}

/**
 * Gives every item a cell of its own so that the sum of costs is least: shortest augmenting paths, as Jonker and
 * Volgenant (Computing 38, 1987) describe them.
 * @returns cells in the order of the items
 * @throws when there are fewer cells than items
 */
export function assignCells<Item, Cell>(
  items: Item[],
  cells: Cell[],
  cost: (item: Item, cell: Cell) => number,
): Cell[] {
  const columns = cells.map<Column<Item, Cell>>((cell) => ({
    cell,
    price: 0,
    owner: null,
    slack: Infinity,
    before: null,
    done: false,
  }));
  const rows = items.map((item) => ({ item, price: 0 }));
  for (const row of rows) handOver(row, freeColumn(row, columns, cost));
  const cellOf = new Map(columns.map(({ owner, cell }) => [owner, cell]));
  return rows.map((row) => cellOf.get(row)).filter((cell) => cell !== undefined);
}

/** The free column that is cheapest to reach from a new row, through columns whose owners would move on. */
function freeColumn<Item, Cell>(
  start: Row<Item>,
  columns: Column<Item, Cell>[],
  cost: (item: Item, cell: Cell) => number,
): Column<Item, Cell> {
  for (const column of columns) Object.assign(column, { slack: Infinity, before: null, done: false });
  let row = start;
  let last: Column<Item, Cell> | null = null;
  for (;;) {
    let next: Column<Item, Cell> | null = null;
    for (const column of columns) {
      if (column.done) continue;
      const reduced = cost(row.item, column.cell) - row.price - column.price;
      if (reduced < column.slack) {
        column.slack = reduced;
        column.before = last;
      }
      if (next === null || column.slack < next.slack) next = column;
    }
    if (next === null) throw new Error(`more items than cells: ${columns.length} cells`);
    raisePrices(start, columns, next.slack);
    if (next.owner === null) return next;
    next.done = true;
    row = next.owner;
    last = next;
  }
}

function raisePrices<Item, Cell>(start: Row<Item>, columns: Column<Item, Cell>[], delta: number): void {
  start.price += delta;
  for (const column of columns) {
    if (!column.done) {
      column.slack -= delta;
    } else {
      column.price -= delta;
      if (column.owner) column.owner.price += delta;
    }
  }
}

function handOver<Item, Cell>(start: Row<Item>, free: Column<Item, Cell>): void {
  for (let column = free; ;) {
    const { before } = column;
    column.owner = before === null ? start : before.owner;
    if (before === null) return;
    column = before;
  }
}
