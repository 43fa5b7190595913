import { createContext } from 'svelte';
import type { Shown } from '$lib/components/shown';

/** A number in the words of the page, with the way to what it rests on. */
export interface StoryNumber {
  text: string;
  href: string;
}

export interface StoryRecord {
  title: string;
  value: string;
  href: string;
  /** in words; empty: none is known */
  date: string;
  publishers: string[];
}

/** What the tags of a story stand for, by their keys; records by id. */
export interface StoryParts {
  numbers: Record<string, StoryNumber>;
  records: Record<string, StoryRecord>;
  charts: Record<string, { shown: Shown; place: number; home: string; href: string }>;
}

/** The parts of the story around a component. */
export const [storyParts, setStoryParts] = createContext<() => StoryParts>();

/** @throws Error where the page did not bring the part */
export function part<T>(parts: Record<string, T>, key: string): T {
  const found = parts[key];
  if (found === undefined) throw new Error(`no such part of the story: ${key}`);
  return found;
}
