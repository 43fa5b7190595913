/** A region's name where room is scarce. `Kota` stays: many a city shares its name with the regency around it. */
export function shortName(name: string): string {
  return name.replace(/^(Kabupaten|Provinsi|Daerah Khusus Ibukota|Daerah Istimewa) /, '');
}
