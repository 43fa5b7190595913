/** One record or person; null: all of them, each row with its `owner`. */
export interface RecordFilter {
  id: string | null;
}

export const recordParams = ({ id }: RecordFilter) => [id];
