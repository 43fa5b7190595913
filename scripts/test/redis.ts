import { debianPackage, findOrInstall } from './find-or-install';
import { onPath } from './on-path';

/**
 * The Redis that the tests of the queue start: the system's, else Debian's, installed now.
 * @throws where none can be had
 */
export function findOrInstallRedis(): string {
  const manually = 'apt-get install -y redis-server, or put a redis-server on the PATH';
  return findOrInstall(
    'redis-server',
    () => onPath('redis-server'),
    [debianPackage('redis-server')],
    manually,
  );
}
