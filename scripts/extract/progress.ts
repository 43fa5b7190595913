import { duration } from './summary';

export interface Progress {
  done: number;
  failed: number;
  /** null: not counted yet */
  total: number | null;
  seconds: number;
}

export interface ProgressDisplay {
  show: (progress: Progress) => void;
  /** Something to be read beside it. */
  note: (text: string) => void;
  end: () => void;
}

/** A bar that is drawn over itself on a terminal; elsewhere a line now and then. */
export function progressDisplay(stream: NodeJS.WriteStream): ProgressDisplay {
  const interval = stream.isTTY ? 100 : 10_000;
  let shown = -Infinity;
  let lines = 0;
  const clear = () => {
    if (stream.isTTY && lines > 0) stream.write('\r\u001b[K');
  };
  return {
    show(progress) {
      const now = performance.now();
      if (now - shown < interval) return;
      // a run that is over before the first interval needs no line
      const first = shown === -Infinity;
      shown = now;
      if (stream.isTTY) {
        stream.write(`\r\u001b[K${progressBar(progress, stream.columns)}`);
        lines += 1;
      } else if (!first) stream.write(`${progressText(progress)}\n`);
    },
    note(text) {
      clear();
      stream.write(`${text}\n`);
    },
    end: clear,
  };
}

export function progressText({ done, failed, total, seconds }: Progress): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const left = total !== null && rate > 0 ? `, ${duration(Math.max(0, total - done) / rate)} left` : '';
  return [
    total === null ? `${done} articles` : `${done} of ${total} articles`,
    `, ${rate.toFixed(0)} a second`,
    left,
    failed > 0 ? `, ${failed} failed` : '',
  ].join('');
}

/** @param columns width of the terminal */
export function progressBar(progress: Progress, columns: number): string {
  const text = progressText(progress);
  const width = Math.min(30, columns - text.length - 4);
  if (progress.total === null || progress.total === 0 || width < 5) return text.slice(0, columns - 1);
  const full = Math.min(width, Math.floor((progress.done / progress.total) * width));
  return `[${'#'.repeat(full)}${'·'.repeat(width - full)}] ${text}`;
}
