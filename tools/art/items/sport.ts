import type { IconSet } from "./icon-set.ts";
import type { Pen } from "./pen.ts";

/** A striped ribbon in a V above a disc at (16, 21). */
function ribbon(p: Pen): void {
  p.poly([8, 2, 14, 2, 18, 15, 13, 16], "red3").poly([18, 2, 24, 2, 19, 16, 14, 15], "red2");
  p.poly([10, 2, 12, 2, 16, 14, 14, 14], "gold4").poly([20, 2, 22, 2, 18, 14, 16, 14], "gold3");
}

/** Running, ball games and prizes. */
export const sport: IconSet = {
  "running-shoes"(p) {
    p.poly([3, 9, 8, 7, 12, 11, 22, 15, 28, 17, 29, 21, 4, 21], "red2").poly(
      [3, 9, 8, 7, 12, 11, 11, 15, 3, 15],
      "red3",
    );
    p.line([8, 7, 12, 11], "red4")
      .line([12, 11, 22, 15], "red4")
      .poly([12, 21, 18, 14, 21, 15, 16, 21], "white")
      .poly([6, 21, 12, 13, 14, 14, 9, 21], "white");
    p.line([13, 11, 12, 14], "cream4")
      .line([16, 12, 15, 15], "cream4")
      .line([19, 13, 18, 16], "cream4")
      .rect([4, 21, 26, 2], "cream5")
      .rect([4, 23, 26, 1], "cream2");
    for (let x = 5; x < 29; x += 4) p.rect([x, 24, 2, 2], "metal1");
    p.disc([6, 9, 2.4, 1.4], "plum0").line([2, 27, 12, 27], "gold3").line([5, 29, 20, 29], "gold2");
  },
  "starting-gun"(p) {
    p.rect([4, 9, 19, 5], "metal2")
      .rect([4, 9, 19, 1], "metal5")
      .rect([4, 13, 19, 1], "metal1")
      .rect([21, 8, 3, 7], "metal3");
    p.rect([6, 14, 14, 3], "metal1")
      .poly([5, 14, 13, 14, 11, 27, 4, 27], (x) => (x < 7 ? "wood4" : x < 9 ? "wood3" : "wood2"))
      .rect([4, 26, 8, 1], "wood1");
    p.arc([15, 18, 3, 3], [0, 0.6], "metal2")
      .rect([15, 16, 1, 3], "metal1")
      .rect([4, 7, 3, 2], "metal2")
      .disc([26.5, 7, 2.6, 2.2], "stone5")
      .disc([28, 4, 2, 1.8], "stone6");
    p.dots("gold4", [25, 11, 27, 12]);
  },
  stopwatch(p) {
    p.rect([14, 2, 5, 3], "metal3")
      .rect([14, 2, 5, 1], "metal5")
      .rect([15, 5, 3, 2], "metal2")
      .line([24, 6, 27, 9], "metal3", 2);
    p.ball([16.5, 18, 11.5, 11.5], "metal")
      .disc([16.5, 18, 9.4, 9.4], "metal1")
      .disc([16.5, 18, 8.6, 8.6], "cream5");
    for (let k = 0; k < 12; k++) {
      const angle = (k / 12) * Math.PI * 2;
      p.dots(k % 3 === 0 ? "red2" : "stone2", [
        16 + Math.round(Math.cos(angle) * 7),
        18 + Math.round(Math.sin(angle) * 7),
      ]);
    }
    p.line([16, 18, 20, 13], "red2")
      .line([16, 18, 14, 20], "ink")
      .rect([15, 17, 3, 3], "metal1")
      .dots("gold4", [16, 18])
      .arc([15, 16, 9, 9], [0.55, 0.7], "white");
  },
  whistle(p) {
    p.line([3, 3, 12, 13], "red2")
      .line([3, 3, 14, 11], "red3")
      .line([4, 2, 10, 4], "red2")
      .line([10, 4, 14, 11], "red2");
    p.ball([12, 20, 8.5, 8.5], "gold")
      .poly([11, 12, 29, 12, 29, 17, 19, 18], "gold3")
      .rect([11, 12, 18, 1], "gold5")
      .rect([27, 12, 2, 5], "gold2");
    p.rect([17, 13, 4, 3], "plum0")
      .disc([12, 20, 4, 4], "gold2")
      .disc([11.6, 19.6, 2.6, 2.6], "gold4")
      .disc([14, 12, 1.6, 1.6], "metal3")
      .line([24, 16, 27, 16], "gold1");
  },
  "race-bib"(p) {
    p.poly(
      [8, 3, 12, 3, 14, 7, 18, 7, 20, 3, 24, 3, 24, 9, 27, 13, 25, 29, 7, 29, 5, 13, 8, 9],
      (x) => p.tone("red", 0.68 - (x - 8) / 40),
    );
    p.rect([7, 11, 2, 17], "gold3")
      .rect([23, 11, 2, 17], "gold2")
      .rect([7, 27, 18, 1], "gold3")
      .rect([9, 14, 14, 10], "white")
      .rect([9, 14, 14, 1], "cream3");
    p.rect([11, 16, 3, 1], "ink")
      .rect([13, 16, 1, 6], "ink")
      .rect([12, 19, 1, 3], "ink")
      .rect([17, 16, 3, 1], "ink")
      .rect([17, 16, 1, 6], "ink");
    p.rect([19, 16, 1, 6], "ink")
      .rect([17, 21, 3, 1], "ink")
      .line([12, 3, 14, 7], "gold4")
      .rect([14, 7, 4, 1], "gold4")
      .line([19, 3, 18, 7], "gold3");
  },
  "relay-baton"(p) {
    p.line([5, 27, 26, 6], "red1", 7)
      .line([4, 26, 25, 5], "red2", 5)
      .line([3, 25, 24, 4], "red4")
      .line([8, 24, 11, 21], "gold3", 6)
      .line([20, 12, 23, 9], "gold3", 6);
    p.line([7, 23, 9, 21], "gold5", 2)
      .line([19, 11, 21, 9], "gold5", 2)
      .disc([26, 6, 3, 2.6], "red0")
      .disc([26, 6, 1.6, 1.4], "plum0");
    p.line([2, 12, 9, 12], "sky1")
      .line([4, 8, 13, 8], "sky1")
      .line([20, 25, 29, 25], "gold3")
      .line([18, 28, 26, 28], "gold3");
  },
  medal(p) {
    ribbon(p);
    p.ball([16, 21, 8, 8], "gold").ball([16, 21, 6, 6], "gold");
    p.line([12, 23, 15, 18], "gold5")
      .line([15, 18, 17, 21], "gold5")
      .line([17, 21, 19, 17], "gold5")
      .line([12, 24, 20, 24], "gold1")
      .line([13, 25, 19, 25], "gold5");
  },
  "star-medal"(p) {
    p.rect([9, 3, 14, 6], "blue2")
      .rect([9, 3, 14, 1], "blue4")
      .rect([14, 3, 4, 6], "cream4")
      .rect([9, 8, 14, 1], "blue0")
      .rect([15, 9, 2, 4], "gold2");
    p.poly([16, 9, 19, 17, 28, 17, 21, 22, 24, 29, 16, 25, 8, 29, 11, 22, 4, 17, 13, 17], "gold3")
      .line([16, 10, 13, 17], "gold5")
      .line([5, 17, 13, 17], "gold5");
    p.poly([16, 25, 24, 29, 21, 22, 28, 17, 20, 19], "gold2")
      .ball([16, 20, 4.4, 4.4], "red")
      .disc([16, 20, 2.2, 2.2], "gold4")
      .dots("gold5", [15, 19]);
  },
  trophy(p) {
    p.poly([8, 4, 24, 4, 23, 13, 19, 18, 13, 18, 9, 13], (x) =>
      p.tone("gold", 0.9 - Math.abs(x - 12) / 18),
    ).rect([8, 4, 16, 2], "gold5");
    p.arc([8, 9, 4, 4], [0.25, 0.78], "gold3")
      .arc([24, 9, 4, 4], [-0.28, 0.25], "gold2")
      .rect([14, 18, 4, 4], "gold2")
      .rect([12, 21, 8, 2], "gold3")
      .rect([12, 21, 8, 1], "gold5");
    p.box([9, 23, 14, 6], "wood", 2)
      .rect([13, 25, 6, 2], "gold3")
      .poly(
        [16, 7, 17, 10, 20, 10, 18, 12, 18, 14, 16, 13, 14, 14, 14, 12, 12, 10, 15, 10],
        "gold1",
      );
    p.rect([10, 6, 1, 7], "white", 200);
  },
  football(p) {
    p.ball([16, 16, 13, 13], "stone")
      .disc([15, 15, 10.5, 10.5], "stone6")
      .disc([16, 16, 12.4, 12.4], (x, y) => (x + y > 42 ? "stone3" : null));
    p.poly([16, 11, 21, 14, 19, 20, 13, 20, 11, 14], "metal0")
      .poly([12, 3, 20, 3, 18, 6, 14, 6], "metal0")
      .poly([3, 12, 6, 14, 5, 18, 3, 19], "metal0");
    p.poly([29, 12, 26, 14, 27, 18, 29, 19], "metal0")
      .poly([8, 24, 12, 24, 13, 28, 9, 27], "metal0")
      .poly([24, 24, 20, 24, 19, 28, 23, 27], "metal0");
    p.line([16, 6, 16, 11], "stone2")
      .line([6, 15, 11, 15], "stone2")
      .line([21, 15, 26, 15], "stone2")
      .line([13, 20, 11, 24], "stone2")
      .line([19, 20, 21, 24], "stone2");
  },
  "robot-footballer"(p) {
    p.rect([16, 2, 1, 3], "metal3")
      .dots("red3", [16, 1])
      .box([10, 4, 13, 9], "metal", 4)
      .rect([12, 7, 9, 4], "ink")
      .rect([13, 8, 2, 2], "glass5")
      .rect([18, 8, 2, 2], "glass5");
    p.rect([8, 7, 2, 3], "red3")
      .rect([23, 7, 2, 3], "red2")
      .rect([15, 13, 3, 2], "metal1")
      .box([10, 15, 13, 8], "blue", 2)
      .rect([14, 17, 5, 3], "cream4");
    p.line([9, 16, 5, 21], "metal3", 2)
      .line([23, 16, 27, 20], "metal2", 2)
      .ball([5, 22, 2, 2], "metal")
      .ball([27, 21, 2, 2], "metal");
    p.rect([11, 23, 4, 5], "metal3")
      .rect([18, 23, 4, 3], "metal2")
      .line([20, 25, 24, 26], "metal2", 2)
      .rect([9, 27, 6, 2], "metal1")
      .ball([26.5, 26.5, 3, 3], "stone")
      .dots("metal0", [26, 26, 27, 27, 25, 27]);
  },
  "steamship-ticket"(p) {
    p.poly([2, 9, 29, 7, 30, 23, 3, 25], "sand4")
      .line([2, 9, 29, 7], "sand5")
      .line([3, 25, 30, 23], "sand1")
      .poly([22, 8, 29, 7, 30, 23, 23, 24], "sand3");
    for (let y = 9; y < 24; y += 2) p.dots("sand1", [22, y]);
    p.poly([5, 17, 19, 16, 17, 20, 7, 20], "blue1")
      .rect([8, 14, 8, 3], "cream5")
      .rect([9, 11, 2, 3], "red2")
      .rect([13, 11, 2, 3], "red2")
      .dots("blue4", [9, 15, 11, 15, 13, 15]);
    p.line([4, 22, 19, 21], "water3")
      .line([11, 10, 16, 8], "stone4")
      .rect([24, 11, 4, 1], "wood3")
      .rect([24, 14, 4, 1], "wood3")
      .disc([26.5, 19, 2, 2], "red3")
      .dots("sand4", [26, 18]);
  },
};
