import type { TermName } from '$lib/glossary/term-parts';

declare global {
  /** words that the glossary explains, put in by vite.config.ts */
  const __TERMS__: TermName[];

  namespace App {
    interface PageData {
      /** version of the dataset that the page was made from; absent where no data is shown */
      datasetVersion?: string;
      /** the last released version: its rows are kept, so that a chart can be frozen at it */
      releasedVersion?: string | null;
      /** name of the chart that stands for the page where a link shows a picture */
      cardChart?: string;
    }
  }
}

export {};
