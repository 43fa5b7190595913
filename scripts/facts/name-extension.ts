import { nameWords } from './name-key';

/** One name is the other with words left out: `Panca Wijaya`, `Panca Wijaya Akbar`. One word alone says too little. */
export function isNameExtension(one: string, other: string): boolean {
  const [short = [], long = []] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length);
  return short.length > 1 && short.every((word) => long.includes(word));
}
