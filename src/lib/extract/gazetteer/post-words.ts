import type { PostMention } from '../mention';
import { phrases } from './phrases';

type Role = PostMention['role'];
type Status = PostMention['status'];

/** Words before a post that say how it is held, with the spelling of the post's name. */
export const statuses = phrases<{ status: Status; word: string } | 'candidate'>([
  ...each(['plt', 'pelaksana tugas', 'pelaksana tugas plt'], { status: 'acting', word: 'Plt' }),
  ...each(['pj', 'penjabat', 'penjabat pj'], { status: 'acting', word: 'Penjabat' }),
  ...each(['pjs', 'penjabat sementara', 'pejabat sementara'], {
    status: 'acting',
    word: 'Penjabat Sementara',
  }),
  ...each(['plh', 'pelaksana harian'], { status: 'acting', word: 'Pelaksana Harian' }),
  ...each(['mantan', 'eks', 'bekas', 'mantan plt', 'mantan pj', 'mantan penjabat'], {
    status: 'former',
    word: 'mantan',
  }),
  ...each(
    ['calon', 'bakal calon', 'balon', 'kandidat', 'bacalon', 'cawalkot', 'bakal', 'pasangan calon'],
    'candidate' as const,
  ),
]);

export interface SingleHolder {
  post: string;
  role: Role;
}

/** Posts of which a region has one. */
export const executives = phrases<SingleHolder>([
  ...each(['bupati'], { post: 'Bupati', role: 'regent' }),
  ...each(['wakil bupati', 'wabup', 'wakil bupati wabup'], { post: 'Wakil Bupati', role: 'vice_regent' }),
  ...each(['wali kota', 'walikota', 'wako'], { post: 'Wali Kota', role: 'mayor' }),
  ...each(['wakil wali kota', 'wakil walikota', 'wawali', 'wawalikota', 'wawako', 'wakil wali kota wawali'], {
    post: 'Wakil Wali Kota',
    role: 'vice_mayor',
  }),
  ...each(['gubernur'], { post: 'Gubernur', role: 'governor' }),
  ...each(['wakil gubernur', 'wagub', 'wakil gubernur wagub'], {
    post: 'Wakil Gubernur',
    role: 'vice_governor',
  }),
]);

export const secretaries = phrases<SingleHolder>([
  ...each(
    [
      'sekda',
      'sekretaris daerah',
      'sekretaris daerah sekda',
      'sekdakab',
      'sekkab',
      'sekdakot',
      'sekkot',
      'sekdako',
      'sekdaprov',
      'sekprov',
      'sekretaris kabupaten',
      'sekretaris kota',
      'sekretaris provinsi',
    ],
    { post: 'Sekda', role: 'regional_secretary' },
  ),
  ...each(['sekwan', 'sekretaris dewan', 'sekretaris dewan sekwan'], {
    post: 'Sekretaris DPRD',
    role: 'council_secretary',
  }),
]);

/** Offices in a council or in one of its organs. */
export const councilOffices = phrases<string>([
  ['ketua', 'Ketua'],
  ['wakil ketua', 'Wakil Ketua'],
  ['waka', 'Wakil Ketua'],
  ['wakil', 'Wakil'],
  ['sekretaris', 'Sekretaris'],
  ['wakil sekretaris', 'Wakil Sekretaris'],
  ['anggota', 'Anggota'],
  ['pimpinan', 'Pimpinan'],
  ['koordinator', 'Koordinator'],
  ['juru bicara', 'Juru Bicara'],
  ['jubir', 'Juru Bicara'],
  ['bendahara', 'Bendahara'],
]);

/** Who leads a division of an election body; the division and the body follow. */
export const divisionOffices = phrases<string>([
  ...each(
    ['koordinator divisi', 'kordiv', 'koordiv', 'kordinator divisi', 'komisioner divisi'],
    'Koordinator Divisi',
  ),
  ...each(['ketua divisi', 'kadiv', 'kepala divisi'], 'Ketua Divisi'),
  ['anggota divisi', 'Anggota Divisi'],
]);

/** Offices in a party, and what a party's people are called. */
export const partyOffices = phrases<string>([
  ['ketua', 'Ketua'],
  ['ketua umum', 'Ketua Umum'],
  ['ketum', 'Ketua Umum'],
  ['wakil ketua', 'Wakil Ketua'],
  ['wakil ketua umum', 'Wakil Ketua Umum'],
  ['sekretaris', 'Sekretaris'],
  ['sekjen', 'Sekjen'],
  ['sekretaris jenderal', 'Sekjen'],
  ['wasekjen', 'Wakil Sekjen'],
  ['bendahara', 'Bendahara'],
  ['politikus', 'Politikus'],
  ['politisi', 'Politikus'],
  ['kader', 'Kader'],
]);

/** Heads of agencies; what they head follows. */
export const departmentHeads = phrases<string>([
  ...['dinas', 'badan', 'bagian', 'biro', 'kantor', 'satuan', 'pelaksana badan', 'suku dinas'].map(
    (unit) => [`kepala ${unit}`, `Kepala ${capitalised(unit)}`] as const,
  ),
  ['kadis', 'Kepala Dinas'],
  ['kadin', 'Kepala Dinas'],
  ['ka', 'Kepala'],
  ['kaban', 'Kepala Badan'],
  ['kabag', 'Kepala Bagian'],
  ['karo', 'Kepala Biro'],
  ['kakan', 'Kepala Kantor'],
  ['kasudin', 'Kepala Suku Dinas'],
  ['kepala', 'Kepala'],
]);

/** Officers below the head. */
export const deputyHeads = phrases<string>([
  ...['dinas', 'badan'].map((unit) => [`sekretaris ${unit}`, `Sekretaris ${capitalised(unit)}`] as const),
  ['sekdis', 'Sekretaris Dinas'],
  ['sekban', 'Sekretaris Badan'],
  ['kepala bidang', 'Kepala Bidang'],
  ['kabid', 'Kepala Bidang'],
  ['kepala seksi', 'Kepala Seksi'],
  ['kasi', 'Kepala Seksi'],
  ['kasubag', 'Kepala Subbagian'],
  ['kasubbag', 'Kepala Subbagian'],
  ['kepala subbagian', 'Kepala Subbagian'],
  ['kepala sub bagian', 'Kepala Sub Bagian'],
]);

/** One word for the head of one agency. */
export const shortHeads = phrases<string>([
  ['kadiskominfo', 'Kepala Dinas Kominfo'],
  ['kadinkes', 'Kepala Dinas Kesehatan'],
  ['kadiskes', 'Kepala Dinas Kesehatan'],
  ['kadisdik', 'Kepala Dinas Pendidikan'],
  ['kadisdikbud', 'Kepala Dinas Pendidikan dan Kebudayaan'],
  ['kadisdukcapil', 'Kepala Disdukcapil'],
  ['kadishub', 'Kepala Dinas Perhubungan'],
  ['kadinsos', 'Kepala Dinas Sosial'],
  ['kadissos', 'Kepala Dinas Sosial'],
  ['kadisperindag', 'Kepala Disperindag'],
  ['kadispora', 'Kepala Dispora'],
  ['kadispar', 'Kepala Dinas Pariwisata'],
  ['kadisnaker', 'Kepala Disnaker'],
  ['kadistan', 'Kepala Dinas Pertanian'],
  ['kasatpol pp', 'Kepala Satpol PP'],
  ['kasat pol pp', 'Kepala Satpol PP'],
  ['kalaksa bpbd', 'Kepala Pelaksana BPBD'],
  ['inspektur', 'Inspektur'],
  ['inspektur daerah', 'Inspektur Daerah'],
  ['inspektur inspektorat', 'Inspektur'],
]);

/** Heads of what lies below a region; the place that follows is part of the post. */
export const localHeads = phrases<SingleHolder>([
  ['camat', { post: 'Camat', role: 'subdistrict_head' }],
  ['panewu', { post: 'Panewu', role: 'subdistrict_head' }],
  ['kepala distrik', { post: 'Kepala Distrik', role: 'subdistrict_head' }],
  ['kadistrik', { post: 'Kepala Distrik', role: 'subdistrict_head' }],
  ['sekcam', { post: 'Sekretaris Camat', role: 'other' }],
  ['lurah', { post: 'Lurah', role: 'subdistrict_head' }],
  ['kepala desa', { post: 'Kepala Desa', role: 'other' }],
  ['kades', { post: 'Kepala Desa', role: 'other' }],
  ['kapolsek', { post: 'Kapolsek', role: 'other' }],
  ['danramil', { post: 'Danramil', role: 'other' }],
]);

/** Posts outside of the regional government that news names beside it. */
export const otherPosts = phrases<{ post: string; body: string | null }>([
  ...each(['kapolres', 'kapolresta', 'kapolrestabes', 'kapolres metro'], {
    post: 'Kapolres',
    body: 'Polres',
  }),
  ...each(['wakapolres'], { post: 'Wakapolres', body: 'Polres' }),
  ...each(['kapolda'], { post: 'Kapolda', body: 'Polda' }),
  ...each(['wakapolda'], { post: 'Wakapolda', body: 'Polda' }),
  ...each(['kapolri'], { post: 'Kapolri', body: 'Polri' }),
  ...each(['dandim', 'komandan kodim'], { post: 'Dandim', body: 'Kodim' }),
  ...each(['danrem'], { post: 'Danrem', body: 'Korem' }),
  ...each(['pangdam'], { post: 'Pangdam', body: 'Kodam' }),
  ...each(['danlanal'], { post: 'Danlanal', body: 'Lanal' }),
  ...each(['panglima tni'], { post: 'Panglima TNI', body: 'TNI' }),
  ...each(['kajari', 'kepala kejaksaan negeri', 'kepala kejari'], { post: 'Kajari', body: 'Kejari' }),
  ...each(['kajati', 'kepala kejaksaan tinggi', 'kepala kejati'], { post: 'Kajati', body: 'Kejati' }),
  ...each(['jaksa agung'], { post: 'Jaksa Agung', body: null }),
  ...each(['ketua pengadilan negeri', 'ketua pn'], {
    post: 'Ketua Pengadilan Negeri',
    body: 'Pengadilan Negeri',
  }),
  ...each(['ketua pengadilan agama', 'ketua pa'], {
    post: 'Ketua Pengadilan Agama',
    body: 'Pengadilan Agama',
  }),
  ...each(['presiden', 'presiden ri'], { post: 'Presiden', body: null }),
  ...each(['wakil presiden', 'wapres', 'wakil presiden ri'], { post: 'Wakil Presiden', body: null }),
  ...each(['mendagri', 'menteri dalam negeri', 'menteri dalam negeri mendagri'], {
    post: 'Menteri Dalam Negeri',
    body: 'Kementerian Dalam Negeri',
  }),
  ...each(['wamendagri', 'wakil menteri dalam negeri'], {
    post: 'Wakil Menteri Dalam Negeri',
    body: 'Kementerian Dalam Negeri',
  }),
  ...each(['menkeu', 'menteri keuangan'], { post: 'Menteri Keuangan', body: 'Kementerian Keuangan' }),
  ...each(['menpan rb', 'menpanrb', 'menteri pan rb', 'menteri panrb'], {
    post: 'Menteri PANRB',
    body: 'Kementerian PANRB',
  }),
  ...each(['menkes', 'menteri kesehatan'], { post: 'Menteri Kesehatan', body: 'Kementerian Kesehatan' }),
  ...each(['mensos', 'menteri sosial'], { post: 'Menteri Sosial', body: 'Kementerian Sosial' }),
  ...each(['mentan', 'menteri pertanian'], { post: 'Menteri Pertanian', body: 'Kementerian Pertanian' }),
  ...each(['menhub', 'menteri perhubungan'], {
    post: 'Menteri Perhubungan',
    body: 'Kementerian Perhubungan',
  }),
  ...each(['rektor'], { post: 'Rektor', body: null }),
  ...each(['direktur rsud', 'dirut rsud', 'direktur utama rsud'], { post: 'Direktur RSUD', body: 'RSUD' }),
  ...each(['direktur pdam', 'dirut pdam', 'direktur utama pdam', 'direktur perumdam', 'dirut perumdam'], {
    post: 'Direktur PDAM',
    body: 'PDAM',
  }),
  ...each(['jaksa agung muda'], { post: 'Jaksa Agung Muda', body: null }),
  ...each(['ketua mk', 'ketua mahkamah konstitusi'], {
    post: 'Ketua Mahkamah Konstitusi',
    body: 'Mahkamah Konstitusi',
  }),
]);

/** Bodies with a chair, members, a secretary or commissioners that are no council. */
export const chairedBodies = phrases<string>([
  ...each(
    ['kpu', 'kpud', 'komisi pemilihan umum', 'komisi pemilihan umum kpu', 'komisi pemilihan umum daerah'],
    'KPU',
  ),
  ['kpu ri', 'KPU RI'],
  ['kip', 'KIP'],
  ...each(
    ['bawaslu', 'badan pengawas pemilu', 'badan pengawas pemilihan umum', 'badan pengawas pemilu bawaslu'],
    'Bawaslu',
  ),
  ['bawaslu ri', 'Bawaslu RI'],
  ...each(['panwaslu', 'panwaslih', 'panwas'], 'Panwaslu'),
  ...each(['tp pkk', 'tim penggerak pkk', 'tim penggerak pkk tp pkk', 'pkk'], 'TP PKK'),
  ...each(['dekranasda'], 'Dekranasda'),
  ...each(['mui', 'majelis ulama indonesia'], 'MUI'),
  ...each(['pmi'], 'PMI'),
  ...each(['koni'], 'KONI'),
  ...each(['fkub'], 'FKUB'),
  ...each(['baznas'], 'Baznas'),
  ...each(['bpk ri', 'bpk'], 'BPK'),
  ...each(['kpk'], 'KPK'),
  ...each(['dkpp'], 'DKPP'),
  ...each(['apkasi'], 'Apkasi'),
  ...each(['apeksi'], 'Apeksi'),
  ...each(['adkasi'], 'Adkasi'),
  ...each(['ombudsman ri', 'ombudsman'], 'Ombudsman'),
  ...each(['tapd', 'tim anggaran pemerintah daerah', 'tim anggaran pemerintah daerah tapd'], 'TAPD'),
]);

function each<const T>(words: readonly string[], value: T): (readonly [string, T])[] {
  return words.map((word) => [word, value] as const);
}

function capitalised(words: string): string {
  return words.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
