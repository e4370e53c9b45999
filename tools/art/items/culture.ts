import type { IconSet } from "./icon-set.ts";

/** Song, stage, feast and everyday tradition. */
export const culture: IconSet = {
  "song-sheet"(p) {
    p.sheet([5, 3, 22, 26]).rect([8, 5, 8, 1], "red2");
    for (const y of [9, 16, 23])
      for (let k = 0; k < 4; k++) p.rect([7, y + k, 18, 1], k % 2 === 0 ? "cream3" : "cream4");
    for (const [x, y] of [
      [9, 12],
      [14, 10],
      [20, 12],
      [8, 19],
      [13, 17],
      [18, 18],
      [22, 16],
      [10, 26],
      [16, 24],
    ] as const) {
      p.rect([x, y, 3, 2], "ink").rect([x + 2, y - 5, 1, 6], "ink");
    }
    p.line([11, 7, 16, 5], "ink").line([15, 12, 20, 13], "ink");
  },
  microphone(p) {
    p.line([17, 16, 6, 28], "metal1", 5)
      .line([16, 16, 5, 27], "metal3", 2)
      .ball([21, 10, 7.5, 7.5], "metal");
    for (let k = -3; k < 4; k++) p.line([21 + k * 2 - 3, 10 - 5, 21 + k * 2 + 2, 10 + 6], "metal2");
    p.arc([20, 9, 7, 7], [0, 1], "metal1")
      .line([15, 12, 21, 18], "gold3", 2)
      .arc([19, 8, 4, 4], [0.5, 0.75], "metal5");
    p.line([6, 28, 10, 30], "ink")
      .dots("red3", [12, 21])
      .arc([5, 9, 3, 4], [-0.15, 0.15], "gold3")
      .arc([2, 9, 3, 6], [-0.15, 0.15], "gold2");
  },
  "drama-masks"(p) {
    p.poly([13, 8, 29, 5, 29, 17, 24, 25, 18, 24, 13, 18], "sky2")
      .line([13, 8, 28, 5], "sky4")
      .poly([26, 6, 29, 5, 29, 17, 24, 25], "sky0");
    p.line([17, 13, 19, 12], "ink", 2)
      .line([24, 12, 26, 11], "ink", 2)
      .arc([22, 21, 3, 3], [0.55, 0.95], "ink")
      .dots("blue2", [18, 16, 25, 15]);
    p.poly([2, 8, 18, 11, 18, 20, 13, 28, 7, 26, 2, 19], "gold4")
      .line([2, 8, 17, 11], "gold5")
      .poly([15, 11, 18, 11, 18, 20, 13, 28, 11, 27], "gold2");
    p.arc([6, 14, 2, 1.6], [0.5, 1], "ink")
      .arc([13, 15, 2, 1.6], [0.5, 1], "ink")
      .poly([5, 18, 14, 20, 12, 24, 8, 23], "red2")
      .line([6, 19, 13, 21], "ink")
      .dots("cherry3", [4, 17, 15, 18]);
  },
  "film-reel"(p) {
    p.box([3, 14, 26, 15], "metal", 0)
      .rect([4, 18, 24, 10], "metal1")
      .poly([3, 14, 4, 9, 28, 4, 29, 9, 7, 14], "metal0");
    for (let k = 0; k < 4; k++)
      p.poly(
        [
          6 + k * 6,
          13 - k * 1.3,
          9 + k * 6,
          12 - k * 1.3,
          7 + k * 6,
          8 - k * 1.2,
          4 + k * 6,
          9 - k * 1.2,
        ],
        "cream5",
      );
    for (let x = 4; x < 28; x += 6) p.poly([x, 18, x + 2, 15, x + 5, 15, x + 3, 18], "cream5");
    p.rect([6, 21, 12, 1], "cream3")
      .rect([6, 24, 8, 1], "cream3")
      .disc([23, 23.5, 3.4, 3.4], "cream3")
      .disc([23, 23.5, 1.4, 1.4], "metal1");
  },
  "tape-recorder"(p) {
    p.box([2, 8, 28, 19], "metal", 2).rect([4, 10, 24, 10], "metal0");
    for (const x of [9, 22])
      p.disc([x + 0.5, 15, 4.6, 4.6], "wood2")
        .disc([x + 0.5, 15, 3.2, 3.2], "metal4")
        .disc([x + 0.5, 15, 1.2, 1.2], "ink")
        .dots("ink", [x - 1, 13, x + 2, 16]);
    p.line([10, 19, 22, 19], "wood2").rect([12, 18, 8, 2], "metal2");
    for (let x = 5; x < 18; x += 3)
      p.rect([x, 22, 2, 3], x === 5 ? "red3" : "cream4").rect([x, 24, 2, 1], "cream1");
    p.rect([20, 22, 8, 3], "metal0");
    for (let x = 20; x < 28; x += 2) p.rect([x, 22, 1, 3], "metal3");
    p.line([24, 8, 27, 3], "metal3").ball([28, 3, 1.8, 1.8], "metal");
  },
  "clock-949"(p) {
    p.ball([16, 16, 13.5, 13.5], "red")
      .disc([16, 16, 11.4, 11.4], "red0")
      .disc([16, 16, 10.6, 10.6], "cream5")
      .disc([16.6, 16.8, 9.8, 9.6], "cream4")
      .disc([15.6, 15.4, 9, 8.8], "cream5");
    for (let k = 0; k < 12; k++) {
      const angle = (k / 12) * Math.PI * 2;
      p.dots(k % 3 === 0 ? "red2" : "stone2", [
        Math.round(15.5 + Math.cos(angle) * 8.6),
        Math.round(15.5 + Math.sin(angle) * 8.6),
      ]);
    }
    p.line([16, 16, 11, 14], "ink", 2)
      .line([16, 16, 9, 19], "ink")
      .line([15, 16, 10, 18], "ink")
      .disc([16, 16, 1.6, 1.6], "red2")
      .arc([15, 15, 12, 12], [0.54, 0.72], "red4");
  },
  lantern(p) {
    p.rect([15, 1, 2, 3], "gold3")
      .rect([11, 4, 10, 2], "gold3")
      .rect([11, 4, 10, 1], "gold5")
      .ball([16, 13.5, 11.5, 8.5], "red");
    p.arc([16, 13, 4, 8], [0, 1], "red1")
      .arc([16, 13, 8.4, 8], [0, 1], "red1")
      .rect([15, 6, 1, 15], "red4")
      .disc([13, 12, 2, 4], "red4")
      .rect([11, 21, 10, 2], "gold3")
      .rect([11, 21, 10, 1], "gold5");
    for (const x of [13, 15, 17, 19]) p.rect([x - 1, 23, 1, x === 15 || x === 17 ? 7 : 5], "gold3");
    p.rect([15, 23, 1, 6], "gold5");
  },
  fireworks(p) {
    p.rect([2, 2, 28, 27], "plum0").fade([2, 2, 28, 27], "plum", [0, 0.75]);
    for (const [x, y, size, ink] of [
      [11, 11, 7, "gold4"],
      [22, 8, 5, "cherry3"],
      [21, 19, 5, "glass4"],
    ] as const) {
      for (let k = 0; k < 10; k++) {
        const angle = (k / 10) * Math.PI * 2;
        const at = (r: number) => [
          Math.round(x + Math.cos(angle) * r),
          Math.round(y + Math.sin(angle) * r),
        ];
        p.dots(ink, [...at(size), ...at(size - 1), ...at(size - 3)]).dots("white", at(size * 0.3));
      }
      p.dots("white", [x, y]);
    }
    p.poly(
      [2, 29, 2, 25, 7, 25, 7, 23, 12, 23, 12, 26, 16, 26, 16, 24, 24, 24, 24, 27, 30, 27, 30, 29],
      "ink",
    ).dots("gold4", [4, 27, 9, 25, 18, 26, 21, 26]);
  },
  handshake(p) {
    p.poly([1, 9, 8, 8, 10, 20, 3, 22], "blue2")
      .line([1, 9, 7, 8], "blue4")
      .poly([31, 9, 24, 8, 22, 20, 29, 22], "red2")
      .line([24, 8, 30, 9], "red4");
    p.poly([7, 10, 10, 9, 12, 19, 9, 20], "cream5")
      .poly([25, 10, 22, 9, 20, 19, 23, 20], "cream5")
      .poly([10, 10, 16, 12, 22, 10, 22, 18, 17, 23, 11, 19], "skin2");
    p.poly([10, 10, 15, 12, 19, 17, 17, 23, 11, 19], "skin3")
      .line([14, 13, 19, 12], "skin4")
      .line([14, 15, 18, 13], "skin0")
      .line([18, 14, 22, 17], "skin0");
    p.line([13, 20, 15, 22], "skin1")
      .line([15, 19, 17, 21], "skin1")
      .line([16, 17, 19, 20], "skin1")
      .line([10, 10, 14, 12], "skin4")
      .dots("gold4", [3, 20, 28, 20]);
    p.line([12, 5, 13, 7], "gold3").line([16, 4, 16, 7], "gold3").line([20, 5, 19, 7], "gold3");
  },
  "tea-cup"(p) {
    p.disc([15, 26, 13, 3], "pine2")
      .disc([15, 25, 13, 3], "pine4")
      .disc([15, 25, 10, 2], "pine3")
      .poly([5, 13, 25, 13, 22, 24, 19, 26, 11, 26, 8, 24], (x) =>
        p.tone("stone", 1 - Math.abs(x - 10) / 22),
      );
    p.arc([25, 17, 4, 4], [-0.25, 0.3], "stone3", 2)
      .disc([15, 13, 10, 3], "stone6")
      .disc([15, 13.2, 8.6, 2.2], "wood4")
      .disc([13, 12.8, 4, 1], "gold3")
      .line([10, 18, 13, 21], "leaf3")
      .line([13, 21, 18, 17], "leaf3");
    p.dots("cherry3", [11, 17, 15, 18, 18, 16, 19, 20])
      .line([12, 9, 13, 6], "stone5")
      .line([13, 6, 12, 3], "stone5")
      .line([17, 9, 18, 6], "stone5")
      .line([18, 6, 17, 3], "stone5");
  },
  "lunch-box"(p) {
    p.box([3, 15, 26, 13], "metal", 3)
      .rect([3, 18, 26, 1], "metal2")
      .rect([5, 15, 22, 3], "plum1")
      .poly([5, 17, 8, 12, 14, 11, 17, 15, 17, 17], "stone6")
      .disc([12, 13, 3, 1.6], "white");
    p.disc([20, 14, 3.6, 2.6], "gold3")
      .disc([20, 13.6, 2, 1.4], "gold5")
      .disc([25, 15, 2.4, 2], "leaf4")
      .disc([17, 16, 2, 1.4], "red3")
      .rect([3, 17, 26, 1], "metal5");
    p.line([6, 10, 28, 3], "wood3", 2)
      .line([7, 8, 27, 2], "wood5")
      .rect([14, 21, 5, 3], "metal1")
      .rect([14, 21, 5, 1], "metal5")
      .rect([3, 27, 26, 1], "metal1")
      .rect([5, 20, 1, 6], "metal5");
  },
  embroidery(p) {
    p.box([3, 4, 26, 24], "wood", 3).rect([5, 6, 22, 20], "cream4").rect([5, 6, 22, 1], "cream2");
    p.rect([6, 7, 20, 18], (x, y) => ((x + y) % 2 === 0 ? "sky5" : "sky4")).rect(
      [6, 20, 20, 5],
      (x, y) => ((x + y) % 3 === 0 ? "leaf5" : "leaf3"),
    );
    p.rect([9, 13, 14, 7], "mainStone4")
      .rect([9, 13, 14, 1], "mainStone6")
      .rect([12, 10, 8, 10], "mainStone5")
      .rect([12, 10, 8, 1], "mainStone6");
    for (const x of [10, 13, 15, 17, 21]) p.rect([x, 15, 1, 3], "glass2");
    p.poly([13, 25, 19, 25, 17, 20, 15, 20], "sand4")
      .ball([7.5, 18.5, 2, 2.4], "cherry")
      .ball([24.5, 18.5, 2, 2.4], "cherry")
      .rect([8, 9, 3, 2], "red3")
      .dots("cherry3", [9, 21, 22, 22]);
  },
  vase(p) {
    p.rect([12, 3, 8, 2], "blue2")
      .rect([12, 3, 8, 1], "blue4")
      .rect([13, 5, 6, 5], "stone5")
      .rect([18, 5, 1, 5], "stone3")
      .ball([16, 16.5, 9, 8], "stone");
    p.disc([15, 16, 7.4, 6.6], "stone6")
      .poly([11, 22, 21, 22, 20, 27, 12, 27], "stone5")
      .rect([18, 23, 2, 4], "stone3")
      .rect([11, 26, 10, 2], "blue2")
      .arc([16, 12, 7, 2], [0.05, 0.45], "blue2");
    p.ball([15, 17, 3, 3], "blue")
      .dots("cream4", [15, 17, 14, 16])
      .line([11, 19, 9, 15], "blue3")
      .line([19, 19, 22, 15], "blue3")
      .dots("blue2", [9, 18, 22, 18, 12, 14, 19, 14])
      .rect([13, 7, 6, 1], "blue3");
    p.rect([9, 14, 1, 4], "white").plinth(9, 27, 14);
  },
  "paper-crane"(p) {
    p.poly([3, 20, 13, 16, 11, 3], "cherry3")
      .poly([13, 16, 11, 3, 18, 14], "cherry4")
      .line([11, 3, 4, 19], "cherry5")
      .poly([13, 16, 18, 14, 28, 4, 22, 19], "cherry2");
    p.line([18, 14, 28, 4], "cherry4")
      .poly([8, 18, 13, 16, 22, 19, 17, 26], "cherry4")
      .poly([13, 16, 22, 19, 17, 26], "cherry3")
      .poly([22, 19, 28, 12, 30, 15, 20, 23], "cherry3");
    p.poly([28, 12, 31, 15, 29, 15], "cherry1")
      .line([8, 18, 17, 26], "cherry1")
      .poly([2, 24, 12, 20, 14, 23], "cherry2")
      .dots("gold4", [20, 10, 23, 8, 9, 13, 7, 16, 14, 20]);
  },
};
