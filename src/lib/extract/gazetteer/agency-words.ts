/** Words of which names of agencies are made: where they end, a region or a person begins. */
export const agencyWords = new Set(
  (
    'pendidikan kebudayaan kesehatan pekerjaan umum penataan tata ruang perumahan rakyat kawasan permukiman pemukiman ' +
    'pertanahan sosial tenaga kerja transmigrasi ketenagakerjaan pemberdayaan perempuan perlindungan anak pengendalian ' +
    'penduduk keluarga berencana kb pangan ketahanan lingkungan hidup kebersihan pertamanan administrasi kependudukan ' +
    'pencatatan sipil masyarakat desa perhubungan komunikasi informatika informasi statistik persandian koperasi usaha ' +
    'kecil menengah mikro ukm umkm penanaman modal pelayanan terpadu satu pintu perizinan kepemudaan pemuda olahraga ' +
    'olah raga perpustakaan kearsipan arsip kelautan perikanan pariwisata ekonomi kreatif pertanian perkebunan ' +
    'peternakan hewan kehutanan energi sumber daya mineral air pengairan sda esdm perdagangan perindustrian industri pasar ' +
    'bina marga cipta karya pemadam kebakaran penyelamatan damkar perencanaan pembangunan daerah penelitian ' +
    'pengembangan riset inovasi keuangan aset pengelola pengelolaan pendapatan pajak retribusi kepegawaian pelatihan ' +
    'manusia sdm diklat kesatuan bangsa politik penanggulangan bencana narkotika nasional pengawas pemilu hukum ' +
    'organisasi tatalaksana laksana pemerintahan kerja sama kerjasama otonomi perekonomian kesejahteraan kesra humas ' +
    'hubungan protokol protokoler pimpinan pengadaan barang jasa persidangan risalah perundang undangan program ' +
    'penganggaran pengawasan anggaran fasilitasi rumah tangga perlengkapan kemasyarakatan keagamaan agama mental ' +
    'spiritual tanaman hortikultura penyuluhan peningkatan mutu kominfo kominfosan kominfotik diskominfo pupr pu pupera ' +
    'dukcapil disdukcapil capil dpmptsp dpmd pmd perkim perkimtan dlh dishub dinkes disdik disdikbud dikbud disnaker ' +
    'nakertrans dinsos dispora disparpora disporapar dispar disbudpar budpar disperindag perindag disperindagkop ' +
    'koperindag distan dispertan dkp dp3a dp3ap2kb dppkb bappeda bappelitbangda bapelitbangda bappeko bapperida ' +
    'brida bpkad bkad bpkd bkd bkpsdm bkpp bkn bpbd bapenda dispenda dppkad dppka bpprd bprd bppkad kesbangpol kesbang ' +
    'satpol pp bpsdm bpsdmd inspektorat setda setwan dprkp dkpp disdag diskop diskopumkm dpupr dpkp dpmpd bnn bnnk ' +
    'sekretariat dprd bpn bps bmkg bpom bulog dpubmsda dinkop disbun disnak diskanlak kependidikan dasar atas ' +
    'keolahragaan pertambangan transportasi lalu lintas angkutan jalan bendungan irigasi prasarana sarana wilayah infrastruktur ' +
    'isra kesejahteraan rakyat bantuan jaminan rehabilitasi penyakit pencegahan kesejahteraan bencana perbendaharaan akuntansi verifikasi ' +
    'litbang umum kepala dinas badan bagian biro bidang kantor uptd upt unit layanan polisi pamong praja aparatur ' +
    'ideologi wawasan kebangsaan perbatasan reformasi birokrasi negara percepatan perencana evaluasi pelaporan komersial bpk bpkp perwakilan pidsus pidum intel intelijen datun kejari kejati'
  ).split(' '),
);

const shape =
  /^(?:(?:ba)?kesbang|bappe|bape|bapel|satpol)\p{L}*$|^(?:din|dis)(?:sos|kes|dik|hub|naker|kominfo|bud|par|pora|dag|perin|kop|tan|kan|duk|per|bun|nak|lut)\p{L}*$/u;

/** `Dinsospmd`, `Disbudparpora`: the short form of an agency by its parts, in whatever way a region joined them. */
export function isAgencyShort(lower: string): boolean {
  return shape.test(lower);
}
