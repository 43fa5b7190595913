import { z } from 'zod';
import { linesBefore } from './lines-before';

/** What the engine says of a statement that it cannot answer, and where in the reader's text. */
export class EngineFailure extends Error {
  override readonly name = 'EngineFailure';
  /** line of the reader's text, from 1, what the engine shows of it and where it points there; null: no place */
  readonly place: { line: number; shown: string; caret: number } | null;

  constructor(cause: unknown) {
    const text = plainWords(cause instanceof Error ? cause.message : String(cause));
    super(withoutPlace(text), { cause });
    this.place = placeIn(text);
  }

  /** Offset in the text that was asked; its end where the engine points behind it. */
  offsetIn(sql: string): number | null {
    if (!this.place) return null;
    const { line, shown, caret } = this.place;
    const lines = sql.split('\n');
    const text = lines[line - 1];
    if (text === undefined) return sql.trimEnd().length;
    const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0);
    // of a long line the engine shows a piece, between dots
    const cut = shown.startsWith('...') ? text.indexOf(shown.replaceAll(/^\.{3}|\.{3}$/g, '')) : 0;
    return start + Math.min(Math.max(0, cut + caret - (shown.startsWith('...') ? 3 : 0)), text.length);
  }
}

const structured = z.object({ exception_type: z.string(), exception_message: z.string() });

/** In the browser, what a parser says of a sent statement comes as JSON. */
function plainWords(message: string): string {
  if (!message.startsWith('{')) return message;
  const { exception_type, exception_message } = structured.parse(JSON.parse(message));
  return `${exception_type} Error: ${exception_message}`;
}

/** `LINE 3: SELECT cod FROM region` and below it the caret. */
const pointer = /^LINE (\d+): (.*)\n( *)\^/m;

function placeIn(message: string): EngineFailure['place'] {
  const match = pointer.exec(message);
  if (!match) return null;
  const [, line = '', shown = '', spaces = ''] = match;
  return {
    line: Math.max(1, Number(line) - linesBefore),
    shown,
    caret: spaces.length - `LINE ${line}: `.length,
  };
}

function withoutPlace(message: string): string {
  const [said = message] = message.split(/\n+LINE \d+:/);
  return said.trim();
}
