import { Redis } from 'ioredis';

/** Tries to reach a Redis again that was there, with growing pauses: about half a minute in all. */
const tries = 18;

/**
 * @param whenLost a Redis that was there is gone for good
 * @throws Error when there is none at that address
 */
export async function connectRedis(address: string, whenLost: (error: Error) => void): Promise<Redis> {
  const { host } = new URL(address);
  let connected = false;
  let reason = '';
  const redis = new Redis(address, {
    lazyConnect: true,
    connectTimeout: 5000,
    // commands wait for the connection to come back, which `tries` bounds
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => (connected && attempt <= tries ? Math.min(attempt * 200, 2000) : null),
  });
  redis.on('error', (error: Error) => (reason = error.message));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw new Error(`no Redis at ${host}: ${reason || String(error)}`, { cause: error });
  }
  connected = true;
  redis.on('end', () => {
    whenLost(new Error(`lost Redis at ${host}: ${reason}`));
  });
  return redis;
}
