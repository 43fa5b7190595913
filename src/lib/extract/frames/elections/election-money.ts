import type { Scene, Sentence } from '../../scene';
import { payeesIn } from './payees';

const grant =
  /\b(?:NPHD|naskah perjanjian hibah|dana hibah|hibah|anggaran pilkada|dana pilkada|biaya pilkada|pengamanan)\b/i;

/** Money for an election: of its organisers or its security, not a line of the budget. */
export function isElectionMoney(scene: Scene, sentence: Sentence): boolean {
  const payees = payeesIn(scene, sentence);
  if (payees.some(({ payee }) => payee === 'kpu' || payee === 'bawaslu')) return true;
  if (sentence.mentions.some(({ kind }) => kind === 'election')) return grant.test(sentence.text);
  const isSecured = payees.length > 0 || /\bpengamanan\b/i.test(sentence.text);
  return isSecured && scene.mentions.some(({ kind }) => kind === 'election') && grant.test(scene.text);
}
