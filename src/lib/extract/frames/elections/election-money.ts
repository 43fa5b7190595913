import { ofKind, type Scene, type Sentence } from '../../scene';

const grant =
  /\b(?:NPHD|naskah perjanjian hibah|dana hibah|hibah|anggaran pilkada|dana pilkada|biaya pilkada|pengamanan)\b/i;

/** Money for an election: of its organisers or its security, not a line of the budget. */
export function isElectionMoney(scene: Scene, { text, mentions }: Sentence): boolean {
  const bodies = ofKind(mentions, 'body').some(({ body }) => body === 'kpu' || body === 'bawaslu');
  const elections = ofKind(mentions, 'election').length > 0;
  const security = ofKind(mentions, 'body').some(({ body }) => body === 'police' || body === 'army');
  const isAbout = scene.mentions.some(({ kind }) => kind === 'election');
  return bodies || (elections && grant.test(text)) || (security && isAbout && grant.test(text));
}
