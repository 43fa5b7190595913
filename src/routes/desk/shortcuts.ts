export type Command = 'next' | 'previous' | 'accept' | 'reject' | 'duplicate' | 'edit' | 'undo' | 'help';

const commands = new Map<string, Command>([
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'accept'],
  ['r', 'reject'],
  ['d', 'duplicate'],
  ['e', 'edit'],
  ['u', 'undo'],
  ['?', 'help'],
]);

/** Keys that only count among the proposals: elsewhere they scroll. */
const arrows = new Map<string, Command>([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
]);

export const legend: { keys: string[]; command: Command }[] = [
  { keys: ['j', '↓'], command: 'next' },
  { keys: ['k', '↑'], command: 'previous' },
  { keys: ['a'], command: 'accept' },
  { keys: ['e'], command: 'edit' },
  { keys: ['d'], command: 'duplicate' },
  { keys: ['r'], command: 'reject' },
  { keys: ['u'], command: 'undo' },
  { keys: ['?'], command: 'help' },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** @returns what a key means on the desk; nothing while the reader types, or with a key that the browser owns */
export function commandOf(
  event: Pressed,
  where: { typing: boolean; amongProposals: boolean },
): Command | null {
  if (where.typing || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return commands.get(key) ?? (where.amongProposals ? (arrows.get(key) ?? null) : null);
}

/** Something that takes letters, or that lies over the page. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null
  );
}
