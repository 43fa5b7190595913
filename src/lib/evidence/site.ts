/**
 * Where this Sorot is served and who answers for it. The one file to change before publishing: the addresses below are
 * placeholders of a domain that is nobody's.
 */
export const site = {
  /** Without a slash at its end; used where an address has to be whole, as in feeds and citations. */
  origin: 'https://sorot.example',
  /** Reports of mistakes; null: no e-mail is offered. */
  email: 'koreksi@sorot.example' as string | null,
  /** Address of the issue tracker's form for a new issue; null: none is offered. */
  issues: 'https://sorot.example/issues/new' as string | null,
};
