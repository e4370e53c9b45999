// What hangs on the walls: panels, pictures, frames, windows, lights. No faces, no lettering.
import { hex, mix, tone, withAlpha, type Rgba } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { Raster } from "../raster.ts";
import type { Ink } from "../items/ink.ts";
import type { Pen } from "../items/pen.ts";
import { canvas, hanging, shade, type Piece } from "./piece.ts";
import { oldPrint, PHOTO_COUNT, photograph, PRINT_COUNT } from "./pictures.ts";

function panelBoard(header: Ink): Pen {
  const p = canvas(44, 42);
  p.raster.rect([2, 2, 42, 40], shade(80));
  p.rect([0, 0, 42, 40], "white").rect([0, 39, 42, 1], "cream2").rect([41, 0, 1, 40], "cream3");
  p.rect([0, 0, 42, 4], header).rect([3, 1, 10, 1], "gold4");
  return p.rows([5, 31, 32, 4], "stone3");
}

/** A text panel with an old print. */
function panel(k: number): Raster {
  const p = panelBoard(k % 2 === 0 ? "red2" : "blue2");
  p.rect([4, 6, 34, 22], "wood1").rect([4, 6, 34, 1], "wood4").rect([4, 6, 1, 22], "wood3");
  p.raster.blit(oldPrint(k), 6, 8);
  return p.raster;
}

/** A text panel with a photograph of our days. */
function photoPanel(k: number): Raster {
  const p = panelBoard(k === 1 ? "leaf3" : "blue2");
  p.raster.blit(photograph(k), 6, 8);
  p.rect([4, 6, 34, 2], "wood1").rect([4, 26, 34, 2], "wood1").rect([4, 6, 2, 22], "wood1");
  p.rect([36, 6, 2, 22], "wood1").rect([4, 6, 34, 1], "wood4").shine([8, 24, 22, 10], 60);
  return p.raster;
}

/** Two branches of laurel in gold leaf. */
function laurel(): Raster {
  const p = canvas(64, 36);
  for (const side of [-1, 1]) {
    for (let k = 0; k < 8; k++) {
      const turn = 0.32 + k * 0.28;
      const x = 32 + side * Math.sin(turn) * 24;
      const y = 18 + Math.cos(turn) * 15;
      p.disc([x, y, 4, 2.6], "gold2").disc(
        [x - 0.5, y - 0.6, 3, 1.7],
        k % 2 === 0 ? "gold4" : "gold3",
      );
      p.disc([x - side * 4, y + 1, 2.6, 2], "gold3");
    }
  }
  p.disc([32, 33, 4, 2.6], "red2").disc([31, 32.4, 2.4, 1.4], "red3");
  return p.poly(
    [32, 8, 34, 14, 40, 14, 35, 18, 37, 24, 32, 20, 27, 24, 29, 18, 24, 14, 30, 14],
    "gold4",
  ).raster;
}

/** A gilded frame whose place is still empty. */
function emptyFrame(w: number, h: number): Raster {
  const p = canvas(w + 2, h + 2);
  p.raster.rect([2, 2, w, h], shade(90));
  p.box([0, 0, w, h], "gold", 3)
    .rect([2, 2, w - 4, h - 4], "gold1")
    .rect([3, 3, w - 6, h - 6], "gold4");
  p.rect([4, 4, w - 8, h - 8], "plum1");
  p.raster.fill([4, 4, w - 8, h - 8], (_x, _y, u, v) =>
    tone(PALETTE.plum, 0.5 - Math.hypot(u - 0.5, v - 0.4) * 0.5, 4),
  );
  p.dots("gold5", [1, 1, w - 2, 1])
    .dots("gold0", [w - 2, h - 2])
    .shine([6, h - 6, w - 8, 5], 40);
  return p.raster;
}

/** A window with the light lattice of the museum's front. */
function latticeWindow(): Raster {
  const p = canvas(56, 50);
  p.rect([2, 0, 52, 46], "wood1");
  p.raster.fill([4, 2, 48, 42], (x, y, _u, v) => {
    const lattice = (x + y) % 11 === 0 || (x - y + 110) % 11 === 0;
    return lattice ? PALETTE.cream[5]! : tone(PALETTE.sky, 0.3 + v * 0.6, 5);
  });
  p.disc([12, 41, 7, 4], "leaf3")
    .disc([10, 40, 4, 2.4], "leaf4")
    .disc([42, 42, 9, 4], "leaf2")
    .disc([40, 41, 5, 2.4], "leaf3");
  for (const x of [19, 36]) p.rect([x, 2, 1, 42], "cream4");
  p.rect([0, 45, 56, 3], "cream5").rect([0, 47, 56, 1], "cream2").rect([2, 0, 52, 1], "wood3");
  p.raster.rect([2, 48, 54, 2], shade(70));
  return p.raster;
}

/** Gold leaf under a lamp from the upper left. */
function gold(x: number, y: number): Rgba {
  return tone(PALETTE.gold, 0.78 - x / 620 - y / 210, 3);
}

/** Gold leaf relief: two gate piers, a rising sun, waves. */
function relief(): Raster {
  const p = canvas(124, 50);
  const { raster } = p;
  raster
    .rect([0, 0, 124, 50], hex("#582f41"))
    .rect([0, 0, 124, 1], hex("#2f1a30"))
    .rect([0, 49, 124, 1], hex("#96524c"));
  raster.ellipse([62, 36, 19, 19], (x, y) => (y < 38 ? gold(x, y) : null));
  for (let a = 0; a < 11; a++) {
    const turn = (Math.PI * (a + 0.5)) / 11;
    const reach = a % 2 === 0 ? 32 : 28;
    raster.line(
      [
        Math.round(62 + Math.cos(turn) * 24),
        Math.round(36 - Math.sin(turn) * 22),
        Math.round(62 + Math.cos(turn) * (reach + 4)),
        Math.round(36 - Math.sin(turn) * reach),
      ],
      PALETTE.gold[3]!,
      2,
    );
  }
  for (let row = 0; row < 3; row++) {
    for (let x = 4; x < 120; x++) {
      const y = 39 + row * 3 + Math.round(Math.sin(x / 8 + row * 2) * 1.4);
      raster.set(x, y, PALETTE.gold[4 - row]!).set(x, y + 1, PALETTE.gold[2]!);
    }
  }
  for (const x of [14, 99]) {
    raster.fill([x, 12, 11, 26], gold).rect([x - 2, 10, 15, 3], PALETTE.gold[4]!);
    raster.rect([x, 13, 1, 25], PALETTE.gold[5]!).rect([x + 10, 13, 1, 25], PALETTE.gold[1]!);
  }
  raster.rect([0, 0, 2, 50], PALETTE.gold[3]!).rect([122, 0, 2, 50], PALETTE.gold[2]!);
  return raster;
}

/** A tall silk scroll with columns of brush marks that spell nothing. */
function greatScroll(): Raster {
  const p = canvas(92, 46);
  p.raster.rect([3, 3, 88, 43], shade(80));
  p.rect([4, 2, 84, 40], "water1").rect([8, 5, 76, 34], "cream4").rect([8, 5, 76, 1], "cream5");
  for (let x = 13; x < 80; x += 6) {
    for (let y = 8; y < 35; y += 4) {
      if ((x * 7 + y * 3) % 11 < 9) p.rect([x, y, 3, 2], "wood1").dots("wood3", [x + 1, y + 2]);
    }
  }
  p.rect([72, 30, 5, 5], "red2").rect([73, 31, 3, 3], "cream4");
  for (const x of [0, 86])
    p.rect([x, 0, 5, 45], "wood3")
      .rect([x, 0, 1, 45], "wood5")
      .rect([x + 4, 0, 1, 45], "wood1")
      .rect([x, 0, 5, 3], "gold3")
      .rect([x, 42, 5, 3], "gold3");
  return p.raster;
}

/** A projection on the wall: the campus seen from above at dawn. */
function screen(): Raster {
  const p = canvas(92, 46);
  p.rect([0, 0, 92, 46], "metal0").rect([0, 0, 92, 1], "metal2");
  p.raster.fill([2, 2, 88, 42], (_x, _y, _u, v) => tone(PALETTE.sky, 0.25 + v * 0.7, 4));
  p.disc([66, 20, 7, 7], "gold5").rect([2, 27, 88, 4], "water4").rect([2, 27, 88, 1], "water6");
  for (let x = 2; x < 90; x++) {
    const h = Math.round(5 + Math.sin(x / 9) * 3 + Math.sin(x / 3.7) * 1.4);
    p.rect([x, 34 - h, 1, h + 10], x % 3 === 0 ? "leaf3" : "leaf2");
  }
  p.rect([20, 24, 26, 12], "mainStone4")
    .rect([27, 20, 12, 16], "mainStone5")
    .rect([27, 20, 12, 1], "mainStone6");
  for (let x = 22; x < 45; x += 3) p.rect([x, 27, 1, 2], "glass2").rect([x, 31, 1, 2], "glass2");
  p.rect([56, 27, 18, 9], "redFrame4")
    .rect([56, 27, 18, 1], "redFrame6")
    .rect([62, 27, 6, 9], "glass3");
  p.shine([6, 40, 40, 4], 30).shine([12, 40, 46, 4], 24);
  return p.raster;
}

/** A lamp on the picture rail with its cone of light. */
function spotLight(): Raster {
  const p = canvas(44, 66);
  for (let y = 0; y < 54; y++) {
    const half = 3 + y * 0.3;
    for (let q = -half; q <= half; q++) {
      const alpha = Math.round((58 * (1 - y / 54) * (1 - (Math.abs(q) / half) * 0.6)) / 6) * 6;
      if (alpha > 0) p.raster.set(22 + q, 8 + y, [255, 240, 190, alpha]);
    }
  }
  p.rect([20, 0, 5, 6], "metal1").rect([20, 0, 5, 1], "metal3").rect([21, 6, 3, 2], "gold5");
  return p.raster;
}

/** A garland rail under the panels: red line with gold studs, four tiles. */
function timeLine(): Raster {
  const p: Pen = canvas(64, 5);
  p.rect([0, 1, 64, 2], "red2").rect([0, 1, 64, 1], "red3");
  for (const x of [2, 18, 34, 50]) p.disc([x + 2, 2.5, 2, 2.4], "gold4");
  return p.raster;
}

/** A clock that stands at nine forty-nine. */
function wallClock(): Raster {
  const p = canvas(26, 26);
  p.raster.ellipse([14, 14, 12, 12], shade(80));
  p.ball([12.5, 12.5, 12, 12], "wood")
    .disc([12.5, 12.5, 10, 10], "wood1")
    .disc([12.5, 12.5, 9, 9], "cream5");
  p.dots("red2", [12, 4, 12, 20, 4, 12, 20, 12]).dots("stone2", [8, 5, 16, 5, 8, 19, 16, 19]);
  return p.line([12, 12, 8, 11], "ink", 2).line([12, 12, 7, 15], "ink").dots("red2", [12, 12])
    .raster;
}

/** A framed wall map: land, river, sea, three pins. */
function wallMap(): Raster {
  const p = canvas(72, 28);
  p.raster.rect([2, 2, 70, 26], shade(80));
  p.box([0, 0, 70, 26], "wood", 3).rect([2, 2, 66, 22], "water4").rect([2, 2, 66, 1], "water2");
  p.poly([2, 3, 50, 3, 44, 10, 52, 16, 36, 24, 2, 24], "sand4").poly(
    [2, 3, 30, 3, 24, 12, 2, 16],
    "leaf5",
  );
  p.line([2, 13, 22, 15], "water3").line([22, 15, 38, 12], "water3").rect([56, 6, 6, 2], "sand4");
  for (const [x, y] of [
    [18, 7],
    [33, 16],
    [42, 7],
  ] as const)
    p.disc([x, y, 2, 2], "red3").dots("red1", [x, y + 2]);
  return p.shine([8, 22, 26, 4], 50).raster;
}

/** Light of a window lying on the floor. */
function windowLight(): Raster {
  const raster = new Raster(112, 80);
  for (let y = 0; y < 80; y++) {
    for (let x = 0; x < 48; x++) {
      const lattice =
        (x + Math.floor(y / 2)) % 11 === 0 || (x - Math.floor(y / 2) + 220) % 11 === 0;
      const alpha = Math.round((80 * (1 - y / 80)) / 8) * 8;
      if (!lattice && alpha > 0)
        raster.set(60 - Math.round(y * 0.62) + x, y, withAlpha(hex("#ffecb2"), alpha));
    }
  }
  return raster;
}

/** Everything on walls, by name. */
export function hangingPieces(): Piece[] {
  const dim = mix(hex("#582f41"), hex("#3b2238"), 0.5);
  const plaque = canvas(26, 14);
  plaque.box([0, 0, 26, 13], "gold", 3).rows([4, 4, 17, 3], "gold1");
  plaque.raster.rect([1, 13, 25, 1], dim);
  return [
    ...Array.from({ length: PRINT_COUNT }, (_, k) => hanging(`panel-${k + 1}`, panel(k), 33)),
    ...Array.from({ length: PHOTO_COUNT }, (_, k) =>
      hanging(`photo-panel-${k + 1}`, photoPanel(k), 33),
    ),
    hanging("wall-clock", wallClock(), 49),
    hanging("wall-map", wallMap(), 48),
    hanging("laurel", laurel(), 39),
    hanging("frame-tall", emptyFrame(30, 36), 34),
    hanging("frame-wide", emptyFrame(52, 36), 34),
    hanging("window-lattice", latticeWindow(), 26),
    hanging("relief", relief(), 26),
    hanging("great-scroll", greatScroll(), 28),
    hanging("wall-screen", screen(), 28),
    hanging("wall-plaque", plaque.raster, 44),
    hanging("spot-light", spotLight(), 12),
    hanging("time-line", timeLine(), 26),
    { name: "window-light", raster: windowLight(), ax: 56, ay: 0, flat: true },
  ];
}
