/** One figure of the bench beside its baseline, both measured in the same run. */
export interface BenchLine {
  name: string;
  value: number;
  unit: string;
  /** The baseline's figure, in the same unit. */
  baseline: number;
  /** How many times less ours is than the baseline. */
  ratio: number;
  /** What the baseline is. */
  against: string;
}

export function benchLine(line: Omit<BenchLine, "ratio">): BenchLine {
  const short = (value: number): number => Number(value.toPrecision(4));
  return {
    ...line,
    value: short(line.value),
    baseline: short(line.baseline),
    ratio: short(line.baseline / line.value),
  };
}

/** The value below which this share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
