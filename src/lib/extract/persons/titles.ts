/** Before a name, not academic: religion, nobility, rank, address. In one spelling; dots may be missing in print. */
const honorifics =
  'H. Hj. Hi. KH. K.H. TGH. Tgk. Teungku Ust. Ustaz Ustadz Ustadzah Habib Kyai Kiai Nyai Pdt. Pendeta Romo Pastor ' +
  'R. R.A. R.M. R.R. Rd. Tb. KRT. KPH. KGPAA KRMT. KRMH. GKR. Ny. Nyonya Tn. Bpk. Bapak Ibu Pak Bu Bang Kang Teh Mas Mbak Gus Buya Sdr. Saudara ' +
  'Jenderal Jend. Letjen Mayjen Brigjen Kolonel Kol. Letkol Mayor Kapten Kapt. Lettu Letda Peltu Pelda Serma Serka ' +
  'Komjen Irjen Kombes Kombespol AKBP Kompol AKP Iptu Ipda Aiptu Aipda Bripka Laksamana Laksda Laksma Marsda Marsma';

/** Before a name, academic. */
const leadingDegrees = 'Drs. Dra. Dr. dr. drg. drh. Ir. Prof. Apt. Ns. Hc.';

/** Branches and notes that follow a rank: `AKBP`, `Letkol Inf`, `Brigjen Pol (Purn)`. */
export const rankNotes =
  /\s?(?:\((?:Purn|Pol|TNI|Purnawirawan|Hor)\.?\)|(?:Pol|TNI|Inf|Kav|Arm|Arh|Czi|Cpl|Cba|Ckm|Caj|Chk|Laut|Mar|Purn|Pnb|Tek)(?:\s?\([A-Z]\))?(?=[\s.]))\.?/uy;

/** After a name. */
const trailingDegrees =
  'S.H. S.E. S.T. S.P. S.S. S.M. S.Sos. S.Sos.I. S.Pd. S.Pd.I. S.Pd.SD. S.Ag. S.IP. S.I.P. S.STP. S.T.P. S.Si. S.Kom. ' +
  'S.I.Kom. S.Ikom. S.Hum. S.Psi. S.KM. S.K.M. S.Kep. S.Ked. S.Farm. S.Th. S.Th.I. S.H.I. S.HI. S.Sy. S.E.I. S.Pt. S.Pi. S.Hut. S.Gz. S.Ds. ' +
  'S.Sn. S.Tr. S.Tr.IP. S.Tr.K. S.SiT. S.Ak. S.Adm. S.AP. S.A.P. S.IK. S.I.K. S.AB. S.A.N. S.Fil. S.Fil.I. S.Ars. S.Stat. S.IIP. S.PWK. S.TTP. S.SSTP. S.KH. S.Mat. S.TP. ' +
  'M.H. M.M. M.Si. M.Sc. M.T. M.Kes. M.Pd. M.Pd.I. M.Ag. M.Hum. M.AP. M.A.P. M.A. M.Kom. M.I.Kom. M.Ikom. M.IP. M.I.P. M.Sos. ' +
  'M.Kn. M.KM. M.K.M. M.E. M.Ec.Dev. M.SP. M.S.P. M.Eng. M.B.A. M.P. M.P.A. M.PP. M.P.P. M.PSDM. M.Psi. M.Ak. M.Farm. M.Tr. M.Tr.IP. ' +
  'M.Sn. M.Ling. M.Sy. M.E.I. M.EI. M.H.I. M.HI. M.P.H. M.TP. M.T.P. M.PWK. M.Ps. M.H.Kes. M.Han. M.Pol. M.Tr.Han. M.Tr.Opsla. M.Kep. M.Th. M.Si.Han. M.PMat. M.Biomed. M.Epid. M.Fil. M.Fil.I. M.AB. M.Ec. M.Dev. M.Phil. M.Pt. M.M.S.I. M.MSI. M.Ud. M.KM. M.MA. ' +
  'A.Md. A.Ma. A.Ma.Pd. A.Md.Keb. A.Md.Kep. A.P. A.Pi. A.T.D. B.A. B.Sc. B.Com. B.B.A. B.Eng. Ph.D. D.E.A. L.L.M. LL.M. Lc. C.P.A. C.A. Ak. Akt. Apt. CPM. ' +
  'M.M.R. M.ARS. MARS M.M.RS. Sp.M. Sp.OG. Sp.A. Sp.PD. Sp.B. Sp.KK. Sp.THT. Sp.N. Sp.JP. Sp.An. Sp.Rad. Sp.PK. Sp.KJ. Sp.OT. Sp.U. Sp.P. Sp.S. Sp.G. Sp.KG. Sp.BS. FINASIM FINACS ' +
  'IPU. IPM. IPP. STTP. CIPA. CRMP. CGCAE. QIA. CFrA. CSEP. CMA. CHRM. CLA. CIQaR. ASEAN.Eng. Lic.Econ. D.D. Th.M. M.Div. Ns. Psikolog';

const keyed = (list: string) => new Map(list.split(' ').map((title) => [letters(title), title] as const));

export const honorificByLetters = keyed(honorifics);
export const leadingDegreeByLetters = new Map(
  leadingDegrees.split(' ').map((title) => [title.replace('.', ''), title] as const),
);
export const trailingDegreeByLetters = keyed(trailingDegrees);

/** `S. Sos`, `SSos` and `S.Sos.` are one. */
export function letters(title: string): string {
  return title.replace(/[^\p{L}]/gu, '').toUpperCase();
}
