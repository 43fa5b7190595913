import { readManifest } from '$lib/database/node.server';
import { releasedVersions } from './released.server';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({
  datasetVersion: readManifest().version,
  releasedVersion: releasedVersions().at(-1) ?? null,
});
