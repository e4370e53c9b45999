/** What the server says of itself on /metrics, before and after a window. */
export interface ServerMark {
  atMs: number;
  cpuSeconds: number;
  ticks: number;
  tickSumMs: number;
  copies: number;
  residentMb: number;
  /** Event loop lag p99 since the mark before, ms. */
  loopLagP99Ms: number;
}

export interface ServerFigures {
  seconds: number;
  /** Cores in use, all threads of the process. */
  cpuCores: number;
  loopLagP99Ms: number;
  /** Time between movement frames, ms. */
  frameMs: number;
  /** Mean time one tick took, ms. */
  tickMs: number;
  residentMb: number;
}

/** Null when the server does not show its figures to us (another machine, no token). */
export async function markServer(url: string): Promise<ServerMark | null> {
  const token = process.env["METRICS_TOKEN"];
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch(new URL("/metrics", url), { headers });
  if (!response.ok) return null;
  const text = await response.text();
  const read = (name: string): number => {
    const line = new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)`, "m").exec(text);
    return Number(line?.[1] ?? Number.NaN);
  };
  return {
    atMs: performance.now(),
    cpuSeconds: read("process_cpu_seconds_total"),
    ticks: read("duter_tick_ms_count"),
    tickSumMs: read("duter_tick_ms_sum"),
    copies: read("duter_copies"),
    residentMb: read("process_resident_memory_bytes") / 1_048_576,
    loopLagP99Ms: read("duter_loop_lag_p99_ms"),
  };
}

export function between(before: ServerMark | null, after: ServerMark | null): ServerFigures | null {
  if (!before || !after) return null;
  const seconds = (after.atMs - before.atMs) / 1_000;
  const ticks = after.ticks - before.ticks;
  return {
    seconds: round(seconds, 2),
    cpuCores: round((after.cpuSeconds - before.cpuSeconds) / seconds, 3),
    loopLagP99Ms: round(after.loopLagP99Ms, 1),
    frameMs: round((seconds * 1_000 * Math.max(1, after.copies)) / ticks, 1),
    tickMs: round((after.tickSumMs - before.tickSumMs) / ticks, 2),
    residentMb: round(after.residentMb, 0),
  };
}

export function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
