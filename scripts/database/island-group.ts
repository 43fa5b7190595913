/** Island group by the first digits of the Kemendagri code. */
export function islandGroup(code: string): string {
  const province = Number(code.slice(0, 2));
  if (province < 30) return 'Sumatera';
  if (province < 50) return 'Jawa';
  if (province < 60) return 'Bali dan Nusa Tenggara';
  if (province < 70) return 'Kalimantan';
  if (province < 80) return 'Sulawesi';
  if (province < 90) return 'Maluku';
  return 'Papua';
}
