import type { Figure } from '$lib/charts/figure';
import type { Cell } from './cell';

/** A figure with its words and its table. */
export interface Shown {
  /** Name of the chart in addresses of embeds and on the command line; absent where only its page shows it. */
  chart?: string;
  /** The finding or the question. */
  title: string;
  /** Whom it is about, where the page says so: a picture that is taken away has to say it too. */
  about?: string;
  /** Unit and denominator. */
  subtitle: string;
  /** What the chart shows, in one sentence made from its rows. */
  sentence?: string | undefined;
  figure: Figure;
  columns: string[];
  /** Exactly the plotted points, in words and numbers. */
  rows: Cell[][];
  /** Remarks on coverage and basis. */
  notes?: string[];
  /** Where the sources of the plotted values are listed. */
  sources?: { text: string; href: string } | undefined;
}

/** The title with whom it is about, for where no page around says so. */
export function wholeTitle({ title, about }: { title: string; about?: string | undefined }): string {
  return about === undefined ? title : `${about}: ${title}`;
}
