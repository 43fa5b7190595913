import { wordSet } from './word-list';

/** Words whose dot shortens them and is followed by more of the same sentence. Lower case, without the dot. */
export const leadingAbbreviations = wordSet(`
  prof dr drs dra drg ir hj hm kh kyai ust ustz tgk tgh tn ny nn sdr sdri bpk yth alm almh apt ns
  rr rm rd tb moh moch muh muhd mhd abd abdul st sy jend letjen mayjen brigjen kol letkol kapt lettu letda
  dt dg pol purn komjen irjen kombes akbp kompol akp iptu ipda serka serma
  plt plh pj pjs kab kec prov kel ds dsn kot kapt jl jln gg no nmr tgl thn bln pkl hlm vol psl rp
  pt cv ud pd fa yay mis lih cq up ttd
`);

/** Shortened only where a number follows: `hal. 12`, but `dalam segala hal.` */
export const abbreviationsBeforeNumbers = wordSet('hal art ps bab pasal telp tel hp km rt rw blok');

/** Words after which a quotation goes on although a paper prints a capital. */
export const attributions = wordSet(`
  kata katanya ujar ujarnya jelas jelasnya ungkap ungkapnya tutur tuturnya tegas tegasnya papar paparnya terang
  terangnya imbuh imbuhnya tambah tambahnya sebut sebutnya pungkas pungkasnya tandas tandasnya beber bebernya
  ucap ucapnya tanya tanyanya lanjut lanjutnya urai urainya tukas tukasnya cetus cetusnya kilah kilahnya
`);

/** Words before a Roman numeral, which is no initial: `Komisi I.` */
export const beforeRoman = wordSet(`
  komisi dapil asisten ketua tahap angkatan triwulan semester tingkat kelas eselon golongan jilid gelombang
  termin sidang persidangan reses wilayah bagian
`);
