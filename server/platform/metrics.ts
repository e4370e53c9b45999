/** Figures for Prometheus: the process, the rooms, the store. */
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

export interface Metrics {
  registry: Registry;
  online: Gauge;
  copies: Gauge;
  joins: Counter;
  collected: Counter;
  refusals: Counter<"code">;
  faults: Counter<"where">;
  corrections: Counter<"why">;
  tickMs: Histogram;
  /** Share of the last second that the event loop was busy, 0–1. */
  loopBusy(): number;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  addLoopLag(registers);
  return {
    registry,
    online: new Gauge({ name: "duter_online", help: "People connected here", registers }),
    copies: new Gauge({ name: "duter_copies", help: "Copies of the campus open here", registers }),
    joins: new Counter({ name: "duter_joins_total", help: "People let in", registers }),
    collected: new Counter({ name: "duter_collected_total", help: "Items collected", registers }),
    refusals: new Counter({
      name: "duter_refusals_total",
      help: "Requests refused by a rule",
      labelNames: ["code"],
      registers,
    }),
    faults: new Counter({
      name: "duter_faults_total",
      help: "Faults caught and logged",
      labelNames: ["where"],
      registers,
    }),
    corrections: new Counter({
      name: "duter_corrections_total",
      help: "Walk reports that were not believed",
      labelNames: ["why"],
      registers,
    }),
    tickMs: new Histogram({
      name: "duter_tick_ms",
      help: "Time of one movement tick of one copy, ms",
      buckets: [0.5, 1, 2, 5, 10, 20, 50, 100],
      registers,
    }),
    loopBusy: createLoopMeter(),
  };
}

/** The loop's lag since the last scrape; prom-client's own figure covers the whole life. */
function addLoopLag(registers: Registry[]): void {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const p99 = new Gauge({
    name: "duter_loop_lag_p99_ms",
    help: "Event loop lag p99 since the last scrape, ms",
    registers,
    collect() {
      p99.set(Math.max(0, delay.percentile(99) / 1e6 - 10));
      delay.reset();
    },
  });
}

function createLoopMeter(): () => number {
  let before = performance.eventLoopUtilization();
  let share = 0;
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    share = performance.eventLoopUtilization(now, before).utilization;
    before = now;
  }, 1000);
  timer.unref();
  return () => share;
}
