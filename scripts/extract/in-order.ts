export interface Bounds<Item> {
  /** works at once */
  atOnce: number;
  /** items begun whose results nobody has taken yet */
  window: number;
  /** an item's share of `load`, which bounds what is held at once; a heavier item goes alone */
  loadOf?: (item: Item) => number;
  load?: number;
}

interface Begun<Result> {
  load: number;
  result?: { value: Result };
}

/** Works on many items at once and gives the results in the order of the items. `work` that throws ends everything. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { atOnce, window, loadOf = () => 0, load = Infinity }: Bounds<Item>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const line: Begun<Result>[] = [];
  const running = new Set<Promise<void>>();
  let held = 0;
  let open = true;

  const begin = (item: Item) => {
    const begun: Begun<Result> = { load: loadOf(item) };
    held += begun.load;
    line.push(begun);
    const run = work(item).then((value) => {
      begun.result = { value };
      held -= begun.load;
      running.delete(run);
    });
    running.add(run);
    // seen by the race below; a rejection between two races must not end the process
    run.catch(() => undefined);
  };

  while (open || line.length > 0) {
    while (open && running.size < atOnce && line.length < window && held < load) {
      const next = await source.next();
      if (next.done) open = false;
      else begin(next.value);
    }
    if (running.size > 0) await Promise.race(running);
    while (line[0]?.result) {
      yield line[0].result.value;
      line.shift();
    }
  }
}
