/** How long a call of the store may take, and how many may be under way. */
export interface StoreLimits {
  /** Milliseconds until a call is given up with `StoreTimeout`. */
  callTimeoutMs: number;
  /** Calls under way or waiting; one more is refused with `StoreBusy`. */
  queueCap: number;
}

// An answer after 5 s is of no use to somebody holding a phone; 2,000 waiting calls are about one
// second of the worker's work.
export const DEFAULT_LIMITS: StoreLimits = { callTimeoutMs: 5_000, queueCap: 2_000 };
