import type { IconSet } from "./icon-set.ts";
import type { Pen } from "./pen.ts";

/** A strip of sea with small crests along the bottom of the picture. */
function sea(p: Pen, y: number): void {
  p.fade([2, y, 28, 29 - y], "water", [0.55, 0.15]).rect([2, y, 28, 1], "water5");
  for (let x = 3; x < 28; x += 7)
    p.rect([x, y + 2, 3, 1], "water6").rect([x + 3, y + 4, 3, 1], "water4");
}

/** Ships, harbour works and the sea. */
export const port: IconSet = {
  "ship-model"(p) {
    p.poly([3, 19, 29, 17, 25, 25, 7, 25], (_, y) => (y > 22 ? "red2" : "metal2"));
    p.line([3, 19, 29, 17], "metal5").rect([7, 22, 19, 1], "white").box([8, 12, 8, 6], "cream", 3);
    p.rect([9, 13, 6, 2], "glass2")
      .box([17, 15, 3, 4], "red", 2)
      .box([21, 15, 3, 4], "blue", 2)
      .box([25, 14, 3, 4], "gold", 2);
    p.rect([10, 7, 3, 5], "red3")
      .rect([10, 7, 3, 1], "ink")
      .rect([20, 6, 1, 9], "metal3")
      .line([20, 7, 26, 13], "metal3");
    p.rect([11, 25, 2, 2], "gold2").rect([20, 25, 2, 2], "gold2").plinth(5, 27, 22);
  },
  "fishing-boat"(p) {
    sea(p, 23);
    p.poly([3, 17, 8, 19, 24, 19, 30, 15, 26, 25, 7, 25], "blue2")
      .line([3, 17, 8, 19], "blue4")
      .line([8, 19, 24, 19], "blue4");
    p.line([24, 19, 29, 16], "blue4")
      .rect([7, 22, 19, 1], "white")
      .box([16, 12, 7, 7], "cream", 3)
      .rect([17, 13, 5, 3], "glass3");
    p.rect([15, 11, 9, 1], "red3")
      .rect([11, 4, 1, 15], "wood4")
      .line([12, 5, 4, 16], "metal3")
      .line([12, 5, 22, 11], "metal3");
    p.poly([12, 6, 18, 11, 12, 15], "red2")
      .line([12, 6, 17, 11], "red4")
      .ball([6, 18, 2, 2], "gold")
      .ball([27, 19, 1.6, 1.6], "gold");
    p.rect([5, 25, 22, 1], "water6");
  },
  tanker(p) {
    sea(p, 23);
    p.poly([2, 17, 29, 17, 27, 25, 5, 25], (_, y) => (y > 21 ? "red2" : "metal1"))
      .rect([2, 17, 27, 1], "metal4")
      .rect([4, 21, 24, 1], "cream4");
    p.box([3, 8, 7, 9], "cream", 4)
      .rect([4, 10, 5, 2], "glass2")
      .rect([4, 13, 5, 1], "glass3")
      .rect([5, 4, 3, 4], "red3")
      .rect([5, 4, 3, 1], "gold3");
    p.rect([11, 15, 16, 2], "brick4").rect([11, 15, 16, 1], "brick5");
    for (const x of [12, 17, 22]) p.rect([x, 13, 3, 2], "metal3").rect([x, 13, 3, 1], "metal5");
    p.rect([16, 9, 1, 6], "metal3").rect([25, 10, 1, 5], "metal3").line([16, 9, 20, 12], "metal3");
  },
  icebreaker(p) {
    sea(p, 24);
    p.poly([2, 16, 22, 16, 29, 14, 25, 25, 4, 25], "red2")
      .line([2, 16, 22, 16], "red4")
      .line([22, 16, 28, 14], "red4");
    p.poly([22, 17, 29, 14, 25, 25, 23, 25], "red1")
      .box([5, 9, 14, 7], "cream", 4)
      .rect([6, 11, 12, 2], "glass2");
    p.box([7, 5, 9, 4], "cream", 4)
      .rect([8, 6, 7, 2], "glass2")
      .rect([4, 6, 2, 4], "metal3")
      .rect([11, 2, 1, 3], "metal4")
      .rect([9, 3, 5, 1], "metal4");
    p.rect([20, 13, 6, 1], "metal4")
      .poly([19, 25, 22, 23, 25, 26, 29, 24, 30, 27, 20, 28], "sky4")
      .line([20, 25, 22, 23], "white");
    p.line([25, 26, 29, 24], "white")
      .poly([2, 26, 6, 25, 10, 27, 7, 29, 2, 29], "sky4")
      .line([2, 26, 6, 25], "white");
  },
  "ice-block"(p) {
    p.poly([4, 10, 16, 4, 28, 9, 28, 22, 16, 28, 4, 23], "sky3").poly(
      [4, 10, 16, 4, 28, 9, 16, 15],
      "sky4",
    );
    p.poly([16, 15, 28, 9, 28, 22, 16, 28], "sky1")
      .line([4, 10, 16, 4], "white")
      .line([16, 4, 27, 9], "white");
    p.line([4, 10, 16, 15], "white")
      .line([16, 15, 28, 9], "sky4")
      .line([16, 15, 16, 27], "white")
      .line([7, 15, 11, 20], "white");
    p.line([11, 20, 9, 24], "sky2")
      .line([21, 15, 24, 19], "sky3")
      .line([20, 22, 23, 20], "sky3")
      .line([10, 9, 15, 7], "white");
    p.rect([5, 17, 2, 2], "sky5")
      .dots("white", [20, 10, 13, 18, 25, 13])
      .poly([2, 26, 9, 24, 16, 29, 8, 29], "water4");
    p.poly([16, 29, 27, 24, 30, 26, 25, 29], "water4").line([4, 26, 8, 25], "water6");
  },
  crane(p) {
    sea(p, 25);
    p.rect([2, 22, 20, 4], "concrete3")
      .rect([2, 22, 20, 1], "concrete5")
      .rect([2, 25, 20, 1], "concrete1");
    p.line([6, 22, 9, 12], "red2", 2)
      .line([17, 22, 14, 12], "red2", 2)
      .line([7, 18, 16, 18], "red3")
      .line([7, 21, 15, 13], "red1");
    p.box([8, 9, 8, 5], "red", 2)
      .rect([12, 10, 3, 2], "glass4")
      .line([14, 10, 28, 3], "gold3", 2)
      .line([14, 9, 28, 2], "gold5");
    p.line([9, 9, 13, 3], "gold3")
      .line([13, 3, 27, 3], "metal2")
      .line([9, 9, 5, 11], "metal2", 3)
      .line([28, 4, 28, 13], "metal3");
    p.rect([26, 13, 4, 4], "blue2")
      .rect([26, 13, 4, 1], "blue4")
      .line([18, 11, 20, 6], "gold2")
      .line([20, 10, 24, 5], "gold2");
  },
  breakwater(p) {
    sea(p, 19);
    p.poly([2, 29, 8, 17, 24, 17, 30, 29], "stone2");
    for (const [x, y] of [
      [5, 24],
      [10, 20],
      [20, 21],
      [25, 25],
      [13, 25],
      [18, 26],
      [8, 27],
    ] as const) {
      p.ball([x, y, 3, 2.4], "stone").dots("stone6", [x - 1, y - 2]);
    }
    p.box([9, 11, 14, 7], "concrete", 4)
      .rect([9, 17, 14, 1], "concrete1")
      .rect([11, 13, 1, 4], "concrete2")
      .rect([16, 13, 1, 4], "concrete2");
    p.rect([18, 4, 4, 7], "red2")
      .rect([18, 6, 4, 2], "cream5")
      .rect([17, 3, 6, 1], "red1")
      .rect([19, 1, 2, 2], "gold4");
    p.disc([4, 15, 2, 2.4], "water6")
      .dots("water6", [3, 11, 6, 12, 2, 13])
      .disc([27, 16, 1.6, 2], "water6");
  },
  trestle(p) {
    sea(p, 24);
    p.rect([2, 11, 28, 2], "metal3")
      .rect([2, 11, 28, 1], "metal5")
      .rect([2, 18, 28, 2], "metal2")
      .rect([2, 18, 28, 1], "metal4");
    for (let x = 3; x < 30; x += 4)
      p.rect([x, 12, 1, 7], "metal2").rect([x + 1, 12, 1, 6], "metal4");
    p.rect([2, 9, 28, 2], "red2").rect([2, 9, 28, 1], "red4");
    for (const x of [4, 14, 24]) {
      p.box([x, 20, 5, 2], "concrete", 4)
        .line([x + 1, 22, x, 28], "metal1")
        .line([x + 3, 22, x + 4, 28], "metal1")
        .rect([x, 27, 5, 1], "water6");
    }
    p.box([18, 5, 8, 4], "gold", 3).rect([24, 6, 2, 2], "glass4");
  },
  "truss-bridge"(p) {
    sea(p, 24);
    p.rect([1, 18, 30, 3], "metal2")
      .rect([1, 18, 30, 1], "metal4")
      .rect([6, 8, 20, 2], "metal3")
      .rect([6, 8, 20, 1], "metal5");
    p.line([6, 9, 2, 18], "metal3", 2).line([26, 9, 30, 18], "metal3", 2);
    for (const x of [6, 11, 16, 21])
      p.line([x, 9, x + 5, 18], "metal2")
        .line([x + 5, 9, x, 18], "metal3")
        .rect([x, 9, 1, 10], "metal4");
    p.rect([25, 9, 2, 10], "metal3")
      .box([3, 21, 4, 7], "concrete", 3)
      .box([25, 21, 4, 7], "concrete", 3);
    p.dots("red3", [6, 8, 11, 8, 16, 8, 21, 8, 26, 8]);
  },
  "suspension-bridge"(p) {
    sea(p, 23);
    p.rect([1, 18, 30, 2], "brick3")
      .rect([1, 18, 30, 1], "brick5")
      .box([7, 4, 3, 23], "brick", 4)
      .box([22, 4, 3, 23], "brick", 4);
    for (let x = 9; x < 24; x++) {
      const y = 6 + Math.round(10 * (1 - ((x - 16) / 8) ** 2));
      p.dots("metal1", [x, y]);
      if (x % 2 === 0) p.rect([x, y, 1, Math.max(0, 18 - y)], "metal3");
    }
    p.line([8, 5, 1, 16], "metal1")
      .line([24, 5, 30, 16], "metal1")
      .rect([7, 10, 3, 1], "brick2")
      .rect([22, 10, 3, 1], "brick2");
    p.rect([4, 12, 1, 6], "metal3").rect([27, 12, 1, 6], "metal3");
  },
  dam(p) {
    p.poly([2, 8, 8, 4, 12, 10, 2, 24], "leaf2")
      .poly([30, 8, 25, 3, 20, 10, 30, 24], "leaf2")
      .line([3, 8, 8, 4], "leaf4")
      .line([21, 9, 25, 4], "leaf4");
    p.rect([6, 8, 20, 3], "water3")
      .rect([6, 8, 20, 1], "water5")
      .poly([4, 10, 28, 10, 25, 26, 7, 26], "concrete4");
    p.rect([4, 10, 24, 2], "concrete5").rect([4, 12, 24, 1], "concrete2");
    for (const x of [8, 13, 18, 23])
      p.rect([x, 13, 1, 12], "concrete2").rect([x + 1, 13, 1, 12], "concrete6");
    p.rect([14, 13, 4, 13], "water5")
      .rect([15, 13, 1, 13], "water6")
      .rect([17, 15, 1, 11], "water4")
      .fade([4, 25, 24, 4], "water", [0.6, 0.3]);
    p.rect([11, 25, 10, 2], "water6").rect([6, 27, 5, 1], "water5").rect([21, 27, 4, 1], "water5");
  },
};
