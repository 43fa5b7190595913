/** A letter of Plus Jakarta Sans, in em, a little more than the mean: no font can be measured here. */
const letter = 0.57;

/** Room that a line of text takes, in pixels. */
export function textSize(text: string, fontSize: number): { width: number; height: number } {
  return { width: Math.ceil(text.length * fontSize * letter), height: Math.ceil(fontSize * 1.3) };
}

/** A text as long as fits, its end cut off; the words of the tip have the whole. */
export function cutText(text: string, width: number, fontSize: number): string {
  const letters = Math.max(1, Math.floor(width / (fontSize * letter)));
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}
