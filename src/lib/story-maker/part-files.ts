import type { ChartBlock, ImageBlock } from './draft';

const endings: Record<ImageBlock['type'], string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** Where a picture or the drawing of a chart lies beside the text: a name that any disk can hold and that leads nowhere else. */
export function fileOf(block: ImageBlock | ChartBlock, place: number): string {
  const number = String(place + 1).padStart(2, '0');
  return block.kind === 'image'
    ? `images/${number}-${slug(block.name.replace(/\.\w+$/, ''))}.${endings[block.type]}`
    : `charts/${number}-${slug(block.title)}.svg`;
}

function slug(name: string): string {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return words.slice(0, 60).replaceAll(/^-|-$/g, '') || 'part';
}
