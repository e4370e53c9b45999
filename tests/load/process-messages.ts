/** What the load run and its processes tell each other. */
import type { LoadOptions } from "./options.ts";

export type Order =
  | { order: "prepare"; options: LoadOptions; first: number; count: number }
  | { order: "guests" }
  | { order: "join" }
  | { order: "settle" }
  | { order: "start" }
  | { order: "report" }
  | { order: "leave" };

/** Figures of one window of one process. */
export interface WindowFigures {
  /** Bytes of each bot in the window. */
  down: number[];
  up: number[];
  seen: [number, number][];
  collectMs: [number, number][];
  lagP99Ms: number;
  frames: number;
  corrections: number;
  collected: number;
  movingShare: number;
  /** People in the room's state, as the first bot of the process has decoded it. */
  walkersInState: number;
  errors: string[];
  disconnects: Record<string, number>;
  refusals: Record<string, number>;
}

export type Told =
  | { told: "prepared" }
  | { told: "guests"; guestMs: [number, number][]; errors: string[] }
  | {
      told: "joined";
      joined: number;
      joinMs: [number, number][];
      /** Bytes of the state each newcomer got. */
      stateBytes: number[];
      errors: string[];
    }
  | { told: "settled"; settled: number }
  | { told: "started" }
  | { told: "report"; figures: WindowFigures }
  | { told: "left" };

export type ToldOf<T extends Told["told"]> = Extract<Told, { told: T }>;
