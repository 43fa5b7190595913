const units: Record<string, number> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/**
 * A number as the reader writes it: `1.520.000.000`, `Rp 1,52 triliun`, `63,5%`; in English `1,520,000,000`, `63.5%`.
 * @returns null where it is none
 */
export function readNumber(text: string, locale: 'id' | 'en'): number | null {
  const match = /^(?:rp\.?\s*)?([−-]?[\d.,]+)\s*(%|persen|percent|[a-z]+)?$/i.exec(text.trim());
  if (!match) return null;
  const [, digits = '', unit = ''] = match;
  const [thousand, decimal] = locale === 'id' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^[−-]?(\\d{1,3}(\\${thousand}\\d{3})+|\\d+)(\\${decimal}\\d+)?$`);
  if (!grouped.test(digits)) return null;
  const value = Number(digits.replaceAll(thousand, '').replace(decimal, '.').replace('−', '-'));
  if (/^(|%|persen|percent)$/i.test(unit)) return value;
  const factor = units[unit.toLowerCase()];
  // 1.1 × 1e9 is not whole in binary
  return factor === undefined ? null : Math.round(value * factor);
}
