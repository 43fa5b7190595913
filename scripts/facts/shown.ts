const longest = 80;

/** A value for a message: on one line, cut when it is long, a text as it is written. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  // an empty text, or a blank at an end, would not be seen
  return (short === short.trim() && short !== '' ? short : `"${short}"`).replaceAll(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    escaped,
  );
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
