import { z } from 'zod';
import type { KnownPublisher } from '../extract/contribution/publisher-of';
import { publisher } from '../schema/publisher';

const publishersFile: z.ZodType<KnownPublisher[]> = z.array(publisher.pick({ publisher: true, name: true }));

/** The publishers that Sorot has. @throws Error where they cannot be fetched from our own origin */
export async function knownPublishers(): Promise<KnownPublisher[]> {
  const response = await fetch('/data/extract/publishers.json');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return publishersFile.parse(await response.json());
}
