/** What an embedded chart says of itself. */
export interface EmbedWords {
  chart: string;
  title: string;
  subtitle: string;
  sentence: string | null;
  notes: string[];
  /** whom the values rest on, in one line */
  sources: string;
  /** of the dataset that was drawn */
  version: string;
  /** the version of today, where another one was drawn */
  newer: string | null;
  /** whole address of the chart on its page */
  address: string;
}
