import { z } from 'zod';
import type { Model } from './reading';

const key = 'desk-model';

const stored: z.ZodType<Model> = z.strictObject({
  url: z.string().refine(isWebAddress),
  model: z.string().min(1),
});

/** The model that the reader set in this browser; null: none, and so it is unless the reader sets one. */
export function storedModel(): Model | null {
  try {
    return stored.parse(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return null;
  }
}

export function storeModel(model: Model | null): void {
  try {
    if (model === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(model));
  } catch {
    // holds until the page is left
  }
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** On this device: what goes there leaves the page, but not the machine. */
export function isOnDevice(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    hostname === 'localhost' || hostname.endsWith('.localhost') || /^(127\.[\d.]+|\[::1\])$/.test(hostname)
  );
}
