import type { IconSet } from "./icon-set.ts";

/** Tools and traces of building, workshop and field work. */
export const works: IconSet = {
  radiator(p) {
    for (let k = 0; k < 6; k++) {
      const x = 4 + k * 4;
      p.column([x, 7, 4, 18], "red")
        .rect([x, 6, 3, 1], "red4")
        .rect([x, 25, 3, 1], "red1")
        .rect([x + 3, 8, 1, 16], "red0");
    }
    p.rect([3, 10, 26, 2], "red3")
      .rect([3, 11, 26, 1], "red1")
      .rect([3, 21, 26, 2], "red2")
      .rect([5, 26, 3, 3], "metal1");
    p.rect([24, 26, 3, 3], "metal1").rect([28, 9, 2, 3], "metal3").rect([28, 6, 2, 3], "gold3");
  },
  "brick-trowel"(p) {
    p.poly([3, 17, 19, 14, 28, 18, 12, 22], "brick5").poly(
      [3, 17, 12, 22, 12, 28, 3, 23],
      "brick3",
    );
    p.poly([12, 22, 28, 18, 28, 24, 12, 28], "brick4")
      .line([3, 17, 19, 14], "brick6")
      .poly([6, 17, 18, 15, 21, 17, 10, 20], "concrete5");
    p.poly([9, 13, 20, 9, 22, 14], "metal4")
      .line([9, 13, 20, 9], "metal5")
      .line([9, 13, 22, 14], "metal2");
    p.line([21, 11, 24, 9], "metal2", 2)
      .line([24, 8, 28, 4], "wood3", 3)
      .line([24, 7, 28, 3], "wood5");
  },
  wheelbarrow(p) {
    p.poly([7, 10, 12, 7, 24, 7, 22, 12], "brick4")
      .rect([10, 7, 4, 2], "brick5")
      .rect([16, 6, 5, 2], "brick5")
      .rect([13, 9, 4, 2], "brick3");
    p.poly([4, 11, 24, 11, 20, 21, 10, 21], "leaf3")
      .line([4, 11, 24, 11], "leaf5")
      .poly([22, 12, 24, 11, 20, 21, 18, 21], "leaf1");
    p.line([8, 18, 29, 16], "wood4", 2)
      .line([24, 16, 29, 15], "wood5")
      .line([20, 21, 23, 28], "metal2", 2)
      .line([10, 21, 8, 24], "metal2");
    p.disc([8, 25, 4, 4], "metal0").disc([8, 25, 2.6, 2.6], "metal3").disc([8, 25, 1, 1], "gold3");
  },
  scaffold(p) {
    p.rect([7, 17, 18, 12], "brick4");
    for (let y = 17; y < 29; y += 3)
      p.rect([7, y + 2, 18, 1], "brick2")
        .rect([y % 2 === 0 ? 12 : 16, y, 1, 2], "brick2")
        .rect([7, y, 18, 1], "brick5");
    p.rect([13, 21, 6, 8], "plum0");
    for (const x of [3, 15, 27]) p.rect([x, 4, 2, 25], "wood4").rect([x + 1, 4, 1, 25], "wood2");
    for (const y of [8, 16])
      p.rect([2, y, 28, 2], "wood4")
        .rect([2, y, 28, 1], "wood5")
        .rect([2, y + 2, 28, 1], "wood1");
    p.line([5, 15, 14, 10], "wood3")
      .line([17, 10, 26, 15], "wood3")
      .rect([7, 5, 5, 3], "brick4")
      .rect([7, 5, 5, 1], "brick6");
    p.poly([20, 5, 25, 5, 24, 8, 21, 8], "metal3")
      .rect([20, 5, 5, 1], "metal5")
      .rect([26, 2, 1, 3], "wood3")
      .poly([28, 2, 28, 4, 30, 3], "red3");
  },
  theodolite(p) {
    p.line([15, 17, 6, 29], "wood3", 2)
      .line([16, 17, 26, 29], "wood3", 2)
      .line([16, 17, 16, 29], "wood4", 2)
      .line([14, 18, 6, 28], "wood5");
    p.rect([11, 15, 11, 3], "metal2")
      .rect([11, 15, 11, 1], "metal4")
      .rect([11, 7, 2, 8], "gold3")
      .rect([20, 7, 2, 8], "gold2");
    p.bar([6, 8, 19, 5], "metal")
      .bar([3, 7, 4, 7], "metal")
      .rect([24, 9, 4, 3], "ink")
      .disc([3.5, 10.5, 1.4, 2.6], "glass4");
    p.disc([16.5, 10.5, 3, 3], "gold3")
      .disc([16.5, 10.5, 1.6, 1.6], "gold5")
      .rect([15, 4, 4, 3], "glass4")
      .rect([15, 4, 4, 1], "glass5");
  },
  "drafting-compass"(p) {
    p.poly([3, 28, 24, 28, 3, 7], "gold3")
      .poly([7, 24, 14, 24, 7, 17], "cream4")
      .line([3, 8, 23, 28], "gold5")
      .rect([3, 27, 21, 1], "gold1");
    for (let x = 5; x < 21; x += 2) p.rect([x, 26, 1, x % 4 === 1 ? 2 : 1], "gold0");
    p.line([20, 6, 13, 25], "metal3", 2)
      .line([21, 6, 28, 25], "metal2", 2)
      .line([19, 7, 13, 24], "metal5")
      .dots("ink", [13, 26, 28, 26, 28, 27]);
    p.arc([20, 15, 4, 1.6], [0, 1], "metal4")
      .ball([20.5, 5, 3, 3], "gold")
      .rect([20, 2, 2, 2], "metal3");
  },
  "piston-engine"(p) {
    p.rect([13, 2, 6, 3], "metal3").box([9, 4, 14, 5], "red", 2);
    for (let y = 9; y < 17; y += 2)
      p.rect([8, y, 16, 1], "metal4").rect([9, y + 1, 14, 1], "metal1");
    p.poly([7, 17, 25, 17, 27, 22, 24, 28, 8, 28, 5, 22], "metal2")
      .line([7, 17, 24, 17], "metal5")
      .line([6, 21, 8, 27], "metal4");
    p.disc([16, 22.5, 5, 5], "metal1")
      .ball([16, 22.5, 4, 4], "metal")
      .disc([16, 22.5, 1.4, 1.4], "ink")
      .line([23, 12, 28, 9], "metal3", 2);
    p.rect([26, 5, 3, 5], "gold3")
      .rect([26, 5, 1, 5], "gold5")
      .line([9, 6, 4, 9], "metal3", 2)
      .rect([3, 9, 2, 9], "metal3")
      .rect([6, 27, 20, 2], "metal0");
  },
  "steel-pipes"(p) {
    for (const [x, y] of [
      [6, 23],
      [15, 23],
      [24, 23],
      [10, 15],
      [19, 15],
      [15, 7],
    ] as const) {
      p.ball([x + 1, y + 1, 5, 5], "metal")
        .disc([x + 1, y + 1, 3.2, 3.2], "plum0")
        .arc([x + 0.5, y + 0.5, 3, 3], [0.05, 0.3], "metal2");
      p.dots("metal5", [x - 2, y - 1, x - 1, y - 2]);
    }
    p.rect([2, 28, 28, 1], "wood2");
  },
  toolbox(p) {
    p.line([8, 12, 14, 3], "metal4", 2)
      .line([14, 3, 16, 4], "metal3", 2)
      .line([21, 12, 18, 4], "gold3", 3)
      .rect([17, 2, 3, 3], "metal4");
    p.line([25, 12, 26, 6], "red3", 2)
      .rect([25, 3, 3, 4], "metal3")
      .box([3, 12, 26, 16], "red", 2)
      .rect([3, 12, 26, 3], "red3")
      .rect([3, 12, 26, 1], "red4");
    p.rect([3, 15, 26, 1], "red0")
      .rect([12, 14, 8, 5], "metal3")
      .rect([12, 14, 8, 1], "metal5")
      .rect([15, 16, 2, 2], "ink")
      .rect([5, 19, 22, 1], "red1");
    for (const [x, y] of [
      [4, 26],
      [26, 26],
      [4, 17],
      [26, 17],
    ] as const)
      p.rect([x, y, 2, 1], "gold3");
    p.rect([3, 26, 26, 2], "red1");
  },
  "digital-clock"(p) {
    p.box([2, 7, 28, 19], "metal", 1).rect([4, 9, 24, 11], "ink").rect([4, 9, 24, 1], "plum1");
    p.rect([6, 11, 3, 1], "red3")
      .rect([6, 14, 3, 1], "red3")
      .rect([6, 17, 3, 1], "red3")
      .rect([6, 11, 1, 4], "red3")
      .rect([9, 11, 1, 7], "red3");
    p.rect([12, 12, 1, 1], "red4")
      .rect([12, 16, 1, 1], "red4")
      .rect([15, 11, 1, 4], "red3")
      .rect([18, 11, 1, 7], "red3")
      .rect([15, 14, 3, 1], "red3");
    p.rect([21, 11, 4, 1], "red3")
      .rect([21, 14, 4, 1], "red3")
      .rect([21, 11, 1, 4], "red3")
      .rect([24, 11, 1, 7], "red3")
      .rect([21, 17, 4, 1], "red3");
    for (let x = 6; x < 26; x += 3) p.rect([x, 22, 2, 1], x < 15 ? "leaf4" : "pine1");
    p.rect([6, 26, 4, 3], "metal2").rect([22, 26, 4, 3], "metal2").shine([6, 18, 13, 10], 40);
  },
  lightbulb(p) {
    p.ball([16, 12, 8.5, 9], "gold")
      .disc([16, 12, 5, 5.6], "gold5")
      .line([13, 20, 14, 13], "gold1")
      .line([19, 20, 18, 13], "gold1");
    p.line([14, 13, 16, 15], "gold1")
      .line([16, 15, 18, 13], "gold1")
      .rect([12, 20, 8, 2], "gold2")
      .column([12, 22, 8, 6], "metal");
    p.rect([12, 23, 8, 1], "metal1")
      .rect([12, 25, 8, 1], "metal1")
      .rect([14, 28, 4, 1], "metal1")
      .arc([15, 11, 6, 6.5], [0.5, 0.7], "white");
    p.line([4, 5, 6, 7], "gold3")
      .line([28, 5, 26, 7], "gold3")
      .line([2, 14, 4, 14], "gold3")
      .line([28, 14, 30, 14], "gold3");
  },
  "printer-3d"(p) {
    p.box([3, 3, 26, 4], "metal", 2)
      .rect([3, 7, 3, 20], "metal2")
      .rect([3, 7, 1, 20], "metal4")
      .rect([26, 7, 3, 20], "metal1");
    p.rect([6, 7, 20, 17], "plum0")
      .box([3, 24, 26, 5], "metal", 2)
      .rect([6, 10, 20, 1], "metal4")
      .rect([14, 9, 5, 4], "red2")
      .rect([14, 9, 5, 1], "red4");
    p.rect([16, 13, 1, 2], "gold4")
      .disc([16, 18, 2.6, 3], "cream4")
      .poly([11, 24, 12, 21, 15, 20, 18, 20, 21, 22, 22, 24], "cream4");
    p.rect([13, 22, 1, 2], "cream2")
      .rect([17, 17, 1, 3], "cream2")
      .rect([8, 23, 16, 1], "sky2")
      .rect([6, 26, 5, 1], "leaf4")
      .rect([22, 26, 4, 1], "gold3");
    p.shine([7, 20, 12, 8], 60);
  },
  "reading-lamp"(p) {
    p.line([8, 26, 6, 14], "gold2", 2)
      .line([6, 14, 15, 6], "gold3", 2)
      .dots("gold5", [6, 14, 7, 14]);
    p.poly([11, 9, 19, 3, 23, 8, 15, 14], "leaf3")
      .line([11, 9, 18, 3], "leaf5")
      .line([16, 13, 22, 8], "leaf1", 2);
    p.disc([19.5, 11.5, 3, 2.4], "gold4")
      .rect([3, 26, 11, 3], "wood3")
      .rect([3, 26, 11, 1], "wood5");
    p.poly([19, 13, 24, 10, 29, 20, 15, 20], "gold5");
    p.poly([13, 20, 21, 22, 21, 28, 13, 26], "cream4").poly(
      [22, 22, 30, 20, 30, 26, 22, 28],
      "cream5",
    );
    p.line([13, 26, 21, 28], "red2").line([22, 28, 29, 26], "red1").rect([21, 22, 1, 7], "cream2");
    p.line([15, 23, 19, 24], "stone3")
      .line([24, 24, 28, 23], "stone3")
      .line([24, 26, 28, 25], "stone3");
    p.line([15, 25, 19, 26], "stone3");
  },
};
