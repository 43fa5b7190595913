import { parseArgs } from 'node:util';
import { nearestName } from './nearest-name';
import { UsageError } from './usage-error';

/** Which options a command has: those with a value and those that are on or off. */
export interface OptionNames<Text extends string, Switch extends string> {
  texts: readonly Text[];
  switches: readonly Switch[];
}

export interface Arguments<Text extends string, Switch extends string> {
  paths: string[];
  texts: Partial<Record<Text, string>>;
  switches: ReadonlySet<Switch>;
}

/** @throws UsageError for an option that is unknown, given twice, or without its value */
export function readArguments<Text extends string, Switch extends string>(
  args: string[],
  { texts, switches }: OptionNames<Text, Switch>,
): Arguments<Text, Switch> {
  const found: Partial<Record<Text, string>> = {};
  const on = new Set<Switch>();
  const { tokens, positionals } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(texts.map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
      ...(isOneOf('help', switches) ? { help: { type: 'boolean' as const, short: 'h' } } : {}),
    },
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (isOneOf(name, texts)) {
      if (value === undefined || value === '' || value.startsWith('--'))
        throw new UsageError(`no value: ${rawName}`);
      if (found[name] !== undefined) throw new UsageError(`given twice: ${rawName}`);
      found[name] = value;
    } else if (isOneOf(name, switches)) {
      if (value !== undefined) throw new UsageError(`takes no value: ${rawName}=${value}`);
      on.add(name);
    } else {
      const nearest = nearestName(name, [...texts, ...switches]);
      throw new UsageError(`unknown option: ${rawName}${nearest ? ` (nearest: --${nearest})` : ''}`);
    }
  }
  return { paths: positionals, texts: found, switches: on };
}

function isOneOf<Name extends string>(name: string, names: readonly Name[]): name is Name {
  return (names as readonly string[]).includes(name);
}
