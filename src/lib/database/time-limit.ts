/** The statement was ended because it took longer than it may. */
export class TimeLimit extends Error {
  override readonly name = 'TimeLimit';

  constructor(readonly seconds: number) {
    super(`time limit: ${seconds} s`);
  }
}
