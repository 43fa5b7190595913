import { z } from 'zod';
import { ExtractError } from '../extract-error';
import { canonicalLine } from '../text/canonical-text';
import { answer, type Answer } from './answer';

export interface Endpoint {
  /** its base, such as `http://localhost:11434`, with or without `/v1/chat/completions` */
  url: string;
  key?: string | undefined;
  fetch: typeof fetch;
  timeoutMs: number;
}

const mostBytes = 1_000_000;

const completion = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string() }), finish_reason: z.string().nullish() }))
    .min(1),
});
const failure = z.object({
  error: z.union([z.string(), z.object({ message: z.string() }).transform(({ message }) => message)]),
});

/** @throws ExtractError saying why there is no answer that can be used */
export async function ask(endpoint: Endpoint, body: object, signal?: AbortSignal): Promise<Answer> {
  const timeout = AbortSignal.timeout(endpoint.timeoutMs);
  try {
    const response = await endpoint.fetch(address(endpoint.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(endpoint.key === undefined ? {} : { authorization: `Bearer ${endpoint.key}` }),
      },
      body: JSON.stringify(body),
      // article and key go to the address that was configured and nowhere else
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return read(response, await bodyOf(response));
  } catch (error) {
    if (error instanceof ExtractError) throw error;
    if (signal?.aborted) throw new ExtractError('aborted', 'stopped before the endpoint answered');
    if (timeout.aborted) {
      throw new ExtractError(
        'endpoint_unreachable',
        `no answer within ${endpoint.timeoutMs / 1000} s: ${endpoint.url}`,
      );
    }
    throw new ExtractError('endpoint_unreachable', `cannot be reached, or redirects: ${endpoint.url}`);
  }
}

function address(url: string): string {
  const base = url.replace(/\/+$/, '');
  if (base.endsWith('/chat/completions')) return base;
  return `${base}${base.endsWith('/v1') ? '' : '/v1'}/chat/completions`;
}

/** Reads no further than any answer goes. */
async function bodyOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > mostBytes) {
      await reader?.cancel();
      throw unusable(`longer than ${mostBytes} bytes`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function read(response: Response, text: string): Answer {
  if (!response.ok) {
    const said = failure.safeParse(jsonOf(text)).data?.error;
    const words = said === undefined ? '' : `: ${canonicalLine(said).slice(0, 200)}`;
    throw unusable(`HTTP ${response.status}${words}`);
  }
  const type = response.headers.get('content-type') ?? 'none';
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type))
    throw unusable(`not JSON but ${type.slice(0, 100)}`);
  const choice = completion.safeParse(jsonOf(text)).data?.choices[0];
  if (!choice) throw unusable('no chat completion');
  if (choice.finish_reason === 'length') throw unusable('cut off: the model reached its longest answer');
  const found = answer.safeParse(jsonOf(unfenced(choice.message.content)));
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw unusable(
    `not of the form that was asked for${issue ? `: ${issue.path.join('.')} ${issue.message}` : ''}`.slice(
      0,
      300,
    ),
  );
}

/** Some models wrap JSON as code. */
function unfenced(content: string): string {
  return /^\s*```(?:json)?\s*\n([^]*?)\n?```\s*$/.exec(content)?.[1] ?? content;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unusable(reason: string): ExtractError {
  return new ExtractError('endpoint_answer', `the endpoint's answer cannot be used: ${reason}`);
}
