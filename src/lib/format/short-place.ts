/** Short forms that Indonesian newspapers use. */
const forms: [pattern: RegExp, short: string][] = [
  [/^Kabupaten (Administrasi )?/, 'Kab. '],
  [/^Kota Administrasi /, 'Kota '],
  [/^Provinsi /, ''],
  [/^Daerah Khusus Ibukota /, ''],
  [/^Daerah Istimewa /, 'DI '],
  [/Kepulauan /, 'Kep. '],
];

/** The name of a region where there is little room: `Kabupaten Ogan Ilir` is `Kab. Ogan Ilir`. */
export function shortPlace(name: string): string {
  return forms.reduce((text, [pattern, short]) => text.replace(pattern, short), name);
}
