/** Larger than any article: refused before it is read into memory. */
const mostBytes = 20_000_000;

export const accepted = '.html,.htm,.txt,.mhtml,.mht,text/html,text/plain';

export function fileTooLarge({ size }: Pick<File, 'size'>): boolean {
  return size > mostBytes;
}
