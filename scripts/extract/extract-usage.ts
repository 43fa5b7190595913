export const extractUsage = `Reads articles and proposes facts, each with the words that prove it.

npm run extract -- <files and folders> --out proposals.jsonl
npm run --silent extract -- <files and folders> --format=gold > extracted.jsonl
npm run extract -- <files and folders> --endpoint http://localhost:11434/v1 --model <name> --out proposals.jsonl
npm run extract -- <files and folders> --queue redis://host:6379 --out proposals.jsonl
npm run extract -- --queue redis://host:6379 --work

  --out <file>         JSON Lines, one article a line, in the order of the input; without it: standard output
  --errors <file>      articles that could not be read go there; without it: among the others, with "error"
  --resume             continues the output of a run that was stopped; what is in it is not read again
  --format <name>      proposals (with their evidence), or gold (plain values, for scorers)
  --workers <n>        threads on this machine; without it: one a core
  --time-limit <s>     seconds that one article may take; without it: 10
  --endpoint <address> language model that is asked beside the grammar (OpenAI-compatible, such as Ollama): it is sent
                       the text of every article, and points to words; without it nothing is sent anywhere
  --model <name>       of the endpoint
  --endpoint-key-env <variable>  environment variable that holds its key
  --endpoint-time-limit <s>      seconds to wait for its answer; without it: 120
  --url <address>      of a single file: where it was published
  --published <day>    of a single file: when, as YYYY-MM-DD
  --queue <address>    Redis over which workers on other machines take part: docs/scaling.md
  --work               be such a worker, until Ctrl-C
  --shared-folder      workers see the same files: jobs carry paths instead of contents
  --help, -h

Folders are read with all that is in them: .txt, .html, .htm. A file that is named itself is read whatever its ending.
- instead of files reads one article from standard input.
Ctrl-C stops when what was begun is written; a second one stops at once.

What the endpoint does not answer is told, and stands in the line as "unanswered"; the grammar's proposals are kept.

Exit codes: 0 all read, 1 some could not be read or were not answered by the endpoint, 2 called wrongly, 130 stopped.`;
