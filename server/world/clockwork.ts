/** The timers of one copy: movement frames, saving places, noting visits, the copy's summary. */
import { performance } from "node:perf_hooks";
import type { CampusCopy, CopyDeps } from "./campus-copy.ts";
import { tick } from "./crowd.ts";

/** Places are kept this often, ms; a killed process forgets at most this much walking. */
const SAVE_MS = 4_000;
const VISIT_MS = 1_000;
const SUMMARY_MS = 2_000;
/** Above this share of a core frames are sent every 100 ms, below the lower one every 50 again. */
const BUSY_ABOVE = 0.6;
const CALM_BELOW = 0.35;

type Summary = ReturnType<CampusCopy["summary"]>;

/** Starts the timers; the returned function stops them. */
export function startClockwork(
  copy: CampusCopy,
  deps: CopyDeps,
  publish: (summary: Summary) => void,
): () => void {
  const stopFrames = startFrames(copy, deps);
  let lastSummary = JSON.stringify(copy.summary());
  const timers = [
    setInterval(() => guard(deps, "save", copy.places.save([...copy.visitors.values()])), SAVE_MS),
    setInterval(
      () => guard(deps, "visits", copy.places.noteVisits(copy.visitors.values())),
      VISIT_MS,
    ),
    setInterval(() => {
      const summary = copy.summary();
      const text = JSON.stringify(summary);
      if (text !== lastSummary) publish(summary);
      lastSummary = text;
    }, SUMMARY_MS),
  ];
  return () => {
    stopFrames();
    timers.forEach((timer) => clearInterval(timer));
  };
}

/** FRAME-1: 50 ms while the load allows it, else 100 ms, unless a setting fixes it. */
function startFrames(copy: CampusCopy, deps: CopyDeps): () => void {
  let frameMs: number = deps.frameMs || 50;
  let last = performance.now();
  let timer = setInterval(frame, frameMs);
  function frame(): void {
    const started = performance.now();
    tick(copy.crowd, started - last, deps.nowMs());
    last = started;
    deps.metrics.tickMs.observe(performance.now() - started);
    if (deps.frameMs === 0) adapt();
  }
  function adapt(): void {
    const busy = deps.metrics.loopBusy();
    const wanted = busy > BUSY_ABOVE ? 100 : busy < CALM_BELOW ? 50 : frameMs;
    if (wanted === frameMs) return;
    frameMs = wanted;
    clearInterval(timer);
    timer = setInterval(frame, frameMs);
  }
  return () => clearInterval(timer);
}

function guard(deps: CopyDeps, where: string, work: Promise<void>): void {
  work.catch((cause: unknown) => {
    deps.metrics.faults.inc({ where });
    deps.log.error({ err: cause, where }, "a copy's timer failed");
  });
}
