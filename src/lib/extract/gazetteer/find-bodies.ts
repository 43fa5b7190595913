import type { BodyMention } from '../mention';
import { readAgency } from './agency-name';
import { bodyNames, ministries } from './body-names';
import { councils } from './council-words';
import { readOrgan, withShortForm } from './council-organ';
import { joined } from './phrases';
import { readTitledName } from './titled-name';
import { isCapital, type Word } from './words';

export interface BodyDraft {
  first: number;
  next: number;
  body: BodyMention['body'];
  rule: string;
}

/** Bodies without their regions, in the order of the text. */
export function findBodies(words: Word[]): BodyDraft[] {
  const found: BodyDraft[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || (word.letters === 'lower' && word.lower !== 'pemerintah')) continue;
    const draft = bodyAt(words, index);
    if (!draft) continue;
    found.push({ first: index, ...draft });
    index = draft.next - 1;
  }
  return found;
}

function bodyAt(words: Word[], index: number): Omit<BodyDraft, 'first'> | null {
  return council(words, index) ?? named(words, index) ?? agency(words, index) ?? titled(words, index);
}

function council(words: Word[], index: number): Omit<BodyDraft, 'first'> | null {
  const organ = readOrgan(words, index);
  const at = organ?.next ?? index;
  const name = !organ || joined(words, at) ? councils.at(words, at) : null;
  if (!name) {
    return organ?.name.startsWith('Komisi') ? { next: at, body: 'dprd', rule: 'body.council_organ' } : null;
  }
  if (words[at]?.letters === 'lower') return null;
  const national = /^(DPR|MPR|DPD) RI$/.test(name.value);
  return {
    next: withShortForm(words, name.next),
    body: national ? 'other' : 'dprd',
    rule: organ ? 'body.council_organ' : 'body.council',
  };
}

function named(words: Word[], index: number): Omit<BodyDraft, 'first'> | null {
  const name = bodyNames.at(words, index);
  if (!name) return null;
  const lower = words[index]?.letters === 'lower';
  if (lower && name.value !== 'government') return null;
  return { next: withShortForm(words, name.next), body: name.value, rule: 'body.name' };
}

const units = new Set(['dinas', 'badan', 'sekretariat', 'bagian', 'biro']);

/** `Dinas Kesehatan`, `Badan Pengelola Keuangan dan Aset Daerah (BPKAD)`, `Bappeda` */
function agency(words: Word[], index: number): Omit<BodyDraft, 'first'> | null {
  const word = words[index];
  if (!word || !isCapital(word)) return null;
  if (units.has(word.lower) && joined(words, index + 1) && isCapital(words[index + 1])) {
    const name = readAgency(words, index + 1);
    return name && { next: name.next, body: 'agency', rule: 'body.agency' };
  }
  if (word.lower === 'kementerian' && joined(words, index + 1) && isCapital(words[index + 1])) {
    return {
      next: ministries.at(words, index + 1)?.next ?? index + 2,
      body: 'ministry',
      rule: 'body.ministry',
    };
  }
  return null;
}

function titled(words: Word[], index: number): Omit<BodyDraft, 'first'> | null {
  const name = readTitledName(words, index);
  return name && { ...name, rule: `body.${name.body}` };
}
