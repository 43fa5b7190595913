import { cutText, textSize } from './text-size';

/** A name as long as fits: inner words become initials, so that `Ogan Komering Ulu Timur` still differs from `… Selatan`. */
export function abbreviate(name: string, width: number, fontSize: number): string {
  const fits = (text: string) => textSize(text, fontSize).width <= width;
  const words = name.split(' ');
  for (let last = 1; last < words.length - 1 && !fits(words.join(' ')); last += 1) {
    words[last] = `${words[last]?.[0] ?? ''}.`;
  }
  const short = words.join(' ');
  return fits(short) ? short : cutText(short, width, fontSize);
}
