/** Words that a story which is taken away needs, in its language. */
export interface StoryWords {
  table: string;
  sources: string;
  /** where a value comes from */
  origin: string;
  see: string;
  by: (author: string) => string;
  data: (stamp: { version: string; retrieved: string }) => string;
  frozen: string;
}
