/** One process with local parts, or many that share the campus through Redis. */
import { LocalPresence, matchMaker, type Presence, type ServerOptions } from "@colyseus/core";
import { RedisDriver } from "@colyseus/redis-driver";
import { RedisPresence } from "@colyseus/redis-presence";
import type { Config } from "./config.ts";

export interface Scaling {
  options: Pick<ServerOptions, "presence" | "driver" | "publicAddress">;
  /** Rejects when presence does not answer. */
  ping(): Promise<unknown>;
}

export function createScaling(config: Config): Scaling {
  const address = config.PUBLIC_ADDRESS ? { publicAddress: config.PUBLIC_ADDRESS } : {};
  if (!config.REDIS_URL) {
    return {
      options: { presence: new LocalPresence(), ...address },
      ping: async () => undefined,
    };
  }
  const redis = redisOptions(config.REDIS_URL, config.REDIS_PREFIX);
  const presence: Presence = new RedisPresence(redis);
  return {
    options: { presence, driver: new RedisDriver(redis), ...address },
    ping: () => matchMaker.presence.exists("duter:ping"),
  };
}

/** The parts of a redis:// address as ioredis takes them, with our prefix on every key. */
function redisOptions(url: string, prefix: string | undefined) {
  const { hostname, port, username, password, pathname, protocol } = new URL(url);
  return {
    host: hostname,
    port: Number(port || 6379),
    db: Number(pathname.slice(1) || 0),
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    ...(protocol === "rediss:" && { tls: {} }),
    ...(prefix && { keyPrefix: prefix }),
  };
}
