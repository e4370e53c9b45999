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
} from "../../shared/world/frames.ts";
import { cellsAround, cellSees, type CellGrid } from "../../shared/world/interest.ts";
import type { WalkerBody } from "./walker-body.ts";

/** Above this many waiting bytes a receiver gets no movement until it has drained. */
const SLOW_BYTES = 64 * 1024;
/** Above this it is let go; it comes back by reconnecting. */
const LOST_BYTES = 1024 * 1024;

/**
 * What happened in a cell since the last tick. `told` move otherwise than before and are here now;
 * `came` have walked in: who saw them before carries them on by themselves; `went` have walked out
 * and turned, which those who see only this cell must hear as well.
 */
export interface CellNews {
  told: WalkerBody[];
  came: WalkerBody[];
  went: WalkerBody[];
}

interface FrameRound {
  cells: CellGrid;
  map: number;
  occupants: ReadonlyMap<number, ReadonlySet<WalkerBody>>;
  news: ReadonlyMap<number, CellNews>;
}

export function sendFrames(round: FrameRound): void {
  for (const [cell, viewers] of round.occupants) {
    let shared: SharedNews | undefined;
    let snapshot: Buffer | undefined;
    for (const viewer of viewers) {
      if (!viewer.receiver) continue;
      if (viewer.needsSnapshot || viewer.shownTo < 0) {
        if (!isReady(viewer)) continue;
        snapshot ??= frame(round.map, FRAME_KINDS.snapshot, everyoneAround(round, cell));
        viewer.receiver.send(snapshot);
        viewer.needsSnapshot = false;
      } else if (viewer.shownTo !== cell) {
        if (!isReady(viewer)) continue;
        const bodies = newsOnTheWay(round, viewer.shownTo, cell);
        if (bodies.length > 0) viewer.receiver.send(frame(round.map, FRAME_KINDS.changes, bodies));
      } else {
        shared ??= newsOf(round, cell);
        // Nobody needs to be told of themselves, and a write costs more than all else (STACK.md 4).
        if (!shared.frame || shared.only === viewer || !isReady(viewer)) continue;
        viewer.receiver.send(shared.frame);
      }
      viewer.shownTo = cell;
    }
  }
}

export function correctionFrame(body: WalkerBody): Buffer {
  return Buffer.concat([MESSAGE_HEADER, encodeCorrection(body.map, body.epoch, body)]);
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

/** The one frame of all who watch a cell, and whom it tells of if that is a single one. */
interface SharedNews {
  frame: Buffer | null;
  only: WalkerBody | null;
}

function newsOf(round: FrameRound, cell: number): SharedNews {
  const bodies = newsFor(round, cell, (body) => cellSees(round.cells, cell, body.shownCell));
  const [first] = bodies;
  if (!first) return { frame: null, only: null };
  const only = bodies.length === 1 ? first : null;
  return { frame: frame(round.map, FRAME_KINDS.changes, bodies), only };
}

/** Whom somebody in `cell` must hear of, each once. `isKnown` says who has been in view before. */
function newsFor(
  round: FrameRound,
  cell: number,
  isKnown: (body: WalkerBody) => boolean,
): WalkerBody[] {
  const bodies: WalkerBody[] = [];
  for (const near of cellsAround(round.cells, cell)) {
    const news = round.news.get(near);
    if (!news) continue;
    for (const body of news.told) bodies.push(body);
    for (const body of news.came) if (!body.changed && !isKnown(body)) bodies.push(body);
    for (const body of news.went) if (!cellSees(round.cells, cell, body.cell)) bodies.push(body);
  }
  return bodies;
}

/**
 * The news for one who has just come into `to`, and everybody that this step brings into view. Who
 * came into view from the other side at the same moment counts as unknown: the two screens need not
 * agree on who crossed first.
 */
function newsOnTheWay(round: FrameRound, from: number, to: number): WalkerBody[] {
  const fresh = cellsAround(round.cells, to).filter((cell) => !cellSees(round.cells, from, cell));
  const news = newsFor(round, to, () => false).filter((body) => !fresh.includes(body.cell));
  return [...news, ...fresh.flatMap((cell) => [...(round.occupants.get(cell) ?? [])])];
}

function everyoneAround(round: FrameRound, cell: number): WalkerBody[] {
  return cellsAround(round.cells, cell).flatMap((near) => [...(round.occupants.get(near) ?? [])]);
}

/** How Colyseus introduces bytes on our channel; the same for every frame. */
const MESSAGE_HEADER = Buffer.from(
  getMessageBytes.raw(Protocol.ROOM_DATA_BYTES, FRAME_CHANNEL, undefined, new Uint8Array(0)),
);

function frame(map: number, kind: number, bodies: readonly WalkerBody[]): Buffer {
  const start = MESSAGE_HEADER.length;
  const bytes = Buffer.allocUnsafe(start + FRAME_HEADER_BYTES + bodies.length * RECORD_BYTES);
  MESSAGE_HEADER.copy(bytes);
  bytes[start] = kind;
  bytes[start + 1] = map;
  let at = start + FRAME_HEADER_BYTES;
  for (const body of bodies) {
    at = bytes.writeUInt16BE(body.number, at);
    at = bytes.writeUInt32BE(packMotion(body), at);
  }
  return bytes;
}
