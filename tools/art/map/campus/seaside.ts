import { Plant } from "../codes.ts";
import { floatProp, putAll } from "../furniture.ts";
import { plantRow } from "../planting.ts";
import type { Sketch } from "../sketch.ts";

const SIDES = [-1, 1] as const;

/** Inside the South Gate and on the promenade before it. */
export function dressGate(sketch: Sketch): void {
  const cx = 285.5;
  for (const side of SIDES) {
    putAll(sketch, [
      ["lamp", cx + side * 5.5, 256.4],
      ["flag_0", cx + side * 7.8, 257],
      ["bench", cx + side * 8, 253.4],
      ["benchBack", cx + side * 9, 261.8],
      ["benchBack", cx + side * 14, 261.8],
      ["lamp", cx + side * 6.5, 261.9],
      ["lamp", cx + side * 16.5, 261.9],
      ["bin", cx + side * 11, 261.7],
    ]);
    plantRow(sketch, { x: cx + side * 12 - 3, y: 259, count: 7, every: 1, kinds: [Plant.hedge] });
  }
  putAll(sketch, [
    ["signpost", 281.6, 250.6],
    ["mailbox", 294.5, 253.6],
    ["noticeBoard", 261.5, 255.4],
    ["busStop", 276, 261.6],
  ]);
}

/** Sunshades and boats where the campus ends at the sea. */
export function dressBeach(sketch: Sketch): void {
  putAll(sketch, [
    ["umbrella_0", 316.5, 248.6],
    ["umbrella_1", 320.5, 243.4],
    ["umbrella_0", 329.5, 229.6],
    ["umbrella_1", 338.5, 215.4],
    ["bench", 314.5, 250.6],
    ["rock_0", 312, 257.5],
    ["rock_1", 326.5, 239.4],
    ["rock_2", 346.5, 203.6],
    ["lamp", 325.5, 235.2],
  ]);
  for (const [x, y] of [
    [341.5, 243.4],
    [336, 236.2],
    [331, 243.6],
    [300, 267.4],
    [272, 268.6],
    [349, 214.6],
  ] as const) {
    floatProp(sketch, "boat", x, y);
  }
}
