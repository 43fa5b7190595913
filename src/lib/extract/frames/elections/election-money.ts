import { ofKind, type Scene, type Sentence } from '../../scene';

const grant =
  /\b(?:NPHD|naskah perjanjian hibah|dana hibah|hibah|anggaran pilkada|dana pilkada|biaya pilkada|pengamanan)\b/i;
const agreement = /\b(?:NPHD|naskah perjanjian hibah|dana hibah|hibah)\b/i;

/** Money for an election: of its organisers or its security, not a line of the budget. */
export function isElectionMoney(scene: Scene, { text, mentions }: Sentence): boolean {
  const bodies = ofKind(mentions, 'body');
  if (bodies.some(({ body }) => body === 'kpu' || body === 'bawaslu')) return true;
  if (mentions.some(({ kind }) => kind === 'election')) return grant.test(text);
  const isSecured =
    bodies.some(({ body }) => body === 'police' || body === 'army') || /\bpengamanan\b/i.test(text);
  return isSecured && isOnElections(scene) && (grant.test(text) || agreement.test(scene.text));
}

function isOnElections({ mentions }: Scene): boolean {
  return mentions.some(({ kind }) => kind === 'election');
}
