/** What the bots of one process count. */
import { createHistogram, type Histogram } from "./histogram.ts";
import type { SeenWatch } from "./seen-watch.ts";

export interface LoadTally {
  watch: SeenWatch;
  frames: number;
  corrections: number;
  collected: number;
  collectMs: Histogram;
  errors: string[];
  disconnects: Record<string, number>;
  refusals: Record<string, number>;
  failed(what: string): void;
  disconnected(code: number): void;
  refused(code: string): void;
}

export function createLoadTally(watch: SeenWatch): LoadTally {
  const errors: string[] = [];
  const disconnects: Record<string, number> = {};
  const refusals: Record<string, number> = {};
  return {
    watch,
    frames: 0,
    corrections: 0,
    collected: 0,
    collectMs: createHistogram(),
    errors,
    disconnects,
    refusals,
    failed: (what) => void errors.push(what),
    disconnected(code) {
      disconnects[code] = (disconnects[code] ?? 0) + 1;
    },
    refused(code) {
      refusals[code] = (refusals[code] ?? 0) + 1;
    },
  };
}
