import type { IconSet } from "./icon-set.ts";
import type { Ink, RampName } from "./ink.ts";
import type { Pen } from "./pen.ts";

/** A lawn with a path on which a small house stands. */
function ground(p: Pen): void {
  p.rect([2, 26, 28, 3], "leaf4")
    .rect([2, 26, 28, 1], "leaf5")
    .rect([2, 28, 28, 1], "leaf2")
    .poly([14, 26, 18, 26, 20, 29, 12, 29], "sand3");
}

interface Windows {
  at: readonly [x: number, y: number];
  columns: number;
  lines: number;
  step: readonly [x: number, y: number];
  size: readonly [w: number, h: number];
  ink?: Ink;
}

function windows(p: Pen, { at, columns, lines, step, size, ink = "glass2" }: Windows): void {
  for (let row = 0; row < lines; row++) {
    for (let column = 0; column < columns; column++) {
      const x = at[0] + column * step[0];
      const y = at[1] + row * step[1];
      p.rect([x, y, size[0], size[1]], ink).dots("glass4", [x, y]);
    }
  }
}

function wall(p: Pen, box: readonly [number, number, number, number], ramp: RampName): void {
  const [x, y, w, h] = box;
  p.rect(box, `${ramp}4` as Ink)
    .rect([x, y, 1, h], `${ramp}6` as Ink)
    .rect([x + w - 1, y, 1, h], `${ramp}2` as Ink);
  p.rect([x - 1, y - 2, w + 2, 2], `${ramp}5` as Ink)
    .rect([x - 1, y - 2, w + 2, 1], `${ramp}6` as Ink)
    .rect([x, y, w, 1], `${ramp}2` as Ink);
}

/** Buildings of the school as small pictures, true to their photographs' colours. */
export const houses: IconSet = {
  "house-main"(p) {
    ground(p);
    wall(p, [2, 15, 28, 11], "wingStone");
    wall(p, [8, 6, 16, 20], "mainStone");
    windows(p, { at: [10, 8], columns: 6, lines: 6, step: [2, 3], size: [1, 2] });
    windows(p, { at: [3, 17], columns: 2, lines: 3, step: [3, 3], size: [2, 2] });
    windows(p, { at: [25, 17], columns: 2, lines: 3, step: [3, 3], size: [2, 2] });
    p.rect([10, 21, 12, 1], "mainStone6")
      .rect([10, 22, 12, 1], "mainStone2")
      .rect([11, 23, 10, 3], "plum1");
    for (const x of [11, 14, 17, 20]) p.rect([x, 22, 1, 4], "mainStone6");
  },
  "house-museum"(p) {
    ground(p);
    wall(p, [3, 10, 26, 16], "hallStone");
    windows(p, { at: [5, 12], columns: 2, lines: 3, step: [3, 4], size: [2, 3] });
    windows(p, { at: [22, 12], columns: 2, lines: 3, step: [3, 4], size: [2, 3] });
    p.rect([11, 8, 10, 18], "hallStone5").rect([12, 10, 8, 10], "glass2");
    for (let y = 10; y < 20; y++) {
      for (let x = 12; x < 20; x++)
        if ((x + y) % 4 === 0 || (x - y + 40) % 4 === 0) p.dots("cream5", [x, y]);
    }
    p.rect([11, 20, 10, 2], "hallStone6")
      .rect([13, 22, 6, 4], "plum0")
      .rect([15, 22, 2, 4], "gold3")
      .rect([11, 22, 10, 1], "hallStone1");
  },
  "house-bochuan"(p) {
    ground(p);
    wall(p, [2, 9, 12, 17], "olive");
    wall(p, [18, 9, 12, 17], "olive");
    wall(p, [13, 13, 6, 13], "olive");
    windows(p, { at: [3, 13], columns: 5, lines: 1, step: [2, 4], size: [1, 10] });
    windows(p, { at: [19, 13], columns: 5, lines: 1, step: [2, 4], size: [1, 10] });
    for (let x = 3; x < 13; x += 2) p.dots("olive6", [x, 11, x + 16, 11]);
    p.rect([14, 16, 4, 7], "glass3")
      .rect([9, 24, 14, 1], "stone6")
      .rect([8, 25, 16, 1], "stone4")
      .rect([7, 26, 18, 1], "stone5")
      .rect([6, 27, 20, 1], "stone3");
  },
  "house-lingxi"(p) {
    ground(p);
    wall(p, [2, 8, 28, 18], "redFrame");
    windows(p, { at: [4, 10], columns: 3, lines: 4, step: [2, 4], size: [1, 3] });
    windows(p, { at: [23, 10], columns: 3, lines: 4, step: [2, 4], size: [1, 3] });
    p.rect([11, 6, 10, 20], "glass3")
      .fade([11, 6, 10, 20], "glass", [0.95, 0.4])
      .rect([11, 6, 10, 1], "redFrame6");
    for (const x of [11, 14, 17, 20]) p.rect([x, 6, 1, 20], "redFrame4");
    for (const y of [10, 14, 18, 22]) p.rect([11, y, 10, 1], "glass2");
    p.rect([13, 23, 6, 3], "plum0").shine([12, 17, 19, 8], 80);
  },
  "house-old"(p) {
    ground(p);
    p.poly([3, 11, 8, 5, 24, 5, 29, 11], "slate2")
      .line([8, 5, 23, 5], "slate4")
      .line([3, 11, 8, 5], "slate4");
    for (let x = 7; x < 27; x += 3) p.line([x, 6, x - 2, 10], "slate1");
    p.rect([9, 2, 3, 5], "brick3")
      .rect([9, 2, 3, 1], "brick5")
      .rect([4, 11, 24, 15], "brick4")
      .rect([4, 11, 24, 1], "brick1");
    for (let y = 13; y < 26; y += 3) p.rect([4, y, 24, 1], "brick3");
    for (const x of [6, 11, 18, 23])
      p.rect([x, 13, 3, 5], "cream4")
        .rect([x, 14, 3, 3], "glass2")
        .rect([x, 20, 3, 4], "cream4")
        .rect([x, 21, 3, 3], "glass2");
    p.rect([14, 11, 4, 15], "cream3")
      .rect([14, 19, 4, 7], "wood2")
      .disc([16, 15, 1.6, 1.6], "glass2")
      .rect([14, 18, 4, 1], "cream5");
  },
  "house-modern"(p) {
    ground(p);
    wall(p, [3, 13, 14, 13], "stone");
    wall(p, [15, 6, 13, 20], "westBrick");
    for (let y = 15; y < 26; y += 3) p.rect([4, y, 11, 2], "glass3").rect([4, y, 11, 1], "glass4");
    for (let y = 9; y < 24; y += 3)
      p.rect([17, y, 9, 2], "glass2")
        .rect([17, y, 9, 1], "glass4")
        .rect([21, y, 1, 2], "westBrick5");
    p.rect([19, 23, 5, 3], "plum0")
      .rect([18, 22, 7, 1], "stone6")
      .ball([6, 24, 3, 3], "leaf")
      .ball([27, 24, 2.6, 3], "leaf")
      .rect([21, 2, 1, 4], "metal3");
  },
  "house-home"(p) {
    ground(p);
    p.poly([2, 15, 16, 4, 30, 15, 28, 17, 16, 8, 4, 17], "red2")
      .line([2, 15, 16, 4], "red4")
      .line([16, 4, 29, 14], "red3")
      .poly([5, 17, 16, 8, 27, 17, 27, 26, 5, 26], "cream4");
    p.rect([5, 17, 1, 9], "cream5")
      .rect([26, 17, 1, 9], "cream2")
      .rect([23, 5, 3, 6], "brick4")
      .rect([8, 18, 5, 5], "gold4")
      .rect([10, 18, 1, 5], "wood3")
      .rect([8, 20, 5, 1], "wood3");
    p.rect([18, 17, 6, 9], "wood3")
      .rect([18, 17, 6, 1], "wood5")
      .dots("gold4", [22, 22])
      .disc([14.6, 13.2, 1.6, 1.6], "red3")
      .disc([17.4, 13.2, 1.6, 1.6], "red3")
      .poly([13, 14, 19, 14, 16, 17], "red3");
  },
  gate(p) {
    ground(p);
    for (const x of [8, 20]) {
      p.column([x, 9, 4, 18], "hallStone")
        .rect([x - 1, 7, 6, 2], "hallStone5")
        .rect([x - 1, 25, 6, 2], "hallStone2")
        .ball([x + 2, 5, 2.2, 2.4], "gold");
      p.rect([x - 1, 7, 6, 1], "hallStone6");
    }
    for (const x of [3, 26])
      p.column([x, 17, 3, 10], "hallStone").rect([x - 1, 16, 5, 1], "hallStone6");
    p.rect([9, 12, 2, 10], "white").dots("stone2", [9, 13, 9, 15, 9, 17, 9, 19]);
    for (let x = 13; x < 20; x += 2) p.rect([x, 15, 1, 12], "metal1").dots("gold4", [x, 14]);
    p.rect([12, 17, 8, 1], "metal2")
      .rect([12, 24, 8, 1], "metal2")
      .rect([6, 20, 2, 6], "metal1")
      .rect([24, 20, 2, 6], "metal1");
  },
  fountain(p) {
    p.disc([16, 24, 14, 5.5], "stone3")
      .disc([16, 23, 14, 5.5], "stone5")
      .disc([16, 23.4, 12, 4.2], "water2")
      .disc([16, 23, 11, 3.4], "water3");
    p.column([14, 14, 4, 9], "stone")
      .disc([16, 14, 7, 2.2], "stone3")
      .disc([16, 13.2, 7, 2.2], "stone5")
      .disc([16, 13.2, 5.4, 1.4], "water4")
      .line([16, 3, 16, 12], "water6", 2);
    p.arc([12, 9, 4, 6], [0.5, 1], "water5")
      .arc([20, 9, 4, 6], [0.5, 1], "water5")
      .arc([7, 19, 4, 6], [0.55, 0.95], "water5")
      .arc([25, 19, 4, 6], [0.55, 0.95], "water5");
    p.dots("white", [16, 2, 12, 4, 20, 4, 5, 13, 27, 13, 9, 23, 22, 24])
      .rect([8, 24, 5, 1], "water6")
      .rect([18, 22, 5, 1], "water5");
  },
  footbridge(p) {
    p.rect([2, 24, 28, 5], "stone1")
      .rect([2, 24, 28, 1], "stone2")
      .rect([4, 26, 5, 1], "cream4")
      .rect([13, 26, 5, 1], "cream4")
      .rect([22, 26, 5, 1], "cream4");
    for (let x = 3; x < 30; x++) {
      const y = 15 - Math.round(5 * (1 - ((x - 16) / 14) ** 2));
      p.rect([x, y, 1, 3], "brick4")
        .dots("brick6", [x, y])
        .dots("brick2", [x, y + 2]);
      if (x % 3 === 0) p.rect([x, y - 4, 1, 4], "metal4");
      p.dots("metal5", [x, y - 4]);
    }
    p.box([4, 17, 4, 8], "concrete", 4)
      .box([25, 17, 4, 8], "concrete", 4)
      .rect([15, 13, 3, 12], "concrete3")
      .rect([15, 13, 1, 12], "concrete5");
    p.box([9, 21, 5, 3], "red", 2)
      .rect([10, 21, 3, 1], "glass4")
      .box([19, 21, 5, 3], "blue", 2)
      .rect([20, 21, 3, 1], "glass4");
  },
};
