import { wordSet } from '../tokens/word-list';

/** Persons and things that have no parts: three digits after any separator are thousands. */
const wholes = wordSet(
  `
  anak; anggota; anggota dewan; aparatur; asn; atlet; bacaleg; balita; bidan; buruh; buku; bus; caleg; calon; calon pemilih;
  calon jemaah; camat; cpns; delegasi; desa; dewan; dinas; dokter; dokumen; dosen; dpt; dukungan; dusun; ekor; fraksi;
  gedung; guru; hak pilih; honorer; ibu; inovasi; jabatan; jalan; jembatan; jemaah; jiwa; kabupaten; kader; kampung;
  kapal; kasus; kategori; kecamatan; kegiatan; kelompok; kelompok tani; kelurahan; kendaraan; kepala daerah; kepala desa;
  kepala dinas; kepala keluarga; kementerian; keluarga; kios; kk; komisi; komisioner; kontrak; koperasi; korban; kota;
  kotak; kotak suara; kupon; kursi; laporan; layanan; lembaga; lembar; lokasi; lurah; mahasiswa; masyarakat; mobil; motor; murid;
  nama; narapidana; negara; nelayan; opd; orang; organisasi; ormas; paket; paket pekerjaan; parpol; partai; partai politik;
  pasangan; pasangan calon; paslon; pasien; pedagang; pegawai; pejabat; pekerja; pelajar; pelaku usaha; pelanggaran;
  pemilih; pemilih disabilitas; pemilih laki-laki; pemilih perempuan; pemilih pemula; pemilih tetap; pemilih terdaftar;
  pemuda; pendaftar; pendamping; pendukung; penduduk; pengawas; pengungsi; pengunjung; pengguna hak pilih; pengguna;
  penyandang disabilitas; penyelenggara; perangkat daerah; perangkat desa; peraturan; perempuan; perda; permohonan; personel; personil; perusahaan;
  perwakilan; peserta; petani; petugas; petugas kpps; pilar; pimpinan; pns; pokir; pokja; polisi; posko; posyandu; pppk; ppk;
  pps; kpps; prajurit; program; provinsi; proyek; puskesmas; raperda; rancangan peraturan daerah; relawan; responden; rombongan; ruas;
  ruas jalan; rukun tetangga; rumah; rumah sakit; rumah tangga; ruang kelas; rt; rw; saksi; sampel; santri; satuan kerja; sekolah; sertifikat;
  siswa; skpd; staf; suara; suara sah; suara tidak sah; suku; surat suara; surat suara rusak; surat; tamu; tenaga; tenaga ahli;
  tenaga honorer; tenaga kerja; tempat pemungutan suara; tempat tidur; tersangka; tiket; tim; titik; tokoh; toko; tps; truk; umkm; unit; unsur;
  unit usaha; usulan; utusan; warga; wartawan; wilayah; wisatawan; aspirasi; agenda; bidang; rekomendasi; catatan; poin; aset; bangunan;
  daerah; dapil; daerah pemilihan; karung; kantong; kali; kali lipat; sesi; butir; pintu; bagian; jenis; macam; tahap; tahapan; bab;
  pasal; media; perkara; pihak; pilkada; poktan; ruangan; sapi; pohon; bibit; sambungan; sambungan rumah; huntap; ranmor; gugatan; aduan;
  pengaduan; kuasa hukum; tuntutan; kloter; hewan; hewan kurban; pos; prestasi; penghargaan; cabang olahraga; laki-laki; lelaki; wanita; pria; karyawan; penerima; penerima manfaat; keluarga penerima manfaat; kpm; penderita;
  penumpang; saham; pasar; masjid; musala; musholla; pesantren; pondok pesantren; ambulans; jenazah; sekolah dasar; kantor; kantor camat; item; modul; aplikasi; spanduk; baliho; undangan; kartu; buah; lampu; sumur; sungai; taman; pabrik; investor; pelamar; formasi; lowongan; bayi; lansia; penyuluh; imam; ustaz; guru ngaji; linmas; panwascam; pengawas tps; ppdp; pantarlih; utusan daerah; mitra; ketua; wakil ketua; wakil; sekretaris; bendahara; staf ahli; asisten; kepala sekolah; kepala bidang; kabid; camat; lurah; jurnalis; awak media; penonton; pemain; pelaku; kelas; rombel; loket; gerai; izin; berkas; sanggahan; temuan; rekening; akun; pelanggan; sertifikat tanah; persil; bidang tanah; medali; emas; perak; perunggu
`,
  ';',
);

/** Measures, which have parts: `1,234 hektare` is a little more than one. */
const measures = wordSet(
  `
  hari; hari kerja; minggu; pekan; bulan; tahun; jam; menit; detik; abad; dekade; periode; tahun anggaran; triwulan; semester;
  hektare; hektar; ha; meter; meter persegi; meter kubik; m2; m3; kilometer; kilometer persegi; km; km2; cm; sentimeter; mm; kg; kilogram; gram; kuintal;
  ton; liter; barel; kwh; mw; megawatt; watt; derajat; mil; are; batang; kubik; mbps; gigabita; inci
`,
  ';',
);

const longest = 3;
const following = new RegExp(
  String.raw`[^\S\n]{0,2}([\p{L}\p{M}][\p{L}\p{M}\d-]{0,24}(?:[^\S\n][\p{L}\p{M}][\p{L}\p{M}\d-]{0,24}){0,${longest - 1}})`,
  'uy',
);

interface Noun {
  /** as printed; lower case where it is no abbreviation */
  unit: string;
  end: number;
  hasParts: boolean;
}

/** @returns the noun that is counted by a number that ends here, its longest form */
export function nounAt(text: string, offset: number): Noun | null {
  following.lastIndex = offset;
  const match = following.exec(text);
  const phrase = match?.[1];
  if (!match || phrase === undefined) return null;
  const start = match.index + match[0].length - phrase.length;
  const parts = phrase.split(/[^\S\n]/);
  for (let count = parts.length; count > 0; count--) {
    const printed = parts.slice(0, count).join(' ');
    const lower = printed.toLowerCase();
    const hasParts = measures.has(lower);
    if (!hasParts && !wholes.has(lower)) continue;
    // `1.200 orang pemilih`: voters are counted
    const person = lower === 'orang' ? nounAt(text, start + printed.length) : null;
    if (person && !person.hasParts) return person;
    return { unit: /^[\p{Lu}\d]+$/u.test(printed) ? printed : lower, end: start + printed.length, hasParts };
  }
  return null;
}
