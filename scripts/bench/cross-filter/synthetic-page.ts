import * as Plot from '@observablehq/plot';
import { open } from '../../../src/lib/database/browser';
import type { Database } from '../../../src/lib/database/query';
import { BrushCube, brushCubeQuery, type Dimension } from '../../../src/lib/selection/brush-cube';

// Runs in the browser: four histograms over invented rows, linked by a brush on the first one.
const [brushed, ...views] = [axis('a'), axis('b'), axis('c'), axis('d')] as const;

interface ViewCube {
  shown: Dimension;
  cube: BrushCube;
}

export interface SyntheticTimes {
  /** ms until the charts are painted after the brush starts: all counts are made now */
  first: number;
  /** ms of each later step of the brush, from input to painted charts */
  steps: number[];
}

async function measure(steps: number): Promise<SyntheticTimes> {
  const database = await open();
  // the charts stand before anybody can brush them
  draw(await cubesOf(database, { name: 'all', bin: '0', bins: 1 }), 0, 0);
  await painted();
  const started = performance.now();
  const cubes = await cubesOf(database, brushed);
  draw(cubes, 0, 9);
  await painted();
  const first = performance.now() - started;
  const times: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const input = performance.now();
    draw(cubes, step % 40, (step % 40) + 9);
    await painted();
    times.push(performance.now() - input);
  }
  await database.close();
  return { first, steps: times };
}

async function cubesOf(database: Database, along: Dimension): Promise<ViewCube[]> {
  const cubes: ViewCube[] = [];
  for (const shown of views) {
    const cells = await database.query(brushCubeQuery('synthetic', along, shown), []);
    cubes.push({ shown, cube: new BrushCube(cells, along, shown) });
  }
  return cubes;
}

function draw(cubes: ViewCube[], from: number, to: number): void {
  document.body.replaceChildren(
    ...cubes.map(({ shown, cube }) =>
      Plot.plot({
        width: 480,
        height: 160,
        ariaLabel: shown.name,
        marks: [
          Plot.rectY(cube.counts(from, to), { x: (_, bin: number) => bin, y: (n: number) => n, interval: 1 }),
        ],
      }),
    ),
  );
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
