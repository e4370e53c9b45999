/** Counts of durations in fixed steps, so that millions of samples stay small and can be merged. */

/** Width of a step and the longest duration told apart, ms. */
const STEP_MS = 0.5;
const LONGEST_MS = 20_000;
const STEPS = LONGEST_MS / STEP_MS;

export interface Histogram {
  add(ms: number): void;
  clear(): void;
  /** Pairs of step and count, for sending to another process. */
  counts(): [number, number][];
}

export interface Spread {
  p50: number;
  p99: number;
  samples: number;
}

export function createHistogram(): Histogram {
  const steps = new Uint32Array(STEPS + 1);
  return {
    add(ms) {
      const step = Math.min(STEPS, Math.max(0, Math.floor(ms / STEP_MS)));
      steps[step] = (steps[step] ?? 0) + 1;
    },
    clear: () => void steps.fill(0),
    counts: () => [...steps.entries()].filter(([, count]) => count > 0),
  };
}

/** Median and 99th percentile (ms, upper edge of the step) of several processes together. */
export function spreadOf(parts: readonly [number, number][][]): Spread {
  const merged = new Map<number, number>();
  for (const [step, count] of parts.flat()) merged.set(step, (merged.get(step) ?? 0) + count);
  const steps = [...merged].toSorted(([a], [b]) => a - b);
  const samples = steps.reduce((sum, [, count]) => sum + count, 0);
  return { p50: quantile(steps, samples, 0.5), p99: quantile(steps, samples, 0.99), samples };
}

function quantile(steps: readonly [number, number][], samples: number, share: number): number {
  let passed = 0;
  for (const [step, count] of steps) {
    passed += count;
    if (passed >= samples * share) return (step + 1) * STEP_MS;
  }
  return 0;
}
