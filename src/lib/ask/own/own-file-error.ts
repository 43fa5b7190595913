/** What is wrong with a file that a reader brought. */
export type OwnFileFault =
  'kind' | 'too_large' | 'too_long' | 'empty' | 'quotes' | 'too_many_cells' | 'json' | 'json_rows' | 'broken';

export class OwnFileError extends Error {
  override readonly name = 'OwnFileError';

  constructor(
    readonly fault: OwnFileFault,
    /** row and column from 1, as the file's own program counts them */
    readonly place: { row: number; column?: number } | null = null,
    options?: ErrorOptions,
  ) {
    super(`own file: ${fault}${place ? `, row ${place.row}` : ''}`, options);
  }
}
