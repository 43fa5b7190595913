/** Words that news prints with a capital letter although they are no names of persons. */
const notNames = new Set(
  // days, months, times
  (
    "senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari pebruari maret april mei juni juli agustus " +
    'september oktober november nopember desember tahun bulan hari pukul wib wita wit pagi siang sore malam kemarin ' +
    'ramadan ramadhan idul fitri adha natal ' +
    // what opens a sentence
    'ini itu dia ia mereka kami kita saya anda beliau pihaknya pihak dirinya hal selain sementara namun tetapi tapi dan ' +
    'atau serta dengan dalam pada di ke dari untuk oleh karena sebab sehingga agar supaya bahwa jika kalau apabila bila ' +
    'meski meskipun walaupun walau saat ketika setelah sebelum sejak selama hingga sampai seperti sebagai antara menurut ' +
    'berdasarkan terkait tentang mengenai terhadap kepada bagi para seluruh semua setiap tiap beberapa banyak ada adapun ' +
    'tidak tak bukan belum sudah telah akan masih sedang juga pun lalu kemudian selanjutnya usai pasca jelang menjelang ' +
    'turut hadir tampak terlihat begitu demikian oleh yang maka sedangkan padahal bahkan apalagi artinya yakni yaitu ' +
    'semoga mudah jangan mari marilah ayo silakan tolong biar biarkan kalian makanya soalnya misalnya contohnya termasuk khusus khususnya ' +
    'kedua ketiga keempat pertama kini sekarang nantinya nanti nah ya kata ujar jelas ucap ungkap tutur tegas papar ' +
    'sambutannya kesempatan acara kegiatan rapat agenda kunjungan rombongan tim panitia peserta undangan warga ' +
    'masyarakat rakyat pemuda mahasiswa pelajar siswa guru petani nelayan pedagang buruh pengamat tokoh ulama aktivis ' +
    'wartawan jurnalis redaksi editor reporter penulis laporan foto ist istimewa baca berita sumber advertorial ' +
    // bodies and offices
    'dprd dpr dprk dpra mpr dpd dpc dpw dpp pac pdi pdip perjuangan golkar gerindra nasdem demokrat pkb pks pan ppp psi ' +
    'hanura perindo partai koalisi fraksi komisi pansus banggar bamus banmus bapemperda badan dinas kantor bagian biro ' +
    'bidang seksi sekretariat sekretaris ketua wakil anggota pimpinan kepala kabid kabag kadis camat lurah bupati ' +
    'walikota wali kota gubernur presiden wapres menteri kementerian dirjen direktur direktorat direksi pemkab pemkot ' +
    'pemprov pemda pemerintah pemerintahan kabupaten kecamatan kelurahan desa provinsi republik negara negeri daerah ' +
    'wilayah kota kpu bawaslu panwaslu polri polres polresta polda polsek tni kodim korem koramil kapolres kapolda ' +
    'kapolsek dandim danrem danramil kajari kajati kejari kejaksaan pengadilan hakim jaksa mahkamah konstitusi agung ' +
    'kpk bpk bpkp bps bpjs bumn bumd pdam rsud rsup rs puskesmas opd skpd tapd forkopimda forkompimda forkopimcam ' +
    'forkopimcab muspida muspika asn pns pppk tkd umkm lsm ormas nu muhammadiyah mui pmi koni knpi pwi pkk satgas gugus ' +
    'divisi koordinator kordiv komisioner penjabat asisten staf staff ahli inspektorat inspektur legislator eksekutif legislatif yudikatif dewan majelis lembaga ' +
    'universitas institut politeknik sekolah fakultas rektor dekan dosen profesor perguruan tinggi akademi ' +
    'nasional internasional indonesia asia tenggara ri nkri uud pancasila ' +
    // papers and places
    'com news online tribun kompas detik antara radar harian koran media pers televisi tv radio jalan jl jln gedung ' +
    'aula ruang pendopo pendapa hotel masjid gereja pasar taman lapangan stadion bandara pelabuhan terminal stasiun ' +
    'jembatan bendungan waduk sungai gunung pulau laut pantai danau teluk tol kampung dusun rt rw kavling blok lantai ' +
    'utara selatan timur barat tengah pusat jawa sumatera sumatra kalimantan sulawesi papua bali jakarta ' +
    'eropa amerika serikat cina china tiongkok jepang korea malaysia singapura thailand vietnam filipina australia inggris jerman ' +
    'prancis perancis belanda rusia suriah israel palestina mesir turki iran irak india pakistan arab saudi ' +
    'pertamina pln telkom bulog menko perdana polhukam kabinet parlemen senayan istana gedung ibukota ' +
    // budgets, laws, elections
    'apbd apbdp rapbd apbn pad dau dak dbh silpa kua ppas kupa lkpj lkpd lra nphd rpjmd rkpd rpjpd perda perbup perwali ' +
    'pergub raperda ranperda permendagri perpres inpres keppres peraturan undang uu pp pasal ayat nomor no surat ' +
    'keputusan sk instruksi edaran anggaran pendapatan belanja pembiayaan transfer hibah bantuan dana pajak retribusi ' +
    'rupiah rp persen miliar triliun juta pilkada pemilu pilbup pilgub pilwako pilpres pileg pemilihan umum serentak ' +
    'tps dpt dps dptb ppk pps kpps pantarlih paslon pasangan calon cabup cawabup cagub cawagub nomor urut suara pemilih ' +
    'mal pelayanan publik mpp kunker musrenbang reses bimtek studi tiru banding program gerakan hut rapat paripurna ' +
    'sidang istimewa periode masa jabatan dapil daerah pemilihan visi misi wtp opini covid stunting ' +
    // adjectives and verbs of headlines
    'baru lama besar kecil gratis resmi sah sahkan segera siap siapkan wajib bakal jadi bukan lagi makin kian naik turun ' +
    'tembus capai raih dapat beri berikan buka tutup ajak minta desak dorong dukung dampingi tinjau pantau sidak cek ' +
    'kunjungi hadiri ikuti gelar adakan lakukan laksanakan terima serahkan salurkan bagikan lantik kukuhkan resmikan ' +
    'luncurkan launching canangkan tegaskan ingatkan imbau himbau harap harapkan sebut akui janji janjikan targetkan ' +
    'usulkan usul setujui sepakati tetapkan tandatangani teken bahas evaluasi monitoring pimpin bentuk bangun perbaiki ' +
    'tingkatkan optimalkan maksimalkan perkuat jaga jalin silaturahmi sambut lepas apresiasi puji kritik kritisi soroti ' +
    'pertanyakan tolak bantah klarifikasi jelaskan sampaikan paparkan umumkan tunjuk copot mutasi rotasi pecat panggil ' +
    'periksa tahan tangkap jenguk bantu bersama saat usai soal tak tanpa hingga via lewat demi guna yuk begini inilah serap aspirasi warganya ratusan puluhan ribuan jutaan satu dua tiga empat lima enam tujuh ' +
    'delapan sembilan sepuluh ' +
    'kenapa mengapa apa siapa bagaimana kapan dimana berapa kembali langsung tetap harus bisa mau ingin akan pastikan ' +
    'tekankan komitmen berkomitmen instruksikan perintahkan wujudkan sukseskan peringati rayakan resmi hari ini ' +
    'kunjungan kerja study silahturahmi audiensi terbitkan pakai gunakan manfaatkan kelola alokasikan anggarkan pangkas ' +
    'potong tambah kurangi geser tunda batalkan cabut teliti kaji pelajari belajar tiru contoh juara menang kalah unggul ' +
    'klaim nilai anggap yakin optimis pesimis prihatin sedih bangga senang kecewa marah heran kaget maju mundur pamit ' +
    'mantan eks plt plh pj pjs penjabat pelaksana tugas almarhum alm dr drs prof ir bapak ibu pak bu saudara hadirin ' +
    'allah tuhan swt saw nabi rasulullah islam kristen katolik hindu buddha budha alquran quran assalamualaikum ' +
    'alhamdulillah insyaallah haji zakat idulfitri iduladha maulid isra'
  ).split(' '),
);

const formed =
  /^(?:me(?:ng|ny|m|n(?!tari|i)|l(?=[aeou])(?!ani|at)|r(?![lrysct])|w|y)\p{L}{3,}|di\p{L}{3,}kan|ber(?!lian|nad|nar|tha|li|ti)\p{L}{4,}|ter(?!esa|esia|ry)\p{L}{4,}|\p{L}{3,}kan|\p{L}{4,}nya|ke\p{L}{3,}an|pe(?:ng|ny|m|n|r|l)\p{L}{3,}an)$/u;

/** Listed words that names have as well: `Hari Purnomo`, `Agung Setiawan`, `Lukman Hakim`, `Sukerta Negara`. */
const alsoNames = new Set(
  (
    'adha agung april arab bangun budha bulan dana fitri guru haji hakim hari harap iran islam isra jaya juli juni laut lalu lepas maju ' +
    'maulid mei menang mulia natal negara negeri nilai perdana puji resmi siap tahan tambah terang turki unggul usai yakin'
  ).split(' '),
);

export function isAlsoName(lower: string): boolean {
  return alsoNames.has(lower);
}

/** A word that is listed, or the same twice: `Undang-Undang`. */
export function isListed(lower: string): boolean {
  return notNames.has(lower) || (lower.includes('-') && notNames.has(lower.slice(0, lower.indexOf('-'))));
}

/** A word of the language by the list or by its form: `Menyerahkan`, `Tingkatkan`, `Pembangunan`. */
export function isCommonWord(lower: string): boolean {
  return isListed(lower) || formed.test(lower);
}
