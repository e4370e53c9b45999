import type { IconSet } from "./icon-set.ts";

/** Instruments and workings of physics, chemistry, computing and mechanics. */
export const science: IconSet = {
  prism(p) {
    p.poly([16, 5, 27, 25, 5, 25], "glass4").poly([16, 5, 27, 25, 22, 25], "glass2");
    p.poly([16, 5, 12, 25, 5, 25], "glass5")
      .line([16, 5, 5, 24], "white")
      .line([6, 25, 26, 25], "glass1");
    p.line([1, 19, 11, 16], "white", 2).line([12, 16, 19, 15], "white", 1, 150);
    p.line([20, 14, 30, 12], "red3")
      .line([20, 15, 30, 14], "gold4")
      .line([20, 16, 30, 17], "leaf4");
    p.line([21, 17, 30, 19], "blue3").line([21, 18, 30, 21], "plum4");
    p.line([20, 15, 30, 15], "gold3");
  },
  galvanometer(p) {
    p.box([3, 10, 26, 18], "wood", 3).rect([3, 26, 26, 2], "wood1").rect([5, 28, 4, 2], "wood1");
    p.rect([23, 28, 4, 2], "wood1").disc([16, 19, 10, 8], "gold2").disc([16, 19, 9, 7], "cream5");
    p.rect([6, 21, 20, 6], "wood3").rect([7, 20, 18, 1], "gold3");
    for (const [x, y] of [
      [9, 17],
      [11, 14],
      [14, 13],
      [18, 13],
      [21, 14],
      [23, 17],
    ] as const)
      p.dots("ink", [x, y]);
    p.line([16, 20, 20, 14], "red2").ball([16, 21, 2, 2], "gold");
    for (const x of [7, 22]) p.column([x, 5, 4, 5], "metal").rect([x - 1, 9, 6, 2], "gold2");
    p.line([9, 5, 12, 2], "red2").line([12, 2, 20, 2], "red2").line([20, 2, 24, 5], "red2");
    p.rect([8, 24, 4, 1], "gold4").rect([20, 24, 4, 1], "gold4").shine([10, 19, 14, 13], 90);
  },
  flask(p) {
    p.poly([13, 10, 19, 10, 28, 27, 26, 29, 6, 29, 4, 27], "glass5");
    p.poly([9, 18, 23, 18, 27, 27, 26, 29, 6, 29, 5, 27], "water3").rect([9, 18, 14, 1], "water5");
    p.poly([19, 19, 23, 19, 27, 27, 26, 29, 21, 29], "water2");
    p.rect([13, 5, 6, 6], "glass5").rect([11, 3, 10, 2], "glass3").rect([11, 3, 10, 1], "white");
    p.rect([18, 5, 1, 6], "glass3")
      .line([13, 11, 6, 25], "white")
      .dots("water6", [14, 22, 17, 25, 12, 26, 18, 21]);
    p.disc([15, 24, 1.4, 1.4], "water5")
      .disc([20, 26, 1.2, 1.2], "water5")
      .line([6, 28, 26, 28], "water1");
  },
  "dye-bottles"(p) {
    for (const [x, ramp] of [
      [3, "red"],
      [12, "blue"],
      [21, "gold"],
    ] as const) {
      p.column([x, 12, 8, 16], ramp, 0.9)
        .rect([x, 12, 8, 2], "glass5")
        .rect([x, 27, 8, 1], `${ramp}0`);
      p.rect([x + 2, 8, 4, 4], "glass4")
        .rect([x + 1, 5, 6, 3], "wood3")
        .rect([x + 1, 5, 6, 1], "wood5");
      p.rect([x + 1, 18, 5, 5], "cream4")
        .rect([x + 2, 20, 3, 1], "stone2")
        .rect([x + 1, 13, 1, 14], "white", 150);
    }
  },
  microscope(p) {
    p.rect([7, 26, 18, 3], "metal1").rect([7, 26, 18, 1], "metal3");
    p.line([20, 25, 22, 15], "metal1", 3)
      .line([22, 15, 18, 8], "metal1", 3)
      .line([20, 24, 22, 14], "metal3");
    p.line([11, 5, 15, 17], "metal1", 5)
      .line([10, 5, 14, 17], "metal4")
      .line([12, 9, 13, 12], "gold3", 5);
    p.line([10, 4, 12, 3], "metal3", 3)
      .rect([9, 20, 12, 2], "metal2")
      .rect([9, 20, 12, 1], "metal4");
    p.rect([12, 19, 5, 1], "glass4").rect([14, 17, 2, 2], "gold4").ball([23, 19, 2, 2], "gold");
  },
  "slide-rule"(p) {
    p.poly([2, 17, 27, 7, 30, 14, 5, 25], "cream4").poly([3, 19, 28, 9, 29, 12, 4, 22], "sand4");
    p.line([2, 17, 27, 7], "cream5").line([5, 24, 29, 14], "cream2").line([3, 19, 28, 9], "gold2");
    p.line([4, 22, 29, 12], "gold2");
    for (let k = 0; k < 12; k++) {
      const x = 4 + k * 2;
      const y = 18 - Math.round(k * 0.83);
      p.rect([x, y - 1, 1, k % 3 === 0 ? 2 : 1], "ink").dots("red2", [x + 1, y + 3]);
      p.rect([x + 2, y + 5 - (k % 3 === 0 ? 1 : 0), 1, k % 3 === 0 ? 2 : 1], "ink");
    }
    p.poly([14, 9, 20, 7, 24, 19, 18, 22], (x, y) => ((x + y) % 2 === 0 ? "glass5" : null));
    p.line([14, 9, 20, 7], "metal3", 2).line([18, 21, 23, 19], "metal2", 2);
    p.line([14, 10, 17, 20], "metal4")
      .line([20, 8, 23, 18], "metal3")
      .line([17, 8, 20, 20], "red3");
  },
  abacus(p) {
    p.box([2, 6, 28, 21], "wood", 3).rect([4, 8, 24, 17], "cream3").rect([4, 8, 24, 1], "wood1");
    p.rect([4, 13, 24, 2], "wood4").rect([4, 15, 24, 1], "wood1");
    for (let k = 0; k < 6; k++) {
      const x = 6 + k * 4;
      p.rect([x, 8, 1, 17], "wood2");
      const up = k % 2;
      const low = [0, 2, 1, 3, 0, 2][k] ?? 0;
      p.rect([x - 1, 9 + up * 2, 3, 2], "red2").dots("red4", [x - 1, 9 + up * 2]);
      for (let b = 0; b < 3; b++) {
        const y = 16 + b * 2 + (b >= low ? 3 : 0);
        p.rect([x - 1, y, 3, 2], "wood2").dots("wood5", [x - 1, y]);
      }
    }
    for (const [x, y] of [
      [2, 6],
      [27, 6],
      [2, 24],
      [27, 24],
    ] as const)
      p.rect([x, y, 3, 3], "gold3").dots("gold5", [x, y]);
  },
  "paper-tape"(p) {
    p.box([3, 12, 18, 14], "metal", 2).rect([5, 14, 10, 6], "pine0").rect([6, 15, 5, 1], "leaf4");
    p.rect([6, 17, 7, 1], "leaf4")
      .dots("red3", [17, 15])
      .dots("gold4", [17, 17])
      .dots("leaf4", [17, 19]);
    p.rect([5, 22, 14, 2], "metal1").rect([3, 26, 18, 2], "metal1");
    p.disc([22, 9, 6.5, 6.5], "cream3")
      .disc([22, 9, 4.8, 4.8], "cream4")
      .disc([22, 9, 2.4, 2.4], "metal1");
    p.arc([22, 9, 3.4, 3.4], [0, 1], "cream2").poly([24, 13, 29, 11, 29, 29, 24, 29], "cream4");
    p.line([24, 14, 24, 29], "cream5").line([28, 11, 28, 29], "cream2");
    for (let y = 15; y < 29; y += 2) {
      p.dots("ink", [26, y]);
      if (y % 4 === 3) p.dots("ink", [25, y]);
      if (y % 6 !== 1) p.dots("ink", [27, y + 1]);
    }
  },
  computer(p) {
    p.box([4, 3, 24, 19], "cream", 3).rect([6, 5, 20, 14], "metal0").rect([7, 6, 18, 12], "blue1");
    p.line([10, 9, 8, 12], "glass5").line([8, 12, 10, 15], "glass5").line([15, 8, 12, 16], "gold4");
    p.line([17, 9, 19, 12], "glass5")
      .line([19, 12, 17, 15], "glass5")
      .rect([21, 14, 3, 1], "leaf4");
    p.rect([24, 20, 2, 1], "leaf4").rect([12, 22, 8, 2], "cream2").box([3, 24, 26, 5], "cream", 3);
    for (let x = 5; x < 27; x += 2) p.rect([x, 25, 1, 1], "cream1").rect([x, 27, 1, 1], "cream1");
    p.rect([11, 27, 9, 1], "cream1").shine([8, 16, 16, 7], 50);
  },
  "radio-set"(p) {
    p.line([24, 9, 29, 2], "metal3").dots("red3", [29, 2]);
    p.box([3, 9, 26, 19], "wood", 3).rect([3, 9, 26, 2], "wood4").rect([3, 9, 26, 1], "wood5");
    p.rect([5, 13, 12, 12], "sand3");
    for (let y = 13; y < 25; y += 2) p.rect([5, y, 12, 1], "sand1");
    p.arc([11, 19, 5, 5], [0, 1], "wood1")
      .rect([19, 13, 8, 5], "cream5")
      .rect([19, 13, 8, 1], "gold2");
    p.line([20, 17, 21, 15], "stone2")
      .line([25, 17, 24, 15], "stone2")
      .line([22, 17, 23, 14], "red2");
    p.ball([21, 22, 2, 2], "gold").ball([25.5, 22, 2, 2], "gold").rect([5, 28, 4, 2], "wood1");
    p.rect([23, 28, 4, 2], "wood1");
  },
  "radar-dish"(p) {
    p.poly([11, 29, 14, 19, 18, 19, 21, 29], "metal2")
      .line([13, 28, 15, 19], "metal4")
      .line([19, 28, 12, 24], "metal1");
    p.line([12, 28, 19, 22], "metal1")
      .rect([8, 28, 16, 2], "metal1")
      .rect([8, 28, 16, 1], "metal3");
    p.poly([5, 4, 8, 3, 26, 17, 26, 20, 20, 22, 12, 20, 6, 13], "metal3");
    p.poly([7, 4, 26, 18, 18, 17, 10, 11], "metal1")
      .line([6, 5, 9, 15], "metal5")
      .line([9, 15, 19, 21], "metal2");
    p.line([9, 6, 24, 17], "metal4")
      .line([15, 14, 22, 6], "metal4")
      .line([11, 10, 22, 6], "metal2");
    p.ball([22.5, 6, 2, 2], "red")
      .arc([24, 5, 3, 3], [0.8, 1.05], "gold4")
      .arc([24, 5, 5, 5], [0.8, 1.05], "gold3");
  },
  "soil-layers"(p) {
    p.column([9, 3, 14, 24], "glass", 1);
    p.column([10, 5, 12, 5], "leaf", 0.7).column([10, 9, 12, 5], "wood", 0.9);
    p.column([10, 14, 12, 4], "sand", 0.9)
      .column([10, 18, 12, 4], "stone", 0.8)
      .column([10, 22, 12, 5], "brick", 0.7);
    p.dots("wood5", [12, 11, 17, 12, 19, 10]).dots("sand1", [13, 15, 16, 16, 19, 15]);
    p.dots("stone5", [12, 19, 15, 20, 18, 19]).dots("brick2", [13, 24, 17, 25, 19, 23]);
    p.rect([10, 5, 1, 22], "white", 130)
      .rect([8, 2, 16, 2], "metal3")
      .rect([8, 2, 16, 1], "metal5");
    p.rect([7, 27, 18, 2], "metal2").rect([7, 27, 18, 1], "metal4").rect([24, 5, 5, 1], "metal3");
    for (const y of [9, 14, 18, 22]) p.rect([25, y, 3, 1], "metal3");
  },
  "wave-maker"(p) {
    p.plinth(3, 26, 26).rect([4, 12, 24, 15], "glass4", 130);
    for (let x = 4; x < 28; x++) {
      const top = 17 + Math.round(Math.sin((x - 4) * 0.62) * 2.4);
      p.rect([x, top, 1, 26 - top], "water3")
        .dots("water6", [x, top])
        .dots("water4", [x, top + 1]);
    }
    p.rect([4, 11, 24, 1], "glass5").rect([4, 12, 1, 15], "glass5").rect([27, 12, 1, 15], "glass2");
    p.rect([7, 9, 2, 17], "metal4")
      .rect([8, 9, 1, 17], "metal2")
      .rect([5, 6, 7, 4], "red2")
      .rect([5, 6, 7, 1], "red4");
    p.line([12, 8, 17, 5], "metal3")
      .ball([19, 5, 3, 3], "metal")
      .dots("gold4", [19, 4])
      .rect([22, 7, 6, 4], "metal2");
    p.rect([22, 7, 6, 1], "metal4").rect([4, 25, 24, 1], "water1");
  },
  "shock-tube"(p) {
    p.bar([8, 11, 21, 6], "metal")
      .bar([3, 9, 7, 10], "red", 1)
      .rect([10, 9, 2, 10], "gold3")
      .rect([10, 9, 1, 10], "gold5");
    p.rect([18, 10, 2, 8], "gold3")
      .rect([18, 10, 1, 8], "gold5")
      .rect([26, 9, 3, 10], "metal2")
      .rect([26, 9, 1, 10], "metal4");
    p.disc([23, 14, 2.2, 2.2], "glass5").disc([23, 14, 1.2, 1.2], "glass3");
    for (const x of [6, 14, 24])
      p.line([x, 19, x - 2, 27], "metal1", 2).line([x + 1, 19, x + 3, 27], "metal1", 2);
    p.rect([3, 27, 26, 2], "metal1").rect([3, 27, 26, 1], "metal3").rect([6, 6, 1, 3], "metal3");
    p.ball([6.5, 5, 2.6, 2.6], "cream")
      .dots("red2", [6, 4])
      .line([14, 5, 18, 5], "gold4")
      .line([13, 7, 19, 7], "gold4");
    p.line([19, 7, 17, 5], "gold4").line([19, 7, 17, 9], "gold4");
  },
  "polymer-gear"(p) {
    for (let k = 0; k < 8; k++) {
      const angle = (k / 8) * Math.PI * 2;
      p.rect(
        [Math.round(13 + Math.cos(angle) * 9) - 2, Math.round(13 + Math.sin(angle) * 9) - 2, 5, 5],
        "gold2",
      );
    }
    p.ball([13.5, 13.5, 9.4, 9.4], "gold")
      .disc([13.5, 13.5, 5.6, 5.6], "gold2")
      .disc([13.5, 13.5, 3, 3], "plum1");
    for (let k = 0; k < 7; k++) {
      const angle = (k / 7) * Math.PI * 2 + 0.2;
      p.rect(
        [Math.round(23 + Math.cos(angle) * 5) - 1, Math.round(23 + Math.sin(angle) * 5) - 1, 3, 3],
        "metal2",
      );
    }
    p.ball([23.5, 23.5, 5.4, 5.4], "metal")
      .disc([23.5, 23.5, 2, 2], "plum1")
      .arc([13, 13, 7, 7], [0.5, 0.75], "gold5");
  },
  "carbon-weave"(p) {
    p.poly([3, 9, 19, 3, 29, 20, 13, 28], (x, y) => {
      const cell = (Math.floor((x + y) / 3) + Math.floor((x - y + 60) / 3)) % 2 === 0;
      const edge = (x + y) % 3 === 0;
      return cell ? (edge ? "metal3" : "metal1") : edge ? "metal2" : "metal0";
    });
    p.line([3, 9, 19, 3], "metal5")
      .line([4, 11, 13, 28], "metal3")
      .line([13, 28, 28, 21], "metal0");
    p.poly([13, 27, 29, 20, 29, 22, 13, 30], "metal0").poly(
      [3, 10, 13, 27, 13, 30, 3, 13],
      "metal2",
    );
    p.line([22, 20, 26, 9], "gold3", 3)
      .line([21, 20, 25, 9], "gold5")
      .rect([24, 4, 5, 6], "metal3")
      .rect([24, 4, 5, 1], "metal5");
    p.dots("gold5", [20, 23, 18, 21, 23, 24]).poly([20, 20, 24, 20, 21, 24], "metal4");
  },
};
