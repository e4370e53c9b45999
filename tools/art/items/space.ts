import type { IconSet } from "./icon-set.ts";

/** Flight, orbit and travel. */
export const space: IconSet = {
  satellite(p) {
    p.box([13, 11, 8, 10], "gold", 3).rect([14, 14, 6, 1], "gold1").rect([14, 17, 6, 1], "gold1");
    for (const x of [2, 22]) {
      p.box([x, 12, 8, 8], "blue", 2)
        .rect([x + 2, 12, 1, 8], "blue4")
        .rect([x + 5, 12, 1, 8], "blue4")
        .rect([x, 16, 8, 1], "blue4");
    }
    p.rect([10, 15, 3, 2], "metal4")
      .rect([21, 15, 1, 2], "metal4")
      .line([17, 10, 17, 6], "metal4")
      .ball([17, 5, 3, 2], "metal");
    p.line([15, 21, 12, 26], "metal3")
      .line([18, 21, 21, 26], "metal3")
      .dots("white", [5, 5, 27, 26])
      .dots("gold5", [7, 26, 26, 5]);
  },
  thruster(p) {
    p.column([11, 3, 10, 6], "metal")
      .rect([9, 8, 14, 3], "gold3")
      .rect([9, 8, 14, 1], "gold5")
      .rect([14, 11, 4, 2], "metal2");
    p.poly([13, 12, 19, 12, 24, 21, 8, 21], (x) => p.tone("metal", 0.85 - Math.abs(x - 13) / 16))
      .rect([8, 20, 16, 1], "metal5")
      .rect([8, 21, 16, 1], "metal1");
    p.poly([10, 22, 22, 22, 16, 30], "leaf4")
      .poly([12, 22, 20, 22, 16, 28], "leaf5")
      .poly([14, 22, 18, 22, 16, 26], "white")
      .line([5, 5, 11, 6], "gold2");
    p.line([27, 5, 20, 6], "gold2").ball([5, 6, 2.6, 3], "leaf").ball([27, 6, 2.6, 3], "leaf");
  },
  "orbit-photo"(p) {
    p.sheet([3, 3, 26, 26])
      .rect([5, 5, 22, 18], "leaf3")
      .poly([18, 5, 27, 5, 27, 23, 22, 23], "water2")
      .line([18, 5, 22, 23], "sand4");
    p.line([5, 18, 20, 14], "water4")
      .rect([8, 8, 4, 3], "stone5")
      .rect([14, 9, 3, 4], "stone5")
      .rect([7, 13, 3, 2], "brick5")
      .rect([12, 17, 5, 3], "stone5")
      .disc([9, 20, 2, 1.6], "blue3");
    p.rect([11, 14, 5, 1], "stone5")
      .disc([23, 9, 3.4, 1.6], "white", 220)
      .disc([7, 6.5, 2.4, 1.4], "white", 200)
      .rect([8, 25, 12, 1], "stone3");
    p.line([5, 22, 10, 17], "white", 1, 60).rect([16, 6, 1, 3], "red3").rect([15, 7, 3, 1], "red3");
  },
  rocket(p) {
    p.poly([16, 1, 20, 8, 20, 25, 12, 25, 12, 8], (x) => p.tone("stone", 1 - Math.abs(x - 13) / 11))
      .poly([16, 1, 19, 7, 13, 7], "red2")
      .rect([12, 12, 8, 2], "blue2")
      .rect([12, 20, 8, 1], "red2");
    p.column([8, 14, 4, 11], "stone")
      .column([20, 14, 4, 11], "stone", 0.75)
      .poly([8, 14, 10, 11, 12, 14], "red2")
      .poly([20, 14, 22, 11, 24, 14], "red1");
    p.rect([13, 25, 6, 1], "metal1")
      .rect([8, 25, 4, 1], "metal1")
      .rect([20, 25, 4, 1], "metal1")
      .poly([12, 26, 20, 26, 16, 31], "gold4")
      .poly([14, 26, 18, 26, 16, 29], "gold5");
    p.poly([8, 26, 12, 26, 10, 30], "maple4")
      .poly([20, 26, 24, 26, 22, 30], "maple4")
      .dots("glass3", [15, 10, 16, 10]);
  },
  capsule(p) {
    p.disc([16, 8, 13, 7], (x, y) =>
      y < 10 ? (Math.floor((x + 2) / 5) % 2 === 0 ? "red2" : "white") : null,
    )
      .rect([3, 9, 26, 1], "red1")
      .arc([16, 8, 12, 6.4], [0.55, 0.75], "white");
    p.line([4, 10, 12, 19], "metal3")
      .line([28, 10, 20, 19], "metal3")
      .line([11, 10, 14, 18], "metal3")
      .line([21, 10, 18, 18], "metal3");
    p.poly([12, 18, 20, 18, 24, 27, 8, 27], (x) => p.tone("wood", 0.95 - Math.abs(x - 12) / 18))
      .rect([8, 27, 16, 2], "wood1")
      .rect([12, 18, 8, 1], "wood5")
      .disc([16, 23, 2.2, 2.2], "metal4")
      .disc([16, 23, 1.3, 1.3], "glass2");
    p.dots("gold4", [11, 25, 20, 25]);
  },
  airliner(p) {
    p.poly([2, 19, 5, 14, 9, 14, 24, 9, 29, 9, 29, 12, 25, 15, 9, 21], "stone5")
      .poly([2, 19, 9, 17, 25, 12, 29, 11, 25, 15, 9, 21], "stone3")
      .line([9, 14, 24, 9], "white")
      .line([24, 9, 28, 9], "white");
    p.poly([4, 15, 2, 7, 5, 7, 9, 14], "blue2")
      .line([2, 7, 4, 7], "blue4")
      .poly([13, 16, 20, 14, 15, 28, 12, 29], "metal3")
      .line([13, 17, 12, 28], "metal5")
      .poly([13, 12, 18, 10, 14, 4, 11, 4], "metal3");
    p.line([10, 16, 24, 11], "blue2")
      .dots("glass2", [26, 10, 27, 10])
      .rect([15, 20, 4, 2], "metal1")
      .rect([15, 20, 1, 2], "metal4");
  },
  train(p) {
    p.bar([7, 10, 14, 9], "leaf", 0.8)
      .box([20, 5, 9, 14], "leaf", 2)
      .rect([22, 7, 5, 5], "glass4")
      .rect([19, 4, 11, 2], "metal1")
      .rect([8, 5, 4, 5], "metal1")
      .rect([7, 4, 6, 2], "metal2");
    p.rect([14, 8, 4, 2], "gold3")
      .rect([5, 11, 2, 7], "metal1")
      .disc([6, 14.5, 2, 2], "gold4")
      .rect([4, 19, 25, 2], "red2")
      .rect([4, 19, 25, 1], "red4")
      .poly([2, 25, 5, 20, 7, 20, 7, 25], "red2");
    for (const x of [10, 17, 25])
      p.disc([x, 24, 3.6, 3.6], "red1")
        .disc([x, 24, 2.6, 2.6], "red3")
        .disc([x, 24, 1, 1], "metal1");
    p.rect([9, 24, 17, 1], "metal4")
      .rect([2, 28, 28, 1], "wood2")
      .disc([6, 3, 2.4, 1.6], "stone5")
      .disc([3.4, 4.4, 1.6, 1.4], "stone4");
  },
  satchel(p) {
    p.line([6, 12, 10, 3], "sand1", 2)
      .line([26, 12, 22, 3], "sand1", 2)
      .rect([10, 2, 13, 2], "sand1")
      .box([4, 11, 24, 17], "leaf", 2);
    p.poly([4, 11, 28, 11, 27, 19, 16, 22, 5, 19], "leaf3")
      .line([4, 11, 28, 11], "leaf5")
      .line([5, 19, 16, 22], "leaf1")
      .line([16, 22, 27, 19], "leaf1");
    p.rect([10, 17, 2, 6], "sand2")
      .rect([20, 17, 2, 6], "sand2")
      .rect([9, 22, 4, 3], "gold3")
      .rect([19, 22, 4, 3], "gold3")
      .dots("gold5", [9, 22, 19, 22])
      .rect([5, 27, 22, 1], "leaf0");
    p.line([6, 13, 6, 17], "leaf5");
  },
  "map-pins"(p) {
    p.poly([2, 13, 11, 10, 21, 13, 30, 10, 30, 25, 21, 28, 11, 25, 2, 28], "leaf5")
      .poly([11, 10, 21, 13, 21, 28, 11, 25], "leaf4")
      .line([2, 13, 11, 10], "leaf6");
    p.poly([22, 13, 30, 10, 30, 25, 25, 26], "water4")
      .line([3, 22, 11, 19], "water3")
      .line([11, 19, 20, 22], "water3")
      .line([2, 27, 11, 24], "leaf2")
      .line([21, 27, 30, 24], "leaf2");
    for (const [x, y, ramp] of [
      [7, 10, "red"],
      [16, 13, "gold"],
      [24, 8, "blue"],
    ] as const) {
      p.poly([x - 3, y, x + 4, y, x + 1, y + 8, x, y + 8], `${ramp}2`)
        .ball([x + 0.5, y - 0.5, 4, 4], ramp)
        .disc([x + 0.5, y - 0.5, 1.6, 1.6], "cream5");
    }
    p.line([9, 18, 15, 21], "wood2").line([18, 20, 24, 17], "wood2");
  },
  globe(p) {
    p.arc([15, 14, 13, 13], [-0.2, 0.32], "gold3", 2)
      .ball([15.5, 14, 10.5, 10.5], "water")
      .poly([8, 9, 14, 6, 18, 8, 15, 12, 11, 14, 9, 13], "leaf4")
      .poly([15, 15, 21, 14, 22, 18, 18, 22, 16, 19], "leaf4");
    p.poly([20, 7, 24, 9, 24, 12, 21, 11], "leaf3")
      .line([9, 9, 13, 7], "leaf6")
      .line([7, 17, 10, 20], "leaf3")
      .arc([14, 13, 8, 8], [0.55, 0.7], "white");
    p.rect([15, 25, 3, 2], "gold2")
      .rect([10, 27, 13, 2], "wood3")
      .rect([10, 27, 13, 1], "wood5")
      .rect([9, 29, 15, 1], "wood1");
  },
};
