export type ExtractFault =
  | 'too_large'
  | 'binary'
  | 'not_text'
  | 'no_article'
  | 'too_deep'
  | 'endpoint_unreachable'
  | 'endpoint_answer'
  | 'aborted';

/** An article that could not be read. `fault` is for messages in the reader's language, `message` for the terminal. */
export class ExtractError extends Error {
  override name = 'ExtractError';

  constructor(
    readonly fault: ExtractFault,
    message: string,
  ) {
    super(message);
  }
}
