/** Letters alone, small and without marks: what two spellings of one name share. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
}

/** `M. Kholid MD` is three words, `Rifa'i` one. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/['’`\p{M}]/gu, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
