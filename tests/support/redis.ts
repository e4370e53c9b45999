// Room in a Redis for one test: a key prefix of its own, whose keys are deleted afterwards.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";

const REDIS_URL = process.env.TEST_REDIS_URL ?? "redis://127.0.0.1:6379";
const CONNECT_TIMEOUT_MS = 2_000;
const DELETE_KEYS =
  "for _, key in ipairs(redis.call('keys', ARGV[1])) do redis.call('del', key) end return 1";

export interface RedisSpace {
  url: string;
  prefix: string;
  remove(): Promise<void>;
}

export function makeRedisSpace(): RedisSpace {
  const prefix = `test-${randomBytes(6).toString("hex")}:`;
  return {
    url: REDIS_URL,
    prefix,
    async remove() {
      const reply = await askRedis(`EVAL "${DELETE_KEYS}" 0 "${prefix}*"`);
      if (reply !== ":1") throw new Error(`Redis did not delete ${prefix}*: ${reply}`);
    },
  };
}

/** Whether Redis answers. Says it loudly when not; its tests then show as skipped. */
export async function redisAnswers(): Promise<boolean> {
  const reply = await askRedis("PING").catch(() => "");
  if (reply === "+PONG") return true;
  process.stderr.write(
    `\n*** Redis was LEFT OUT of the tests: nothing answers at ${REDIS_URL}. ` +
      "Set TEST_REDIS_URL. ***\n\n",
  );
  return false;
}

/** One command in Redis's inline form, answered in one line. */
async function askRedis(command: string): Promise<string> {
  const { hostname, port } = new URL(REDIS_URL);
  const socket = connect({ host: hostname, port: Number(port || 6379) });
  socket.setTimeout(CONNECT_TIMEOUT_MS, () => socket.destroy(new Error("Redis does not answer")));
  try {
    socket.write(`${command}\r\n`);
    const [reply] = (await once(socket, "data")) as [Buffer];
    return reply.toString().trim();
  } finally {
    socket.destroy();
  }
}
