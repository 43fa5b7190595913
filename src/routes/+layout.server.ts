import { readManifest } from '$lib/database/node.server';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({
  datasetVersion: readManifest().version,
  releasedVersion: null as string | null,
});
