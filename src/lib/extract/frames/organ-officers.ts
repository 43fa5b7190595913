import type { PersonMention, PostMention } from '../mention';
import { ofKind, type Scene, type Sentence } from '../scene';

/** An organ of a council, however it is named. */
const organ =
  /\b(?:Komisi (?:[IVX]{1,4}|[A-F])|Panitia Khusus(?: [IVX\d]{1,4})?|Pansus(?: [IVX\d]{1,4})?|Badan (?:Anggaran|Musyawarah|Kehormatan|Pembentukan Peraturan Daerah|Legislasi)|Bapemperda|Banggar|Bamus)\b/g;
/** Who leads a group on its way chairs nothing. */
const travels = /\b(?:rombongan|kunjungan|kunker|delegasi|rapat dipimpin)\b/i;
const heads =
  'diketuai|dipimpin|dikomandoi|dinakhodai|dipegang|diduduki|dijabat|jatuh ke tangan|dipercayakan kepada|ketuanya';
/** What the words before a name, or in brackets after it, make of its holder. */
const offices: { office: string; before: RegExp; after: RegExp }[] = [
  {
    office: 'Wakil Ketua',
    before: /\bwakil(?: ketua)?(?:nya)?(?: dijabat)?(?: oleh)?,?\s$/i,
    after: /^ \(wakil(?: ketua)?\)/i,
  },
  {
    office: 'Ketua',
    before: new RegExp(String.raw`\b(?:${heads})(?: oleh)?,?\s$`, 'i'),
    after: /^ \(ketua\)/i,
  },
  {
    office: 'Sekretaris',
    before: /\bsekretaris(?:nya)?(?: dijabat)?(?: oleh)?,?\s$/i,
    after: /^ \(sekretaris\)/i,
  },
];

/** `Komisi A diketuai Mappigau dengan wakil ketua Nurdin dan sekretaris Jumadil`: the organ and the words make a post. */
export function organOfficers(
  { text, mentions }: Scene,
  sentence: Sentence,
): { person: PersonMention; post: PostMention }[] {
  const isCouncil = mentions.some((mention) => mention.kind === 'body' && mention.body === 'dprd');
  if (!isCouncil || travels.test(sentence.text)) return [];
  const organs = [...sentence.text.matchAll(organ)]
    .filter(({ index, 0: words }) => !/^ DPR RI/.test(sentence.text.slice(index + words.length)))
    .map(({ index, 0: words }) => ({
      start: sentence.start + index,
      end: sentence.start + index + words.length,
      words,
    }));
  return ofKind(sentence.mentions, 'person').flatMap((person) => {
    const own = organs.findLast(({ end }) => end <= person.start);
    if (!own) return [];
    const before = text.slice(own.end, person.start);
    const after = text.slice(person.end, person.end + 15);
    const bracketed = offices.find((one) => one.after.test(after));
    const name = (bracketed ?? offices.find((one) => one.before.test(before)))?.office;
    if (name === undefined) return [];
    const post: PostMention = {
      kind: 'post',
      start: own.start,
      end: own.end,
      rule: 'organ_led_by',
      role: 'council_organ_officer',
      status: 'definitive',
      post: `${name} ${own.words} DPRD`,
      body: 'DPRD',
      region: null,
    };
    return [{ person, post }];
  });
}
