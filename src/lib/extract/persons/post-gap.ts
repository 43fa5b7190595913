/**
 * What may stand between a post and the name of its holder: `Anggota DPRD dari Fraksi PKB, Budi`, `Ketua KPU setempat
 * (periode 2024–2029) yakni Budi`. Anchored at both ends; the words are those after the post and before the name.
 */
const qualifiers = [
  String.raw`terpilih|setempat|yang lama|lama|saat ini|nonaktif|non-aktif|lainnya|lain|sendiri|definitif|baru|sekaligus [\p{L} ]{3,40}`,
  String.raw`(?:periode|masa jabatan|masa bakti) \d{4} ?[-–/] ?\d{4}`,
  String.raw`(?:dari|asal|utusan)(?: fraksi| partai| dapil| daerah pemilihan| unsur)?(?: \p{Lu}[\p{L}\d.'-]*| \d{1,2}){1,5}`,
  String.raw`(?:dapil|daerah pemilihan|Dapil|Daerah Pemilihan)(?: \p{Lu}[\p{L}\d]*| \d{1,2}){1,4}`,
  String.raw`(?:Divisi|Bidang|Div\.|Koordinator Divisi)(?: (?:dan|\p{Lu}[\p{L}]+),?){1,7}`,
  String.raw`(?:selaku|merangkap|sekaligus) [^,.;]{3,50}`,
  'Pemkab|Pemkot|Pemko|Pemprov|Pemda|Setda|Setdakab|Setdako',
].join('|');

const links = [
  'yakni|yaitu|ialah|adalah|bernama|atas nama|bapak|ibu|saudara|antara lain|di ?antaranya|masing-masing',
  '(?:kini |saat ini |sekarang )?(?:dijabat|diduduki|dipegang|ditempati|diisi|diemban|diwakili|dijabati)(?: oleh)?',
  '(?:kini |saat ini |sekarang )?(?:dipercayakan|diserahkan|diamanahkan|diberikan|jatuh)(?: kembali)? (?:kepada|ke tangan|pada)',
].join('|');

export const postGap = new RegExp(
  String.raw`^(?: ?\([^()\n]{2,30}\))?(?:,? (?:${qualifiers})){0,2}(?:,| ?:| –| -| \()?\s?["“]?(?:yang sebelumnya (?:dipegang|dijabat|diisi|diduduki)(?: oleh)? [\p{L} .']{3,40}, )?(?:(?:${links}),?:? ?)?$`,
  'u',
);
