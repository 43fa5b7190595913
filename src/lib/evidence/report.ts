export interface Report {
  /** id of a record, a region or a conflict */
  id: string;
  title: string;
  /** whole address of the page */
  address: string;
  datasetVersion: string;
  /** what the writer is asked for, in the reader's language */
  question: string;
}

/** An e-mail that the reader's own program opens, prefilled; nothing is sent by itself. */
export function reportByMail(email: string, report: Report): string {
  return `mailto:${email}?${fields({ subject: subject(report), body: body(report) })}`;
}

/** The form of an issue tracker, prefilled by address as GitHub, GitLab and Codeberg read it. */
export function reportAsIssue(form: string, report: Report): string {
  return `${form}?${fields({ title: subject(report), body: body(report) })}`;
}

function subject({ id, title }: Report): string {
  return `[Sorot ${id}] ${title}`;
}

function body({ id, address, datasetVersion, question }: Report): string {
  return [question, '', '', `Id: ${id}`, `Data: ${datasetVersion}`, address].join('\n');
}

/** Mail programs read %20, not +. */
function fields(of: Record<string, string>): string {
  return Object.entries(of)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
