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
  const now: State = { open: true, asking: false, working: 0, held: 0, failed: null, ...nextChange() };

  const when = <T>(promise: Promise<T>, then: (value: T) => void) => {
    const done = promise.then(then);
    done.then(
      () => {
        now.change();
      },
      () => {
        now.failed ??= done;
        now.change();
      },
    );
  };
  const begin = (item: Item) => {
    const begun: Begun<Result> = {};
    const weight = loadOf(item);
    line.push(begun);
    now.working += 1;
    now.held += weight;
    when(work(item), (value) => {
      begun.result = { value };
      now.working -= 1;
      now.held -= weight;
    });
  };
  const ask = () => {
    now.asking = true;
    when(source.next(), (next) => {
      now.asking = false;
      if (next.done) now.open = false;
      else begin(next.value);
    });
  };

  while (now.open || line.length > 0) {
    const room = now.working < atOnce && line.length < window && now.held < load;
    if (now.open && !now.asking && room) ask();
    await now.changed;
    Object.assign(now, nextChange());
    await now.failed;
    while (line[0]?.result) {
      yield line[0].result.value;
      line.shift();
    }
  }
}

interface State {
  open: boolean;
  /** the next item is waited for */
  asking: boolean;
  working: number;
  held: number;
  failed: Promise<void> | null;
  /** resolves with `change`: an item has come, or a result */
  changed: Promise<void>;
  change: () => void;
}

function nextChange(): Pick<State, 'change' | 'changed'> {
  let change = () => {};
  const changed = new Promise<void>((resolve) => (change = resolve));
  return { change, changed };
}
