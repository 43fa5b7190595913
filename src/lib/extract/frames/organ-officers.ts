import type { PersonMention, PostMention } from '../mention';
import { ofKind, type Scene, type Sentence } from '../scene';

/** An organ of a council, however it is named. */
const organ =
  /\b(?:Komisi (?:[IVX]{1,4}|[A-F])|Panitia Khusus(?: [IVX\d]{1,4})?|Pansus(?: [IVX\d]{1,4})?|Badan (?:Anggaran|Musyawarah|Kehormatan|Pembentukan Peraturan Daerah|Legislasi)|Bapemperda|Banggar|Bamus)\b/g;
/** Who leads a group on its way chairs nothing. */
const travels = /\b(?:rombongan|kunjungan|kunker|delegasi|rapat dipimpin)\b/i;
const chaired = /\b(?:diketuai|dipimpin|ketuanya)(?: oleh)?,?\s$/i;
const deputy = /\bwakil ketua(?:nya)?(?: dijabat)?(?: oleh)?,?\s$/i;
const secretary = /\bsekretaris(?:nya)?(?: dijabat)?(?: oleh)?,?\s$/i;

/** `Komisi A diketuai Mappigau dengan wakil ketua Nurdin dan sekretaris Jumadil`: the organ and the words make a post. */
export function organOfficers(
  { text, mentions }: Scene,
  sentence: Sentence,
): { person: PersonMention; post: PostMention }[] {
  const isCouncil = mentions.some((mention) => mention.kind === 'body' && mention.body === 'dprd');
  if (!isCouncil || travels.test(sentence.text)) return [];
  const organs = [...sentence.text.matchAll(organ)].map(({ index, 0: words }) => ({
    start: sentence.start + index,
    end: sentence.start + index + words.length,
    words,
  }));
  return ofKind(sentence.mentions, 'person').flatMap((person) => {
    const own = organs.findLast(({ end }) => end <= person.start);
    if (!own) return [];
    const words = text.slice(own.end, person.start);
    const name = chaired.test(words)
      ? 'Ketua'
      : deputy.test(words)
        ? 'Wakil Ketua'
        : secretary.test(words)
          ? 'Sekretaris'
          : null;
    if (name === null) return [];
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
