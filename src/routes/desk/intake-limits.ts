/** Larger than any article, or than any work that a page can hold: refused before it is read into memory. */
const mostBytes = { article: 20_000_000, work: 200_000_000 };

export const accepted =
  '.html,.htm,.txt,.mhtml,.mht,.json,.jsonl,text/html,text/plain,application/json,application/jsonl';

/** Work of a desk, or proposals of the command line. */
export function isWorkFile({ name }: Pick<File, 'name'>): boolean {
  return /\.jsonl?$/i.test(name);
}

export function fileTooLarge(file: Pick<File, 'name' | 'size'>): boolean {
  return file.size > (isWorkFile(file) ? mostBytes.work : mostBytes.article);
}
