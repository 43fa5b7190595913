import type { Region } from '../../schema/region';

/** Level of a region as visits and elections name it. */
export function levelOf(type: Region['type']): 'provinsi' | 'kabupaten' | 'kota' {
  if (type === 'provinsi') return 'provinsi';
  return type.startsWith('kota') ? 'kota' : 'kabupaten';
}
