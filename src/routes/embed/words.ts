import { publisherLine } from '$lib/components/file-words';
import { wholeTitle } from '$lib/components/shown';
import { sourcesBehind, type EvidenceIndex } from '$lib/exports/evidence-index';
import { m } from '$lib/paraglide/messages';
import type { SoloChart } from './charts';
import type { EmbedWords } from './embed-words';

/** What an embedded chart says of itself; where there is none for the choice, that it is empty. */
export function chartWords(
  { shown, choice }: Pick<SoloChart, 'shown' | 'choice'>,
  evidence: EvidenceIndex,
): Pick<EmbedWords, 'title' | 'subtitle' | 'sentence' | 'notes' | 'sources'> {
  if (!shown) return { title: m.embed_chart(), subtitle: '', sentence: null, notes: [], sources: '' };
  const { subtitle, sentence = null, notes = [], figure } = shown;
  return {
    title: wholeTitle(shown),
    subtitle,
    sentence,
    notes: choice ? [m.take_choice({ choice }), ...notes] : notes,
    sources:
      publisherLine(
        sourcesBehind(evidence, figure.rows, figure.records).map(({ publisher }) => publisher),
        m.embed_sources_many,
      ) ?? '',
  };
}
