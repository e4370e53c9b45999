// Large pieces that give each room its own middle: the gate replica, models, machines, sculptures.
import { PALETTE } from "../palette.ts";
import { mix, pick, tone } from "../colour.ts";
import type { Pen } from "../items/pen.ts";
import type { Raster } from "../raster.ts";
import { canvas, furniture, type Piece } from "./piece.ts";

function pier(p: Pen, x: number, w: number, h: number): void {
  const base = 80;
  p.raster.fill([x, base - h, w, h], (_x, y, u) =>
    pick(PALETTE.hallStone, 0.76 - u * 0.3 - ((base - y) % 9 === 0 ? 0.1 : 0)),
  );
  p.rect([x - 2, base - h - 4, w + 4, 4], "hallStone5").rect(
    [x - 2, base - h - 4, w + 4, 1],
    "hallStone6",
  );
  p.rect([x - 2, base - h, w + 4, 1], "hallStone1").rect([x - 1, base - 5, w + 2, 5], "hallStone2");
  p.rect([x - 1, base - 5, w + 2, 1], "hallStone4");
}

function grille(p: Pen, from: number, to: number, h: number): void {
  for (let x = from; x < to; x += 3)
    p.rect([x, 80 - h, 1, h - 1], "metal1").dots("gold4", [x, 79 - h]);
  for (const y of [h - 4, 6]) p.rect([from, 80 - y, to - from, 1], "metal2");
}

/** The old South Gate, rebuilt indoors at less than life size; its board is blank. */
function gateReplica(): Raster {
  const p = canvas(136, 84);
  pier(p, 6, 13, 34);
  pier(p, 117, 13, 34);
  pier(p, 36, 15, 56);
  pier(p, 85, 15, 56);
  for (const x of [43, 92])
    p.ball([x + 0.5, 15, 4.4, 4.6], "gold").rect([x - 2, 19, 5, 2], "hallStone5");
  p.rect([40, 33, 7, 34], "white").rect([40, 33, 7, 1], "cream3").rect([46, 33, 1, 34], "cream3");
  for (let k = 0; k < 5; k++) p.rect([42, 36 + k * 6, 3, 3], "stone3");
  grille(p, 21, 35, 26);
  grille(p, 102, 117, 26);
  grille(p, 53, 63, 34);
  grille(p, 75, 85, 34);
  return p.raster;
}

/** A table with a landscape on it; `paint` draws in a box 100×36 whose top left is (6, 12). */
function modelTable(paint: (p: Pen) => void): Raster {
  const p = canvas(112, 66);
  p.rect([3, 16, 106, 34], "wood4").rect([3, 16, 106, 1], "wood5").rect([6, 19, 100, 29], "leaf4");
  paint(p);
  p.rect([3, 48, 106, 2], "wood5").rect([3, 50, 106, 8], "wood3").rect([3, 57, 106, 1], "wood1");
  p.rect([46, 52, 20, 4], "gold3").rect([46, 52, 20, 1], "gold5");
  for (const x of [6, 100]) p.rect([x, 58, 6, 6], "wood2").rect([x, 58, 1, 6], "wood4");
  return p.raster;
}

function miniature(
  p: Pen,
  box: readonly [number, number, number, number],
  ramp: "mainStone" | "redFrame" | "olive",
): void {
  const [x, y, w, h] = box;
  p.rect(box, `${ramp}4`)
    .rect([x, y, 1, h], `${ramp}6`)
    .rect([x + w - 1, y, 1, h], `${ramp}2`);
  p.rect([x - 1, y - 4, w + 2, 4], `${ramp}5`)
    .rect([x - 1, y - 4, w + 2, 1], `${ramp}6`)
    .rect([x, y, w, 1], `${ramp}2`);
  for (let wy = y + 2; wy < y + h - 1; wy += 3)
    for (let wx = x + 2; wx < x + w - 1; wx += 3) p.rect([wx, wy, 1, 2], "glass2");
}

/** The Main Building half built, scaffolded, with a heap of bricks. */
function buildingSite(p: Pen): void {
  p.rect([6, 19, 100, 29], "sand2").rect([6, 19, 100, 2], "sand1").rect([10, 42, 92, 3], "sand3");
  miniature(p, [22, 26, 20, 16], "mainStone");
  miniature(p, [70, 26, 20, 16], "mainStone");
  miniature(p, [42, 20, 28, 22], "mainStone");
  p.rect([42, 16, 28, 4], "brick4").rect([42, 16, 12, 2], "brick5").rect([60, 13, 6, 4], "brick4");
  for (const x of [40, 49, 58, 67, 71]) p.rect([x, 8, 1, 34], "wood2");
  for (const y of [12, 20, 28, 36]) p.rect([39, y, 34, 1], "wood4");
  for (const [x, y] of [
    [12, 40],
    [16, 40],
    [14, 38],
    [94, 41],
    [98, 41],
    [96, 39],
  ] as const)
    p.rect([x, y, 4, 2], "brick4").rect([x, y, 4, 1], "brick6");
  p.line([88, 10, 88, 30], "metal1", 2)
    .line([76, 10, 100, 10], "metal2")
    .line([96, 10, 96, 20], "metal3")
    .rect([94, 20, 4, 3], "brick4");
}

/** The oil harbour: trestle, berth, tanker. */
function harbour(p: Pen): void {
  p.fade([6, 19, 100, 29], "water", [0.35, 0.6])
    .poly([6, 19, 26, 19, 18, 34, 6, 44], "sand2")
    .poly([6, 19, 20, 19, 14, 30, 6, 38], "leaf3");
  for (let x = 28; x < 100; x += 11)
    p.rect([x, 25, 6, 1], "water5").rect([x + 4, 41, 5, 1], "water5");
  p.rect([18, 29, 56, 2], "metal4").rect([18, 33, 56, 1], "metal2");
  for (let x = 18; x < 74; x += 3) p.rect([x, 30, 1, 4], "metal3");
  for (let x = 24; x < 74; x += 10) p.rect([x, 34, 2, 5], "metal1");
  p.rect([74, 26, 10, 10], "concrete4")
    .rect([74, 26, 10, 1], "concrete6")
    .rect([82, 27, 2, 9], "concrete2")
    .rect([76, 20, 2, 7], "red2")
    .line([77, 20, 83, 16], "red3");
  p.poly([60, 40, 102, 40, 98, 46, 64, 46], (_, y) => (y > 43 ? "red2" : "metal1"))
    .rect([60, 40, 42, 1], "metal4")
    .rect([63, 33, 7, 7], "cream4")
    .rect([64, 35, 5, 1], "glass2")
    .rect([65, 30, 3, 3], "red3");
  p.rect([72, 38, 26, 2], "brick4").rect([76, 36, 2, 2], "metal3").rect([86, 36, 2, 2], "metal3");
}

/** The campus by its lake, with red and stone halls. */
function campus(p: Pen): void {
  p.line([7, 40, 40, 34], "water3", 4)
    .line([40, 34, 72, 38], "water3", 4)
    .disc([82, 39, 14, 6], "water3")
    .disc([81, 38, 11, 4], "water4")
    .line([8, 39, 40, 33], "water5");
  miniature(p, [12, 22, 22, 11], "redFrame");
  miniature(p, [50, 20, 26, 13], "mainStone");
  miniature(p, [84, 22, 18, 9], "olive");
  miniature(p, [20, 40, 16, 6], "olive");
  p.rect([60, 34, 6, 13], "sand4").rect([40, 40, 66, 1], "sand3");
  for (const [x, y] of [
    [40, 26],
    [44, 30],
    [80, 28],
    [10, 44],
    [48, 43],
    [56, 44],
    [72, 44],
    [100, 44],
    [38, 22],
    [78, 21],
  ] as const) {
    p.ball([x, y, 3, 3], "leaf").rect([x, y + 3, 1, 2], "wood2");
  }
}

/** A desk of the eighties: terminal, printer paper, abacus. */
function terminalDesk(): Raster {
  const p = canvas(76, 56);
  p.rect([2, 28, 72, 10], "sand2")
    .rect([2, 28, 72, 1], "sand4")
    .rect([2, 37, 72, 4], "sand0")
    .rect([4, 41, 20, 13], "sand1")
    .rect([4, 41, 20, 1], "sand0")
    .rect([52, 41, 20, 13], "sand1")
    .rect([11, 46, 6, 1], "metal3")
    .rect([59, 46, 6, 1], "metal3");
  p.box([22, 4, 30, 24], "cream", 3)
    .rect([25, 7, 24, 16], "pine0")
    .rect([27, 9, 12, 1], "leaf4")
    .rect([27, 12, 18, 1], "leaf4")
    .rect([27, 15, 8, 1], "leaf4")
    .rect([27, 18, 2, 2], "leaf5");
  p.rect([24, 30, 26, 4], "cream3").rect([24, 30, 26, 1], "cream5").rect([26, 32, 22, 1], "cream1");
  p.box([55, 18, 17, 11], "cream", 2)
    .poly([57, 18, 69, 18, 68, 8, 58, 8], "white")
    .rows([59, 10, 8, 4], "stone3");
  p.rect([5, 22, 14, 8], "wood3").rect([6, 23, 12, 6], "cream3").rect([6, 25, 12, 1], "wood2");
  for (let x = 7; x < 18; x += 3) p.rect([x, 24, 1, 1], "red2").rect([x, 27, 1, 2], "red2");
  return p.raster;
}

/** A students' workbench with vice, drill and the big calendar clock. */
function workbench(): Raster {
  const p = canvas(88, 52);
  p.rect([2, 24, 84, 9], "wood4").rect([2, 24, 84, 1], "wood5").rect([2, 33, 84, 4], "wood2");
  for (const x of [5, 76]) p.rect([x, 37, 6, 13], "wood2").rect([x, 37, 1, 13], "wood4");
  p.rect([12, 44, 64, 3], "wood3").rect([12, 44, 64, 1], "wood5");
  p.box([30, 6, 38, 18], "metal", 1).rect([32, 8, 34, 12], "ink");
  for (let x = 35; x < 63; x += 7)
    p.rect([x, 10, 4, 1], "red3")
      .rect([x + 3, 10, 1, 7], "red3")
      .rect([x, 13, 4, 1], "red3")
      .rect([x, 16, 4, 1], "red3");
  p.rect([10, 16, 10, 8], "metal2")
    .rect([10, 16, 10, 1], "metal4")
    .rect([12, 12, 2, 4], "metal3")
    .rect([17, 12, 2, 4], "metal3")
    .rect([8, 19, 3, 2], "metal3");
  p.line([72, 24, 80, 16], "red2", 2)
    .rect([79, 13, 3, 4], "metal3")
    .rect([22, 21, 6, 3], "leaf3")
    .rect([71, 21, 5, 3], "gold3")
    .rect([20, 40, 12, 4], "red2")
    .rect([20, 40, 12, 1], "red4")
    .rect([44, 40, 18, 4], "blue2");
  return p.raster;
}

/** A printed ribbon of bronze that rises and turns. */
function ribbonSculpture(): Raster {
  const p = canvas(36, 64);
  p.box([5, 50, 26, 12], "stone", 4);
  for (let k = 0; k < 46; k++) {
    const turn = k / 7;
    const x = Math.round(18 + Math.sin(turn) * (9 - k * 0.08));
    const depth = (Math.cos(turn) + 1) / 2;
    p.raster.rect([x - 3, 50 - k, 6, 2], tone(PALETTE.gold, 0.25 + depth * 0.6, 2));
    p.raster.rect([x - 3, 50 - k, 1, 2], PALETTE.gold[5]!);
  }
  p.rect([12, 54, 12, 3], "gold3").rect([12, 54, 12, 1], "gold5");
  return p.raster;
}

/** A wave cut in white layers. */
function waveSculpture(): Raster {
  const p = canvas(44, 56);
  p.box([5, 44, 34, 10], "wood", 2);
  for (let layer = 0; layer < 6; layer++) {
    for (let x = 6; x < 38; x++) {
      const y = Math.round(38 - layer * 5 - Math.sin((x + layer * 5) / 6) * 4);
      p.raster.rect([x, y, 1, 4], mix(PALETTE.sky[2]!, PALETTE.white, 0.2 + layer * 0.14));
      p.raster.set(x, y, PALETTE.white).set(x, y + 3, PALETTE.sky[0]!);
    }
  }
  p.rect([16, 47, 12, 3], "gold3").rect([16, 47, 12, 1], "gold5");
  return p.raster;
}

/** An easel with a gilded frame that waits for a picture. */
function frameStand(): Raster {
  const p = canvas(40, 56);
  p.line([12, 34, 6, 53], "wood3", 3)
    .line([28, 34, 33, 53], "wood2", 3)
    .rect([19, 38, 3, 15], "wood1");
  p.box([3, 2, 34, 36], "gold", 3).rect([6, 5, 28, 30], "gold1").rect([7, 6, 26, 28], "plum1");
  p.raster.fill([7, 6, 26, 28], (_x, _y, u, v) =>
    tone(PALETTE.plum, 0.55 - Math.hypot(u - 0.5, v - 0.4) * 0.5, 4),
  );
  p.rect([2, 38, 36, 3], "wood4").rect([2, 38, 36, 1], "wood5").rect([14, 42, 12, 4], "gold3");
  return p.rect([14, 42, 12, 1], "gold5").shine([10, 30, 26, 10], 40).raster;
}

function radiator(): Raster {
  const p = canvas(42, 26);
  for (let k = 0; k < 9; k++) {
    const x = 3 + k * 4;
    p.column([x, 3, 3, 17], "red", 1)
      .rect([x, 3, 3, 1], "red4")
      .rect([x + 3, 5, 1, 14], "red0");
  }
  p.rect([2, 6, 37, 2], "red3")
    .rect([2, 8, 37, 1], "red0")
    .rect([2, 16, 37, 2], "red2")
    .rect([5, 20, 3, 4], "metal1")
    .rect([33, 20, 3, 4], "metal1")
    .rect([37, 4, 3, 3], "gold3");
  return p.raster;
}

/** Pieces that stand once or twice in the museum, each with its shade. */
export function modelPieces(): Piece[] {
  const things: readonly (readonly [name: string, raster: Raster])[] = [
    ["gate-replica", gateReplica()],
    ["model-building-site", modelTable(buildingSite)],
    ["model-harbour", modelTable(harbour)],
    ["model-campus", modelTable(campus)],
    ["terminal-desk", terminalDesk()],
    ["workbench", workbench()],
    ["sculpture-ribbon", ribbonSculpture()],
    ["sculpture-wave", waveSculpture()],
    ["frame-stand", frameStand()],
    ["old-radiator", radiator()],
  ];
  return things.flatMap(([name, raster]) => furniture({ name, raster }));
}
