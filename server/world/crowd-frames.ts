/**
 * Movement frames of a crowd: one shared buffer a 3×3 neighbourhood and tick, since a socket write
 * costs far more than its bytes (STACK.md 4). A slow receiver misses frames and gets a snapshot
 * when its queue has drained.
 */
import { getMessageBytes, Protocol } from "@colyseus/core";
import {
  encodeCorrection,
  FRAME_CHANNEL,
  FRAME_HEADER_BYTES,
  FRAME_KINDS,
  packMotion,
  RECORD_BYTES,
  writeRecord,
} from "../../shared/world/frames.ts";
import { cellsAround, cellSees, type CellGrid } from "../../shared/world/interest.ts";
import type { WalkerBody } from "./walker-body.ts";

/** Above this many waiting bytes a receiver gets no movement until it has drained. */
const SLOW_BYTES = 64 * 1024;
/** Above this it is let go; it comes back by reconnecting. */
const LOST_BYTES = 1024 * 1024;

export type CellChanges = Map<number, WalkerBody[]>;

interface FrameRound {
  cells: CellGrid;
  map: number;
  occupants: Map<number, Set<WalkerBody>>;
  changes: CellChanges;
}

export function sendFrames(round: FrameRound): void {
  for (const [cell, viewers] of round.occupants) {
    let shared: Buffer | null | undefined;
    let snapshot: Buffer | undefined;
    for (const viewer of viewers) {
      if (!viewer.receiver || !isReady(viewer)) continue;
      if (viewer.needsSnapshot || viewer.shownTo < 0) {
        snapshot ??= frame(round.map, FRAME_KINDS.snapshot, everyoneAround(round, cell));
        viewer.receiver.send(snapshot);
        viewer.needsSnapshot = false;
      } else {
        if (viewer.shownTo !== cell) viewer.receiver.send(revealed(round, viewer.shownTo, cell));
        shared ??= changesAround(round, cell);
        if (shared) viewer.receiver.send(shared);
      }
      viewer.shownTo = cell;
    }
  }
}

export function correctionFrame(body: WalkerBody): Buffer {
  return asMessage(encodeCorrection(body.map, body.epoch, body));
}

function isReady(viewer: WalkerBody): boolean {
  const waiting = viewer.receiver?.bufferedBytes() ?? 0;
  if (waiting > LOST_BYTES) {
    viewer.receiver?.giveUp();
    viewer.receiver = null;
    return false;
  }
  if (waiting > SLOW_BYTES) {
    viewer.needsSnapshot = true;
    return false;
  }
  return true;
}

function changesAround(round: FrameRound, cell: number): Buffer | null {
  const bodies = cellsAround(round.cells, cell).flatMap((near) => round.changes.get(near) ?? []);
  return bodies.length === 0 ? null : frame(round.map, FRAME_KINDS.changes, bodies);
}

function everyoneAround(round: FrameRound, cell: number): WalkerBody[] {
  return cellsAround(round.cells, cell).flatMap((near) => [...(round.occupants.get(near) ?? [])]);
}

/** Everybody in the cells that a step into a new cell has brought into view. */
function revealed(round: FrameRound, from: number, to: number): Buffer {
  const fresh = cellsAround(round.cells, to).filter((cell) => !cellSees(round.cells, from, cell));
  const bodies = fresh.flatMap((cell) => [...(round.occupants.get(cell) ?? [])]);
  return frame(round.map, FRAME_KINDS.changes, bodies);
}

function frame(map: number, kind: number, bodies: readonly WalkerBody[]): Buffer {
  const bytes = new Uint8Array(FRAME_HEADER_BYTES + bodies.length * RECORD_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, kind);
  view.setUint8(1, map);
  bodies.forEach((body, index) => {
    writeRecord(view, FRAME_HEADER_BYTES + index * RECORD_BYTES, body.number, packMotion(body));
  });
  return asMessage(bytes);
}

/** The bytes as Colyseus frames them, made once for all receivers. */
function asMessage(bytes: Uint8Array): Buffer {
  return Buffer.from(
    getMessageBytes.raw(Protocol.ROOM_DATA_BYTES, FRAME_CHANNEL, undefined, bytes),
  );
}
