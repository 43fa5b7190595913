import * as Plot from '@observablehq/plot';
import { open } from '../../../src/lib/database/browser';
import type { Database } from '../../../src/lib/database/query';
import { BrushCube, brushCubeQuery, type Dimension } from '../../../src/lib/selection/brush-cube';

// Runs in the browser: four histograms over invented rows, linked by a brush on the first one.
const [brushed, ...views] = [axis('a'), axis('b'), axis('c'), axis('d')] as const;

export interface SyntheticTimes {
  /** ms until the charts are painted after the brush starts: all counts are made now */
  first: number;
  /** ms of each later step of the brush, from input to painted charts */
  steps: number[];
}

async function measure(steps: number): Promise<SyntheticTimes> {
  const database = await open();
  // the charts stand before anybody can brush them
  const whole = await cubesOf(database, { name: 'all', bin: '0', bins: 1 });
  const charts = views.map(({ name }, index) => new Histogram(name, whole[index]?.counts(0, 0) ?? []));
  await painted();
  const started = performance.now();
  const cubes = await cubesOf(database, brushed);
  show(0);
  await painted();
  const first = performance.now() - started;
  const times: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const input = performance.now();
    show(step % 40);
    await painted();
    times.push(performance.now() - input);
  }
  await database.close();
  return { first, steps: times };

  /** A brush ten bins wide. */
  function show(from: number): void {
    for (const [index, chart] of charts.entries()) chart.show(cubes[index]?.counts(from, from + 9) ?? []);
  }
}

/** One view's counts for every place of a brush along the axis. */
async function cubesOf(database: Database, along: Dimension): Promise<BrushCube[]> {
  const cubes: BrushCube[] = [];
  for (const shown of views) {
    const cells = await database.query(brushCubeQuery('synthetic', along, shown), []);
    cubes.push(new BrushCube(cells, along, shown));
  }
  return cubes;
}

/** Bars on the scale of all rows; under a brush only their heights change. */
class Histogram {
  readonly #bars: SVGRectElement[];
  readonly #height: (count: number) => number;
  readonly #base: number;

  constructor(name: string, counts: ArrayLike<number>) {
    const chart = Plot.plot({
      width: 480,
      height: 160,
      ariaLabel: name,
      marks: [Plot.rectY(counts, { x: (_, bin: number) => bin, y: (n: number) => n, interval: 1 })],
    });
    const scale = chart.scale('y');
    this.#height = (count) => Number(scale?.apply(0)) - Number(scale?.apply(count));
    this.#base = Number(scale?.apply(0));
    this.#bars = [...chart.querySelectorAll<SVGRectElement>('[aria-label=rect] rect')];
    if (this.#bars.length !== counts.length) throw new Error(`bars of ${name}: ${this.#bars.length}`);
    document.body.append(chart);
  }

  show(counts: ArrayLike<number>): void {
    for (const [bin, bar] of this.#bars.entries()) {
      const height = this.#height(counts[bin] ?? 0);
      bar.setAttribute('y', String(this.#base - height));
      bar.setAttribute('height', String(height));
    }
  }
}

function axis(name: string): Dimension {
  return { name, bin: name, bins: 50 };
}

/** Settles when the browser has painted what stands in the document. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        done();
      };
      channel.port2.postMessage(null);
    });
  });
}

declare global {
  var measureSynthetic: typeof measure;
}

globalThis.measureSynthetic = measure;
