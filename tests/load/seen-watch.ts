/**
 * How long a step takes to be seen: from the moment a bot sends an intent until each other bot of
 * this process that stands in the neighbourhood has received a record of it. Only starts, turns and
 * stops are timed; heading and gait tell the new record from the one before.
 */
import { FRAME_HEADER_BYTES, RECORD_BYTES, FRAME_KINDS } from "../../shared/world/frames.ts";
import { cellSees, type CellGrid } from "../../shared/world/interest.ts";
import type { Motion } from "../../shared/world/walking.ts";
import { GAITS } from "../../shared/world/walking.ts";
import { createHistogram } from "./histogram.ts";

const NUMBERS = 65_536;
/** The low bits of a packed motion: heading and gait. */
const MANNER_MASK = 63;
/** An observer counts when it has stood in its cell this long, ms; others are shown it in passing. */
const STEADY_MS = 400;

export interface Observer {
  number: number;
  map: number;
  cell: number;
  cellSinceMs: number;
  /** The last timed intent seen of each number. */
  seen: Uint32Array;
}

export interface SeenWatch {
  sent(from: Observer, motion: Motion): void;
  received(by: Observer, frame: Uint8Array): void;
  latency: ReturnType<typeof createHistogram>;
}

export function createSeenWatch(cells: CellGrid): SeenWatch {
  const serial = new Uint32Array(NUMBERS);
  const manner = new Uint8Array(NUMBERS);
  const sentAt = new Float64Array(NUMBERS);
  const cell = new Int32Array(NUMBERS);
  const map = new Uint8Array(NUMBERS);
  const latency = createHistogram();
  let lastSerial = 0;

  function note(by: Observer, number: number): void {
    by.seen[number] = serial[number] as number;
    const at = sentAt[number] as number;
    if (by.map !== map[number] || by.cellSinceMs > at - STEADY_MS) return;
    if (cellSees(cells, by.cell, cell[number] as number)) latency.add(performance.now() - at);
  }

  return {
    latency,
    sent(from, motion) {
      serial[from.number] = ++lastSerial;
      manner[from.number] = ((motion.heading & 15) << 2) | GAITS.indexOf(motion.gait);
      sentAt[from.number] = performance.now();
      cell[from.number] = from.cell;
      map[from.number] = from.map;
    },
    received(by, frame) {
      if (frame[0] === FRAME_KINDS.correction) return;
      for (let at = FRAME_HEADER_BYTES; at < frame.length; at += RECORD_BYTES) {
        const number = ((frame[at] as number) << 8) | (frame[at + 1] as number);
        if (serial[number] === 0 || number === by.number) continue;
        if (number >= by.seen.length) by.seen = grown(by.seen, number);
        if (by.seen[number] === serial[number]) continue;
        if (((frame[at + 5] as number) & MANNER_MASK) === manner[number]) note(by, number);
      }
    },
  };
}

function grown(seen: Uint32Array, number: number): Uint32Array {
  const larger = new Uint32Array(Math.max(number + 1, seen.length * 2));
  larger.set(seen);
  return larger;
}
