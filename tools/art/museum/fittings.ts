// Plants, seats, ropes, tables and shelves.
import { hash } from "../random.ts";
import { PALETTE } from "../palette.ts";
import { mix, hex, pick } from "../colour.ts";
import type { Pen } from "../items/pen.ts";
import type { Raster } from "../raster.ts";
import { canvas, furniture, type Piece } from "./piece.ts";

function plant(height: number): Raster {
  const p = canvas(30, height);
  const { raster } = p;
  const pot = height - 15;
  raster.polygon(
    [
      [8, pot],
      [22, pot],
      [20, height - 2],
      [10, height - 2],
    ],
    (x) => PALETTE.brick[x < 13 ? 5 : x < 18 ? 4 : 3]!,
  );
  p.rect([7, pot - 1, 16, 3], "brick5").rect([7, pot + 1, 16, 1], "brick2");
  for (let k = 0; k < 18; k++) {
    const turn = -Math.PI * (0.06 + 0.88 * hash(k, 1, 3));
    const reach = (pot - 4) * (0.5 + hash(k, 2, 3) * 0.5);
    const x = Math.round(15 + Math.cos(turn) * reach * 0.56);
    const y = Math.round(pot - 1 + Math.sin(turn) * reach);
    raster.line([15, pot - 1, x, y], PALETTE.leaf[1 + (k % 4)]!, 2);
    raster.set(x, y, PALETTE.leaf[5]!);
  }
  return raster;
}

function bench(): Raster {
  const p = canvas(48, 21);
  p.rect([2, 3, 44, 9], "red2").rect([2, 3, 44, 2], "red3").rect([2, 3, 44, 1], "red4");
  p.rect([2, 11, 44, 2], "red0");
  for (const x of [12, 23, 34]) p.rect([x, 4, 1, 8], "red1");
  for (const x of [5, 39]) p.rect([x, 13, 4, 6], "wood2").rect([x, 13, 1, 6], "wood4");
  return p.raster;
}

function rope(): Raster {
  const p = canvas(62, 23);
  for (const x of [3, 56]) {
    p.rect([x, 5, 2, 14], "gold3")
      .rect([x, 5, 1, 14], "gold5")
      .disc([x + 1, 4, 2, 2], "gold4");
    p.rect([x - 1, 18, 5, 2], "gold2").rect([x - 1, 18, 5, 1], "gold4");
  }
  for (let x = 5; x < 57; x++) {
    const y = 7 + Math.round(Math.sin(((x - 5) / 52) * Math.PI) * 6);
    p.rect([x, y, 1, 1], "red3").rect([x, y + 1, 1, 1], "red1");
  }
  return p.raster;
}

/** What lies in a table case, drawn small: paper, print, medal or book. */
function exhibit(p: Pen, kind: number, x: number, y: number): void {
  if (kind === 0)
    p.rect([x, y, 10, 13], "cream4")
      .rect([x + 1, y + 2, 8, 1], "red2")
      .rows([x + 1, y + 5, 7, 4], "stone3");
  else if (kind === 1) {
    p.rect([x, y + 1, 12, 9], "wood4").rect([x + 1, y + 2, 10, 7], "sand2");
    p.poly([x + 1, y + 9, x + 5, y + 4, x + 11, y + 9], "sand0");
  } else if (kind === 2)
    p.ball([x + 5, y + 7, 4.5, 4.5], "gold").disc([x + 5, y + 7, 2, 2], "red3");
  else
    p.rect([x, y + 1, 11, 12], "blue2")
      .rect([x, y + 1, 2, 12], "blue1")
      .rect([x + 4, y + 4, 5, 1], "gold4");
  p.raster.rect([x, y + 14, 10, 1], [43, 29, 85, 60]);
}

/** A low table case of many small things. */
function tableCase(seed: number): Raster {
  const p = canvas(88, 44);
  p.raster.fill([3, 5, 82, 22], (_x, _y, u, v) =>
    mix(hex("#fff0c8"), hex("#d8b58a"), Math.round((Math.abs(u - 0.5) * 1.1 + v * 0.15) * 8) / 8),
  );
  for (let k = 0; k < 5; k++) {
    exhibit(p, Math.floor(hash(k, seed, 5) * 4), 8 + k * 15, 7 + Math.floor(hash(k, seed, 6) * 3));
  }
  p.rect([1, 3, 86, 2], "wood4")
    .rect([1, 3, 86, 1], "wood5")
    .rect([1, 3, 2, 26], "wood4")
    .rect([85, 3, 2, 26], "wood2");
  p.rect([1, 27, 86, 10], "wood3").rect([1, 27, 86, 1], "wood5").rect([1, 36, 86, 1], "wood1");
  for (const x of [3, 80]) p.rect([x, 37, 5, 5], "wood2").rect([x, 37, 1, 5], "wood4");
  for (const x of [12, 48]) p.shine([x, 25, x + 12, 7], 80).shine([x + 4, 25, x + 16, 7], 60);
  return p.raster;
}

const SPINES = ["red2", "blue2", "leaf2", "gold2", "plum3", "cream3", "brick4", "water2"] as const;

/** A tall bookshelf for a wall, two tiles and a half wide. */
function bookshelf(seed: number): Raster {
  const p = canvas(44, 66);
  p.box([1, 1, 42, 63], "wood", 3).rect([4, 5, 36, 56], "wood0");
  for (let row = 0; row < 4; row++) {
    const y = 5 + row * 14;
    let x = 5;
    while (x < 38) {
      const roll = hash(x, row, seed);
      const w = 2 + Math.floor(roll * 3);
      const h = 8 + Math.floor(hash(x, row, seed + 1) * 4);
      const ink = SPINES[Math.floor(hash(x, row, seed + 2) * SPINES.length)] ?? "red2";
      if (roll < 0.9 && x + w < 40) {
        p.rect([x, y + 12 - h, w, h], ink).rect([x, y + 12 - h, 1, h], "white", 70);
        p.rect([x, y + 14 - h, w, 1], "gold4", 160);
      }
      x += w;
    }
    p.rect([4, y + 12, 36, 2], "wood4").rect([4, y + 13, 36, 1], "wood1");
  }
  p.rect([1, 1, 42, 2], "wood5").rect([1, 60, 42, 4], "wood2").rect([1, 60, 42, 1], "wood4");
  return p.raster;
}

/** A long reading table with a green lamp. */
function readingTable(): Raster {
  const p = canvas(92, 42);
  p.rect([3, 13, 86, 17], "wood4")
    .rect([3, 13, 86, 1], "wood5")
    .rect([3, 29, 86, 5], "wood2")
    .rect([3, 29, 86, 1], "wood5");
  for (let y = 16; y < 29; y += 4) p.rect([3, y, 86, 1], "wood3");
  for (const x of [5, 83]) p.rect([x, 34, 4, 6], "wood2").rect([x, 34, 1, 6], "wood4");
  p.disc([46, 21, 14, 6], "gold4", 90).disc([46, 21, 9, 4], "gold5", 110);
  p.rect([45, 10, 2, 12], "gold3")
    .rect([42, 22, 8, 2], "gold2")
    .poly([38, 11, 54, 11, 51, 3, 41, 3], "leaf3")
    .line([41, 3, 50, 3], "leaf5")
    .rect([38, 11, 16, 1], "gold4");
  p.sheet([12, 17, 10, 9]).rows([14, 19, 6, 3]).sheet([24, 16, 9, 10]).rows([26, 18, 5, 4]);
  p.poly([62, 18, 70, 20, 70, 27, 62, 25], "cream4")
    .poly([71, 20, 79, 18, 79, 25, 71, 27], "cream5")
    .rect([70, 19, 1, 8], "cream2");
  return p.raster;
}

function stool(): Raster {
  const p = canvas(16, 16);
  p.disc([8, 6, 6, 3.4], "wood4").disc([8, 5.4, 5.4, 2.8], "wood5");
  p.rect([2, 6, 12, 2], "wood3").rect([3, 8, 2, 6], "wood2").rect([11, 8, 2, 6], "wood1");
  return p.raster;
}

/** A curved desk at the entrance, with flowers and a bell. */
function reception(): Raster {
  const p = canvas(84, 42);
  p.raster.polygon(
    [
      [2, 12],
      [82, 12],
      [78, 40],
      [6, 40],
    ],
    (x) => pick(PALETTE.wood, 0.72 - Math.abs(x - 26) / 150),
  );
  p.rect([0, 8, 84, 5], "cream4")
    .rect([0, 8, 84, 1], "cream5")
    .rect([0, 12, 84, 1], "cream1")
    .rect([6, 38, 72, 2], "wood1");
  for (let x = 12; x < 76; x += 10)
    p.rect([x, 15, 1, 22], "wood2").rect([x + 1, 15, 1, 22], "wood4");
  p.rect([34, 19, 16, 10], "gold3").rect([34, 19, 16, 1], "gold5").rect([37, 23, 10, 2], "gold1");
  p.rect([12, 2, 6, 7], "blue2")
    .rect([12, 2, 1, 7], "blue4")
    .ball([11, 1.6, 2.4, 2], "cherry")
    .ball([16, 1.8, 2.6, 2], "red")
    .ball([19, 2.6, 2.2, 2], "cherry");
  p.sheet([56, 4, 11, 5]).disc([30, 7, 3, 2], "gold4").dots("gold5", [29, 5]);
  return p.raster;
}

/** A round stone column, four tiles high. */
function pillar(): Raster {
  const p = canvas(24, 84);
  p.column([4, 8, 16, 68], "hallStone", 0.94)
    .rect([1, 2, 22, 6], "hallStone5")
    .rect([1, 2, 22, 1], "hallStone6");
  p.rect([2, 8, 20, 1], "hallStone1")
    .rect([3, 9, 18, 1], "gold3")
    .rect([2, 74, 20, 3], "hallStone4")
    .rect([1, 77, 22, 5], "hallStone5");
  p.rect([1, 77, 22, 1], "hallStone6")
    .rect([1, 81, 22, 1], "hallStone2")
    .rect([4, 72, 16, 1], "gold2");
  return p.raster;
}

/** Movable things of the rooms, each with its shade. */
export function fittingPieces(): Piece[] {
  const things: readonly (readonly [name: string, raster: Raster])[] = [
    ["plant-small", plant(40)],
    ["plant-large", plant(54)],
    ["museum-bench", bench()],
    ["museum-rope", rope()],
    ["table-case-1", tableCase(2)],
    ["table-case-2", tableCase(7)],
    ["bookshelf-1", bookshelf(11)],
    ["bookshelf-2", bookshelf(29)],
    ["reading-table", readingTable()],
    ["museum-stool", stool()],
    ["reception", reception()],
    ["museum-pillar", pillar()],
  ];
  return things.flatMap(([name, raster]) => furniture({ name, raster }));
}
