/** Rates, in memory of one process: enough against floods; what must hold is decided in the database. */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

export interface Limits {
  /** True while `key` has been used at most `times` in `seconds`. */
  allow(key: string, times: number, seconds: number): Promise<boolean>;
}

export function createLimits(): Limits {
  const limiters = new Map<string, RateLimiterMemory>();
  return {
    async allow(key, times, seconds) {
      const name = `${times}/${seconds}`;
      const limiter =
        limiters.get(name) ?? new RateLimiterMemory({ points: times, duration: seconds });
      limiters.set(name, limiter);
      try {
        await limiter.consume(key);
        return true;
      } catch (cause) {
        if (cause instanceof RateLimiterRes) return false;
        throw cause;
      }
    },
  };
}
