import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Installer {
  command: string;
  allowed: () => boolean;
}

/**
 * A program that tests need: one that is there, else one installed now.
 *
 * @param manually what to do where nothing helped
 * @throws where none can be had, with every way that was tried
 */
export function findOrInstall(
  what: string,
  find: () => string | undefined,
  installers: Installer[],
  manually: string,
): string {
  const tried: string[] = [];
  const found = find();
  if (found !== undefined) return found;

  for (const { command, allowed } of installers) {
    if (!allowed()) continue;
    tried.push(command);
    console.log(`no ${what} found: ${command}`);
    if (spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0) continue;
    const installed = find();
    if (installed !== undefined) return installed;
  }
  throw new Error(`no ${what}: tried ${tried.join(', ') || 'nothing'}; ${manually}`);
}

/** Debian's package, where this process may install it. */
export function debianPackage(name: string): Installer {
  return {
    command: `apt-get update && apt-get install -y ${name}`,
    allowed: () => isRoot() && existsSync('/etc/debian_version'),
  };
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
