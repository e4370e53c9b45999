import type { IconSet } from "./icon-set.ts";

/** Plants, animals and the seasons of the campus. */
export const nature: IconSet = {
  magnolia(p) {
    p.line([4, 28, 14, 20], "wood2", 2)
      .line([14, 20, 24, 26], "wood2")
      .line([4, 27, 14, 19], "wood4")
      .poly([22, 24, 28, 22, 29, 27, 24, 28], "leaf4")
      .line([23, 25, 28, 23], "leaf5");
    p.disc([16, 13, 4, 9], "magnolia5")
      .poly([5, 8, 12, 10, 16, 20, 9, 18], "magnolia4")
      .poly([27, 8, 20, 10, 16, 20, 23, 18], "magnolia3")
      .line([5, 8, 12, 19], "magnolia6");
    p.poly([3, 16, 10, 14, 16, 21, 8, 21], "magnolia5")
      .poly([29, 16, 22, 14, 16, 21, 24, 21], "magnolia4")
      .poly([10, 5, 16, 9, 16, 20, 12, 16], "magnolia6")
      .poly([22, 5, 16, 9, 16, 20, 20, 16], "magnolia4");
    p.line([16, 9, 16, 19], "magnolia2")
      .disc([16, 19, 3, 2.4], "magnolia2")
      .dots("gold4", [15, 18, 17, 18, 16, 17])
      .dots("magnolia2", [9, 16, 23, 16, 7, 19, 25, 19]);
  },
  "ginkgo-leaf"(p) {
    p.poly([16, 19, 2, 14, 4, 7, 10, 4, 15, 7, 16, 10, 17, 7, 22, 4, 28, 7, 30, 14], "gold4").poly(
      [16, 19, 16, 10, 17, 7, 22, 4, 28, 7, 30, 14],
      "gold3",
    );
    for (const [x, y] of [
      [4, 13],
      [6, 9],
      [9, 6],
      [13, 8],
      [19, 8],
      [23, 6],
      [26, 9],
      [28, 13],
    ] as const)
      p.line([16, 18, x, y], x < 16 ? "gold5" : "gold2");
    p.line([16, 18, 15, 24], "gold2", 2)
      .line([15, 24, 11, 29], "gold2", 2)
      .line([15, 18, 14, 24], "gold4")
      .line([3, 14, 15, 19], "gold2");
  },
  "twin-trees"(p) {
    p.line([8, 28, 9, 14], "wood3", 3)
      .line([24, 28, 23, 14], "wood2", 3)
      .line([7, 27, 8, 15], "wood5");
    p.line([9, 19, 16, 16], "wood3", 2)
      .line([16, 16, 23, 19], "wood2", 2)
      .line([10, 18, 16, 15], "wood5");
    p.ball([8, 8.5, 6.6, 6.6], "leaf")
      .ball([24, 8.5, 6.6, 6.6], "leaf")
      .ball([9.5, 13, 5, 3.4], "leaf");
    p.ball([22.5, 13, 5, 3.4], "leaf").ball([16, 14, 3, 2.4], "leaf");
    p.dots("leaf5", [5, 5, 7, 4, 4, 8, 21, 5, 23, 4, 20, 8, 15, 12]);
    p.dots("cherry3", [6, 9, 9, 6, 11, 11, 25, 7, 22, 10, 27, 10, 8, 13, 23, 14, 16, 13]);
    p.rect([3, 28, 26, 1], "leaf4")
      .rect([4, 29, 24, 1], "leaf2")
      .dots("red3", [15, 19, 17, 19, 16, 20]);
    p.dots("red3", [14, 18, 18, 18, 15, 18, 17, 18, 16, 19]);
  },
  apple(p) {
    p.line([3, 4, 18, 7], "wood3", 2)
      .line([3, 3, 17, 6], "wood5")
      .line([16, 7, 16, 12], "wood2", 2)
      .poly([18, 8, 23, 3, 30, 5, 26, 10], "leaf4")
      .line([19, 8, 28, 5], "leaf2")
      .poly([6, 5, 11, 7, 9, 12, 4, 10], "leaf3");
    p.ball([12.5, 19.5, 8, 8.6], "red")
      .ball([19.5, 19.5, 8, 8.6], "red")
      .disc([16, 20, 6, 8], "red2")
      .disc([11, 17, 2.6, 4], "red4")
      .dots("cherry5", [10, 15, 10, 16])
      .disc([16, 12.6, 2.6, 1.2], "red0")
      .disc([16, 27.6, 2, 1], "red0");
    p.dots("gold4", [18, 18, 21, 22, 15, 23, 20, 16]);
  },
  rabbit(p) {
    p.poly([6, 19, 12, 13, 20, 13, 25, 16, 24, 22, 10, 24, 6, 23], "stone5")
      .poly([8, 22, 24, 20, 23, 23, 10, 24], "stone3")
      .line([12, 13, 20, 13], "white")
      .disc([25, 14, 4, 3.6], "stone5")
      .dots("stone6", [23, 11, 24, 11]);
    p.poly([22, 11, 15, 4, 17, 3, 25, 10], "stone5")
      .poly([24, 11, 20, 2, 23, 2, 27, 11], "stone6")
      .line([22, 4, 24, 9], "cherry3")
      .rect([26, 13, 1, 2], "ink")
      .dots("cherry2", [29, 14]);
    p.disc([5, 19, 2.4, 2.2], "white")
      .poly([8, 22, 12, 20, 9, 28, 3, 28, 3, 26], "stone4")
      .line([3, 28, 8, 28], "stone2")
      .line([22, 22, 28, 25], "stone5", 2)
      .line([21, 23, 25, 27], "stone3", 2);
    p.line([2, 12, 8, 12], "sky1").line([1, 15, 5, 15], "sky1").rect([12, 29, 16, 1], "leaf4");
  },
  silkworm(p) {
    p.poly([2, 20, 8, 12, 18, 10, 28, 14, 30, 20, 22, 27, 10, 28], "leaf3")
      .line([3, 20, 9, 12], "leaf5")
      .line([9, 12, 18, 10], "leaf5")
      .line([4, 20, 28, 19], "leaf2")
      .line([12, 20, 9, 14], "leaf2")
      .line([18, 20, 17, 12], "leaf2");
    p.line([14, 20, 11, 26], "leaf2")
      .line([22, 19, 24, 14], "leaf2")
      .disc([25, 23, 3, 2.4], "cream4");
    for (const [x, y] of [
      [6, 17],
      [9, 15],
      [12, 14],
      [15, 14],
      [18, 15],
      [21, 14],
    ] as const)
      p.ball([x, y, 3, 3], "stone")
        .dots("stone6", [x - 1, y - 2])
        .dots("stone2", [x + 2, y + 1]);
    p.ball([23, 12, 3, 3], "cream")
      .dots("ink", [24, 11])
      .line([25, 13, 28, 17], "cream5")
      .line([28, 17, 24, 21], "cream5")
      .disc([25, 22.6, 2.4, 1.8], "cream5")
      .line([2, 21, 1, 24], "leaf1");
  },
  chrysanthemum(p) {
    p.line([16, 16, 15, 29], "leaf2", 2)
      .poly([15, 25, 8, 22, 6, 26, 11, 28], "leaf3")
      .poly([16, 24, 23, 21, 26, 25, 20, 27], "leaf3")
      .line([8, 24, 14, 26], "leaf5")
      .line([18, 25, 24, 23], "leaf5");
    for (let ring = 0; ring < 3; ring++) {
      for (let k = 0; k < 14 - ring * 3; k++) {
        const angle = (k / (14 - ring * 3)) * Math.PI * 2 + ring * 0.3;
        const reach = 9.6 - ring * 3;
        const ink = ring === 0 ? "stone4" : ring === 1 ? "stone5" : "white";
        p.line(
          [
            16,
            12,
            Math.round(16 + Math.cos(angle) * reach),
            Math.round(12 + Math.sin(angle) * reach),
          ],
          ink,
          2,
        );
      }
    }
    p.disc([16, 12, 2.6, 2.4], "gold4")
      .dots("gold5", [15, 11])
      .dots("stone2", [9, 15, 22, 17, 13, 19, 19, 20, 8, 10, 24, 9]);
  },
  seedling(p) {
    p.poly([6, 19, 26, 19, 23, 29, 9, 29], (x) => p.tone("brick", 0.85 - Math.abs(x - 10) / 26))
      .rect([5, 17, 22, 3], "brick4")
      .rect([5, 17, 22, 1], "brick6")
      .rect([7, 16, 18, 2], "wood1")
      .rect([5, 19, 22, 1], "brick2");
    p.line([16, 16, 16, 7], "leaf3", 2)
      .poly([16, 11, 9, 11, 4, 6, 4, 3, 12, 5], "leaf4")
      .line([5, 4, 15, 11], "leaf6")
      .poly([17, 9, 23, 9, 28, 4, 27, 2, 19, 4], "leaf3")
      .line([18, 8, 26, 3], "leaf5")
      .poly([15, 7, 17, 7, 16, 2], "leaf5");
    p.disc([16, 24, 3, 2.6], "gold3").dots("gold5", [15, 23]);
  },
  peach(p) {
    p.poly([16, 3, 22, 9, 28, 15, 27, 22, 20, 28, 16, 27, 12, 28, 5, 22, 4, 15, 10, 9], (x, y) =>
      p.tone("cherry", 0.86 - (x - 6) / 60 - (y - 6) / 60),
    );
    p.poly([16, 3, 20, 8, 16, 12, 12, 8], "red3")
      .poly([10, 9, 16, 12, 14, 15, 6, 14], "cherry3")
      .line([16, 5, 18, 14], "cherry2")
      .line([18, 14, 17, 26], "cherry2")
      .disc([9, 16, 2, 4], "cherry5");
    p.poly([16, 28, 5, 24, 2, 27, 8, 30], "leaf3")
      .poly([16, 28, 26, 24, 30, 27, 24, 30], "leaf3")
      .line([4, 27, 15, 29], "leaf5")
      .line([17, 29, 27, 26], "leaf5");
  },
  "lotus-lake"(p) {
    p.disc([16, 21, 14.4, 8.4], "leaf3")
      .disc([16, 20.6, 13.6, 7.6], "sand3")
      .disc([16, 21, 12.6, 6.8], "water2")
      .disc([15, 20.4, 11, 5.4], "water3")
      .rect([6, 20, 6, 1], "water5")
      .rect([17, 25, 7, 1], "water5")
      .rect([20, 18, 5, 1], "water5");
    p.disc([9, 23, 3.4, 1.6], "leaf4")
      .disc([22, 21.5, 3.6, 1.6], "leaf4")
      .dots("leaf2", [9, 23, 22, 21])
      .poly([16, 8, 19, 14, 16, 19, 13, 14], "cherry4")
      .poly([10, 11, 14, 13, 16, 19, 11, 17], "cherry3");
    p.poly([22, 11, 18, 13, 16, 19, 21, 17], "cherry2")
      .line([10, 11, 13, 16], "cherry5")
      .dots("gold4", [16, 17, 15, 16, 17, 16])
      .poly([3, 17, 4, 8, 5, 17], "leaf4")
      .poly([27, 17, 28, 9, 29, 17], "leaf4")
      .rect([4, 6, 1, 3], "wood3")
      .rect([28, 6, 1, 4], "wood3");
  },
};
