/**
 * The bytes of movement. One person is six bytes: a 16-bit number and 32 packed bits (place in
 * sixteenths of a tile, 13 bits an axis; heading, 4; gait, 2). Maps are thus at most 512 tiles wide.
 */
import { GAITS, type Gait, type Motion } from "./walking.ts";

/** Message types of the binary channel (Colyseus `sendBytes`). */
export const REPORT_CHANNEL = 1;
export const FRAME_CHANNEL = 2;

/** Places are sent in sixteenths of a tile: one pixel of the art. 13 bits reach 512 tiles. */
export const QUANTUM = 16;
const AXIS_BITS = 13;
const AXIS_MASK = (1 << AXIS_BITS) - 1;

/** `changes` adds to what is known; `snapshot` replaces it; `correction` moves oneself. */
export const FRAME_KINDS = { changes: 0, snapshot: 1, correction: 2 } as const;

export const RECORD_BYTES = 6;
export const FRAME_HEADER_BYTES = 2;
export const REPORT_BYTES = 5;

export function packMotion(motion: Motion): number {
  const x = Math.floor(motion.x * QUANTUM) & AXIS_MASK;
  const y = Math.floor(motion.y * QUANTUM) & AXIS_MASK;
  const gait = GAITS.indexOf(motion.gait);
  return ((x << 19) | (y << 6) | ((motion.heading & 15) << 2) | gait) >>> 0;
}

export function unpackMotion(packed: number): Motion {
  return {
    x: (packed >>> 19) / QUANTUM,
    y: ((packed >>> 6) & AXIS_MASK) / QUANTUM,
    heading: (packed >>> 2) & 15,
    gait: GAITS[packed & 3] as Gait,
  };
}

/**
 * A place as both ends will know it after sending. Always rounded down: that stays on the same tile,
 * while rounding to the nearest puts one who leans on a wall into it.
 */
export function quantise(value: number): number {
  return Math.floor(value * QUANTUM) / QUANTUM;
}

/** What a client reports: the epoch of the last correction it obeyed, and its motion. */
export function encodeReport(epoch: number, motion: Motion): Uint8Array {
  const bytes = new Uint8Array(REPORT_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, epoch & 255);
  view.setUint32(1, packMotion(motion));
  return bytes;
}

/** Null for anything but five bytes; every five bytes are a motion, which the server then judges. */
export function decodeReport(bytes: Uint8Array): { epoch: number; motion: Motion } | null {
  if (bytes.byteLength !== REPORT_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { epoch: view.getUint8(0), motion: unpackMotion(view.getUint32(1)) };
}

export interface MotionRecord extends Motion {
  number: number;
}

export type Frame =
  | { kind: "changes" | "snapshot"; map: number; records: MotionRecord[] }
  | { kind: "correction"; map: number; epoch: number; motion: Motion };

export function encodeCorrection(map: number, epoch: number, motion: Motion): Uint8Array {
  const bytes = new Uint8Array(FRAME_HEADER_BYTES + 5);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, FRAME_KINDS.correction);
  view.setUint8(1, map);
  view.setUint8(2, epoch & 255);
  view.setUint32(3, packMotion(motion));
  return bytes;
}

/** Null for bytes that are no frame. */
export function decodeFrame(bytes: Uint8Array): Frame | null {
  if (bytes.byteLength < FRAME_HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint8(0);
  const map = view.getUint8(1);
  if (kind === FRAME_KINDS.correction) {
    if (bytes.byteLength !== FRAME_HEADER_BYTES + 5) return null;
    return {
      kind: "correction",
      map,
      epoch: view.getUint8(2),
      motion: unpackMotion(view.getUint32(3)),
    };
  }
  if (kind !== FRAME_KINDS.changes && kind !== FRAME_KINDS.snapshot) return null;
  if ((bytes.byteLength - FRAME_HEADER_BYTES) % RECORD_BYTES !== 0) return null;
  const records: MotionRecord[] = [];
  for (let offset = FRAME_HEADER_BYTES; offset < bytes.byteLength; offset += RECORD_BYTES) {
    records.push({ number: view.getUint16(offset), ...unpackMotion(view.getUint32(offset + 2)) });
  }
  return { kind: kind === FRAME_KINDS.snapshot ? "snapshot" : "changes", map, records };
}
