/** Sentences that speak of how many voted. */
export const aboutTurnout =
  /\b(?:partisipasi(?:nya)?|kehadiran pemilih|tingkat kehadiran|hak (?:pilih|suara)(?:nya)?|voter turnout|angka kehadiran|kehadiran|mencoblos|memberikan suara(?:nya)?|(?:datang|hadir) ke TPS|persentasenya)\b/i;

/** A forecast, a survey, a hope or a goal is no result. */
export const noResult =
  /\b(?:hitung cepat|quick count|survei|responden|simulasi|exit poll|jajak pendapat|proyeksi)\b/i;
export const goal =
  /\b(?:target(?:nya|kan)?|menargetkan|ditargetkan|berharap|diharapkan|harapan|harapkan|agar|supaya|minimal|optimistis|optimis|bisa (?:mencapai|menembus|naik)|dapat (?:mencapai|menembus)|ingin|patokan|ambang)\b/i;

/** Parts of a region or of its voters, and what lies above it. */
export const partOfRegion =
  /\b(?:kecamatan|kec\.|desa|kelurahan|distrik|dusun|TPS \d+|di TPS|perempuan|laki-laki|pemula|disabilitas|\d+ (?:provinsi|kabupaten|kota|daerah)|secara nasional|nasional|Indonesia|lapas|rutan|luar negeri|dapil)\b/i;

/** Percentages of votes, not of voters. */
export const ofVotes =
  /\b(?:tidak sah|suara sah|golput|tak memilih|tidak memilih|tidak menggunakan|meraih|perolehan|memperoleh|unggul|dari surat suara|margin|abstain)\b|\b(?:selisih|naik|turun|bertambah|berkurang|meningkat|menurun)\s+(?:sebesar|sekitar|hanya)?\s*$/i;

export const registered =
  /\b(?:DPT|daftar pemilih(?: tetap)?|terdaftar|jumlah pemilih|pemilih tetap|total pemilih|hak pilih sebanyak|pemilik hak (?:pilih|suara)|pemilih sebanyak)\b/i;
export const voted =
  /\b(?:(?:(?:meng)?gunakan|memakai|menyalurkan|memanfaatkan) hak (?:pilih|suara)(?:nya)?|pengguna hak pilih(?:nya)?|(?:yang |hanya )?(?:hadir|datang) ke (?:TPS|tempat pemungutan)|mencoblos|memberikan suara(?:nya)?|yang memilih|suara masuk|memilih sebanyak)\b|\bdiikuti(?: oleh)?\s*$/i;
export const valid = /\bsuara sah\b/i;
export const invalid = /\b(?:suara(?: yang)? (?:tidak|tak) sah|(?:tidak|tak) sah)\b/i;

/** `mengajak 98.720 pemilih datang ke TPS`: those who may vote. */
export const invited =
  /\b(?:mengajak|mengimbau|mengundang|mengingatkan|seluruh|semua|sebanyak-banyaknya)\s*$/i;

/** An earlier vote is meant. */
export const earlier =
  /\b(?:dulu|dahulu|sebelumnya|lalu|silam|saat|ketika|dibanding(?:kan)?|banding|hanya|cuma|pernah)\b/i;
/** Percentages of candidates. */
export const ofCandidates =
  /\b(?:paslon|pasangan|kandidat|calon|nomor urut|suara|unggul|menang|kalah|meraih|perolehan|kursi|partai)\b/i;

/** One ballot of a general election: `pengguna hak pilih DPD`, `untuk DPRD kota`. */
export const councils = /\b(?:DPRD|DPD|DPR)\b/;

/** `79,30 persen dari DPT` */
export const ofRegister = /(?:persen|%)\)? dari (?:total |jumlah )?(?:DPT|daftar pemilih|pemilih)\b/i;
