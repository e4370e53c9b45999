/** The bytes of movement say at the other end what was meant, and foreign bytes break nothing. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decodeFrame,
  decodeReport,
  encodeCorrection,
  encodeReport,
  FRAME_HEADER_BYTES,
  FRAME_KINDS,
  packMotion,
  QUANTUM,
  quantise,
  RECORD_BYTES,
  unpackMotion,
} from "../../shared/world/frames.ts";
import { GAITS, HEADINGS } from "../../shared/world/walking.ts";

/** Thirteen bits an axis. */
const LARGEST_MAP_TILES = 512;
const place = fc.nat(LARGEST_MAP_TILES * QUANTUM - 1).map((value) => value / QUANTUM);
const motion = fc.record({
  x: place,
  y: place,
  heading: fc.nat(HEADINGS - 1),
  gait: fc.constantFrom(...GAITS),
});

test("a motion is the same after packing", () => {
  fc.assert(
    fc.property(motion, (one) => {
      expect(unpackMotion(packMotion(one))).toEqual(one);
    }),
  );
});

test("WALK-1: no place is rounded onto another tile, so that nobody is sent into a wall", () => {
  const anywhere = fc.double({ min: 0, max: LARGEST_MAP_TILES, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(anywhere, (value) => {
      expect(Math.floor(quantise(value))).toBe(Math.floor(value));
      const packed = packMotion({ x: value, y: value, heading: 0, gait: "stand" });
      expect(unpackMotion(packed)).toMatchObject({ x: quantise(value), y: quantise(value) });
    }),
  );
});

test("reports and corrections arrive as they were sent", () => {
  fc.assert(
    fc.property(motion, fc.nat(255), fc.nat(255), (one, epoch, map) => {
      expect(decodeReport(encodeReport(epoch, one))).toEqual({ epoch, motion: one });
      const correction = { kind: "correction", map, epoch, motion: one };
      expect(decodeFrame(encodeCorrection(map, epoch, one))).toEqual(correction);
    }),
  );
});

test("a frame of records arrives as it was sent", () => {
  const record = fc.tuple(fc.nat(65_535), motion);
  fc.assert(
    fc.property(
      fc.array(record, { maxLength: 50 }),
      fc.nat(255),
      fc.boolean(),
      (records, map, whole) => {
        const bytes = new Uint8Array(FRAME_HEADER_BYTES + records.length * RECORD_BYTES);
        const view = new DataView(bytes.buffer);
        view.setUint8(0, whole ? FRAME_KINDS.snapshot : FRAME_KINDS.changes);
        view.setUint8(1, map);
        records.forEach(([number, one], index) => {
          view.setUint16(FRAME_HEADER_BYTES + index * RECORD_BYTES, number);
          view.setUint32(FRAME_HEADER_BYTES + index * RECORD_BYTES + 2, packMotion(one));
        });
        expect(decodeFrame(bytes)).toEqual({
          kind: whole ? "snapshot" : "changes",
          map,
          records: records.map(([number, one]) => ({ number, ...one })),
        });
      },
    ),
  );
});

test("bytes that are no frame or report are told apart, never thrown at", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const report = decodeReport(bytes);
      expect(report === null).toBe(bytes.length !== 5);
      const frame = decodeFrame(bytes);
      if (frame?.kind === "correction") expect(bytes).toHaveLength(7);
      else if (frame) expect(bytes).toHaveLength(2 + frame.records.length * RECORD_BYTES);
    }),
  );
});
