// The door every call of the store goes through, on both databases: a cap on calls under way, a
// time limit for each, and a clear end when the store is gone.
import { StoreBusy, StoreGone, StoreTimeout } from "./errors.ts";
import type { Call } from "./remote-calls.ts";
import type { StoreLimits } from "./store-limits.ts";
import type { StoreLog } from "./store-log.ts";

const SLOW_CALL_MS = 500;
const SLOW_LOG_EVERY_MS = 1_000;

export interface CallGate {
  call: Call;
  /** Calls under way now. */
  depth: () => number;
  /** Refuses later calls; resolves when those under way are answered. */
  drain: (reason: StoreGone) => Promise<void>;
  /** Rejects all calls under way and all later ones. */
  shut: (reason: StoreGone) => void;
}

/** Puts the gate before `invoke`. */
export function createCallGate(options: {
  invoke: Call;
  limits: StoreLimits;
  log: StoreLog;
}): CallGate {
  const { limits } = options;
  const underWay = new Map<Promise<unknown>, (reason: Error) => void>();
  const noteSlow = slowCallLog(options.log);
  let gone: StoreGone | null = null;

  function refusalOf(method: string): Error | null {
    if (gone) return new StoreGone(gone.message, { cause: gone });
    if (underWay.size < limits.queueCap) return null;
    return new StoreBusy(`${method} was refused: ${underWay.size} calls are waiting`);
  }

  function call(method: string, args: unknown[]): Promise<unknown> {
    const refusal = refusalOf(method);
    if (refusal) return Promise.reject(refusal);
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const startedAt = performance.now();
    const timer = setTimeout(() => reject(timeout(method, limits)), limits.callTimeoutMs);
    underWay.set(promise, reject);
    options.invoke(method, args).then(resolve, reject);
    return promise.finally(() => {
      clearTimeout(timer);
      underWay.delete(promise);
      noteSlow(method, performance.now() - startedAt);
    });
  }

  return {
    call,
    depth: () => underWay.size,
    async drain(reason) {
      gone ??= reason;
      await Promise.allSettled(underWay.keys());
    },
    shut(reason) {
      gone ??= reason;
      for (const reject of underWay.values()) reject(reason);
    },
  };
}

function timeout(method: string, limits: StoreLimits): StoreTimeout {
  return new StoreTimeout(`${method} had no answer within ${limits.callTimeoutMs} ms`);
}

/** Logs slow calls, at most one line a second, since under load every call is slow at once. */
function slowCallLog(log: StoreLog): (method: string, tookMs: number) => void {
  let lastAt = -Infinity;
  let unsaid = 0;
  return (method, tookMs) => {
    if (tookMs < SLOW_CALL_MS) return;
    const now = performance.now();
    if (now - lastAt < SLOW_LOG_EVERY_MS) {
      unsaid += 1;
      return;
    }
    log.warn({ method, tookMs: Math.round(tookMs), othersSince: unsaid }, "slow store call");
    lastAt = now;
    unsaid = 0;
  };
}
