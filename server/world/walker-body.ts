/** One walking body in a copy: what the crowd knows of somebody, and the way to send them bytes. */
import { newBudget, type WalkBudget } from "../../shared/world/report-judge.ts";
import type { Gait, Motion } from "../../shared/world/walking.ts";

/** The receiving end; knows nothing of rooms, so that the crowd is tested without sockets. */
export interface FrameReceiver {
  /** Bytes still waiting in the socket. */
  bufferedBytes(): number;
  send(frame: Buffer): void;
  /** Called once when the queue has grown beyond hope. */
  giveUp(): void;
}

export interface WalkerBody {
  number: number;
  map: number;
  x: number;
  y: number;
  heading: number;
  gait: Gait;
  /** The last own report: what the next one is judged against. */
  reported: { x: number; y: number; atMs: number };
  budget: WalkBudget;
  /** Raised by every move the server makes by itself; older reports are ignored. */
  epoch: number;
  cell: number;
  /** The cell in which the last tick left this body; -1 before the first on this map. */
  shownCell: number;
  /** Moves otherwise than the last frame said, so that nobody can carry it on by themselves. */
  changed: boolean;
  needsSnapshot: boolean;
  /** The cell whose neighbourhood this one has been shown; -1 for none yet. */
  shownTo: number;
  /** Moved since the last time places were saved. */
  unsaved: boolean;
  receiver: FrameReceiver | null;
}

export function makeWalkerBody(
  number: number,
  at: Motion & { map: number; cell: number },
  nowMs: number,
): WalkerBody {
  return {
    number,
    map: at.map,
    x: at.x,
    y: at.y,
    heading: at.heading,
    gait: at.gait,
    reported: { x: at.x, y: at.y, atMs: nowMs },
    budget: newBudget(nowMs),
    epoch: 0,
    cell: at.cell,
    shownCell: -1,
    changed: true,
    needsSnapshot: true,
    shownTo: -1,
    unsaved: false,
    receiver: null,
  };
}
