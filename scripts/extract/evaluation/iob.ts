import type { Span } from '../../../src/lib/extract/span';

export type EntityKind = 'person' | 'place' | 'organisation';

export interface Entity extends Span {
  kind: EntityKind;
}

export interface LabelledSentence {
  /** its tokens, joined by spaces */
  text: string;
  entities: Entity[];
}

const kinds: Record<string, EntityKind> = {
  PER: 'person',
  PERSON: 'person',
  PPL: 'person',
  LOC: 'place',
  PLACE: 'place',
  PLC: 'place',
  ORG: 'organisation',
  ORGANISATION: 'organisation',
};

/** A token a line, its IOB2 label last; an empty line ends a sentence. Labels of other kinds are left out. */
export function parseIob(file: string): LabelledSentence[] {
  return file
    .replaceAll('\r', '')
    .split(/\n[ \t]*\n/)
    .map((block) => sentenceOf(block.split('\n').filter((line) => line.trim() !== '')))
    .filter(({ text }) => text !== '');
}

function sentenceOf(lines: string[]): LabelledSentence {
  const entities: Entity[] = [];
  let text = '';
  let open: Entity | null = null;
  for (const line of lines) {
    const fields = line.trim().split(/\s+/);
    const [token = '', label = ''] = [fields[0], fields.at(-1)];
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? token : `${text} ${token}`;
    const kind = kinds[label.slice(2)];
    if (label.startsWith('I-') && open !== null && open.kind === kind) {
      open.end = text.length;
    } else if (kind !== undefined) {
      open = { kind, start, end: text.length };
      entities.push(open);
    } else {
      open = null;
    }
  }
  return { text, entities };
}
