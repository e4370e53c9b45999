import type { IconSet } from "./icon-set.ts";
import type { Pen } from "./pen.ts";

/** A red round seal print. */
function seal(p: Pen, x: number, y: number): void {
  p.disc([x, y, 3.6, 3.6], "red2").disc([x, y, 2.2, 2.2], "cream4");
  p.rect([x - 1, y - 1, 2, 2], "red2").dots("red4", [x - 3, y - 2]);
}

/** A small group of people in a sepia print: heads and shoulders only. */
function heads(p: Pen, x: number, y: number): void {
  p.disc([x + 2, y + 1.5, 1.6, 1.8], "sand1").rect([x, y + 3, 4, 4], "wood2");
  p.dots("wood3", [x, y + 3]);
}

/** Papers: what was decided, promised, drawn, counted and printed. */
export const documents: IconSet = {
  decree(p) {
    p.sheet([6, 3, 20, 26]).rect([9, 6, 14, 2], "red2").rect([9, 9, 14, 1], "red2");
    p.rows([9, 12, 14, 5]).rect([7, 16, 18, 1], "cream3");
    p.poly([22, 3, 26, 3, 26, 7], "cream2");
    seal(p, 20, 24);
  },
  letter(p) {
    p.box([3, 13, 26, 15], "sand", 3);
    p.sheet([7, 3, 18, 17]).rows([10, 6, 12, 5], "blue1");
    p.poly([3, 13, 16, 22, 29, 13, 29, 28, 3, 28], "sand3");
    p.line([3, 14, 15, 22], "sand5").line([16, 22, 28, 14], "sand2");
    p.line([4, 27, 13, 20], "sand2").line([27, 27, 18, 20], "sand1");
    p.rect([3, 27, 26, 1], "sand1").ball([16, 22.5, 2.8, 2.8], "red");
  },
  stamp(p) {
    p.sheet([3, 15, 26, 13]).rows([6, 18, 8, 4]);
    p.rect([17, 18, 9, 8], "red2").rect([18, 19, 7, 6], "cream4");
    p.rect([19, 20, 2, 2], "red2").rect([22, 20, 2, 2], "red2").rect([19, 23, 5, 1], "red2");
    p.box([14, 11, 11, 5], "red", 2).rect([14, 15, 11, 1], "red0");
    p.column([17, 5, 5, 6], "wood").ball([19.5, 5, 4, 3], "wood");
  },
  certificate(p) {
    p.sheet([2, 5, 28, 20]).rect([4, 7, 24, 16], "gold3").rect([5, 8, 22, 14], "cream4");
    p.rect([11, 10, 10, 2], "red2").rows([8, 14, 16, 3]);
    p.dots("gold2", [6, 9, 25, 9, 6, 20, 25, 20]);
    p.poly([20, 23, 23, 23, 22, 30, 20, 28, 18, 30], "red2");
    p.poly([23, 23, 26, 23, 27, 30, 25, 28, 23, 29], "red1");
    p.ball([22.5, 22, 4, 4], "gold").ball([22.5, 22, 2, 2], "red");
  },
  nameplate(p) {
    p.line([16, 2, 11, 6], "metal2").line([16, 2, 21, 6], "metal2").dots("metal4", [16, 2]);
    p.box([10, 6, 12, 23], "gold", 3).box([11, 7, 10, 21], "cream", 4);
    for (const y of [11, 15, 19, 23]) p.rect([14, y, 4, 2], "wood2");
    p.ball([16, 7, 3, 2], "red").line([13, 8, 11, 12], "red2", 2).line([19, 8, 21, 12], "red1", 2);
  },
  newspaper(p) {
    p.sheet([4, 4, 22, 25]).rect([6, 6, 18, 4], "red2");
    for (const x of [8, 12, 16, 20]) p.rect([x, 7, 2, 2], "cream4");
    p.rect([6, 12, 9, 8], "stone4").poly([6, 20, 10, 14, 15, 20], "stone1");
    p.rect([12, 13, 2, 2], "stone6").rows([17, 12, 7, 4]).rows([6, 22, 18, 3]);
    p.rect([26, 6, 2, 23], "cream3").rect([5, 29, 22, 1], "cream2");
  },
  textbook(p) {
    p.poly([6, 5, 24, 3, 27, 26, 9, 29], "blue2").poly([4, 6, 6, 5, 9, 29, 7, 28], "blue1");
    p.line([6, 5, 24, 3], "blue4").line([9, 28, 27, 26], "cream4").line([9, 29, 27, 27], "cream2");
    p.poly([10, 8, 21, 7, 22, 13, 11, 14], "cream4").line([12, 10, 20, 9], "blue1");
    p.line([12, 12, 18, 11], "blue1");
    for (const k of [0, 1, 2]) {
      p.line([11, 19 + k * 2, 14, 17 + k * 2], "water5").line(
        [15, 18 + k * 2, 19, 17 + k * 2],
        "sky4",
      );
      p.line([20, 16 + k * 2, 23, 17 + k * 2], "water5");
    }
    p.rect([21, 2, 2, 7], "red3").rect([21, 8, 1, 2], "red1");
  },
  ledger(p) {
    p.box([3, 21, 26, 7], "red", 2).rect([27, 22, 2, 5], "cream4").rect([6, 22, 2, 5], "gold3");
    p.box([5, 14, 23, 7], "blue", 2).rect([26, 15, 2, 5], "cream4").rect([8, 15, 2, 5], "gold4");
    p.box([4, 7, 22, 7], "leaf", 2).rect([24, 8, 2, 5], "cream4").rect([7, 8, 2, 5], "gold3");
    p.rect([13, 9, 7, 3], "cream4").rect([14, 16, 8, 3], "cream4").rect([13, 23, 8, 3], "cream4");
    p.rect([14, 10, 5, 1], "stone2").rect([15, 17, 6, 1], "stone2").rect([14, 24, 6, 1], "stone2");
    p.line([10, 4, 22, 6], "gold3", 2).line([9, 4, 12, 4], "ink");
  },
  blueprint(p) {
    p.poly([3, 9, 22, 6, 28, 23, 9, 27], "blue2").line([3, 9, 22, 6], "blue4");
    p.poly([8, 14, 20, 12, 23, 20, 11, 23], "blue4").poly([9, 15, 19, 13, 22, 19, 12, 22], "blue2");
    p.line([14, 14, 17, 21], "blue4").line([10, 19, 21, 16], "blue4").line([6, 12, 20, 9], "sky4");
    p.line([12, 24, 25, 21], "sky4");
    p.poly([22, 5, 25, 5, 30, 23, 27, 25], "blue3").line([24, 6, 28, 22], "blue4");
    p.disc([28, 24, 2, 2], "cream4").dots("blue1", [28, 24]);
    p.poly([2, 10, 5, 8, 10, 26, 8, 28], "blue1").line([4, 10, 9, 26], "blue3");
  },
  "hand-drawing"(p) {
    p.sheet([3, 6, 25, 21], "sand").poly([24, 6, 28, 6, 28, 10], "sand2");
    p.line([5, 20, 25, 20], "wood1").line([5, 13, 25, 13], "wood1");
    for (let k = 0; k < 4; k++) {
      p.line([5 + k * 5, 20, 7 + k * 5, 13], "wood1").line(
        [8 + k * 5, 13, 10 + k * 5, 20],
        "wood1",
      );
    }
    p.rect([6, 20, 2, 5], "wood2").rect([22, 20, 2, 5], "wood2").line([5, 25, 25, 25], "water2");
    p.line([7, 9, 16, 9], "stone2");
    p.line([19, 18, 28, 5], "gold3", 3)
      .line([18, 17, 27, 4], "gold5")
      .line([28, 5, 29, 3], "red3", 2);
    p.line([17, 21, 19, 18], "sand4", 2).dots("ink", [17, 21, 16, 22]);
  },
  "site-plan"(p) {
    p.sheet([2, 5, 28, 23]).rect([4, 7, 24, 19], "leaf5");
    p.line([4, 22, 10, 18], "water3", 3).line([10, 18, 18, 17], "water3", 3);
    p.line([18, 17, 27, 11], "water3", 3).line([4, 21, 10, 17], "water5");
    p.line([10, 17, 18, 16], "water5").line([18, 16, 26, 10], "water5");
    p.rect([6, 9, 8, 4], "brick4").rect([6, 9, 8, 1], "brick6").rect([16, 9, 5, 4], "brick4");
    p.rect([16, 9, 5, 1], "brick6").rect([14, 21, 9, 4], "brick4").rect([14, 21, 9, 1], "brick6");
    p.rect([24, 16, 3, 8], "brick4").rect([24, 16, 3, 1], "brick6");
    p.line([13, 14, 13, 24], "cream5").line([5, 14, 22, 14], "cream5");
    p.rect([1, 4, 2, 25], "wood3").rect([29, 4, 2, 25], "wood2").rect([1, 4, 1, 25], "wood5");
  },
  calendar(p) {
    p.box([4, 5, 24, 24], "cream", 4).rect([4, 5, 24, 7], "red2").rect([4, 5, 24, 1], "red4");
    p.rect([4, 11, 24, 1], "red1");
    for (const x of [9, 15, 21]) p.rect([x, 3, 2, 5], "metal2").rect([x, 3, 1, 4], "metal5");
    for (let row = 0; row < 4; row++) {
      for (let day = 0; day < 5; day++) p.rect([6 + day * 4, 14 + row * 4, 3, 2], "stone4");
    }
    p.arc([15, 19, 4, 3], [0, 1], "red2").rect([14, 18, 3, 2], "red3");
    p.poly([28, 24, 28, 29, 23, 29], "cream2");
  },
  "fountain-pen"(p) {
    p.box([3, 9, 20, 20], "leaf", 2).sheet([6, 8, 17, 19]).rows([9, 12, 11, 6], "sky1");
    for (let y = 10; y < 28; y += 3) p.rect([3, y, 4, 1], "metal4");
    p.poly([12, 20, 14, 16, 17, 18, 15, 21], "gold4").dots("ink", [12, 21, 13, 19]);
    p.line([16, 17, 26, 5], "ink", 4)
      .line([15, 16, 25, 4], "metal2")
      .line([18, 14, 20, 12], "gold4", 4);
    p.line([26, 4, 28, 3], "gold3", 2).line([25, 10, 27, 6], "gold5");
  },
  "ink-brush"(p) {
    p.poly([3, 18, 21, 18, 24, 28, 6, 28], "plum1").poly([5, 19, 20, 19, 22, 26, 8, 26], "plum0");
    p.line([3, 18, 21, 18], "plum4")
      .disc([13, 22.5, 5, 2], "blue0")
      .dots("white", [11, 21, 12, 21]);
    p.rect([6, 28, 19, 1], "plum0");
    p.line([19, 19, 28, 3], "wood4", 2).line([18, 18, 27, 2], "wood5").line([28, 2, 29, 4], "red3");
    p.line([18, 20, 20, 17], "gold3", 3).poly([15, 25, 16, 20, 20, 20, 18, 24], "ink");
    p.dots("metal2", [17, 21]);
  },
  biography(p) {
    p.poly([3, 7, 15, 10, 15, 28, 3, 25], "cream4").poly([17, 10, 29, 7, 29, 25, 17, 28], "cream4");
    p.line([3, 7, 15, 10], "cream5").line([17, 10, 29, 7], "cream5").rect([15, 9, 2, 19], "cream2");
    p.line([3, 26, 15, 29], "red2").line([17, 29, 29, 26], "red1").rect([14, 28, 4, 1], "red1");
    for (const k of [0, 1, 2, 3, 4]) p.line([19, 14 + k * 2, 27, 12 + k * 2], "stone2");
    p.disc([10, 13, 1.6, 1.6], "wood1")
      .line([9, 15, 8, 19], "wood1", 2)
      .line([8, 19, 11, 21], "wood1");
    p.line([11, 21, 10, 24], "wood1").line([7, 19, 5, 22], "wood1").line([10, 16, 12, 17], "wood1");
    p.line([8, 16, 6, 18], "wood1");
  },
  album(p) {
    p.box([3, 5, 26, 23], "red", 2).rect([5, 6, 23, 20], "cream4").rect([15, 6, 2, 20], "cream2");
    for (const x of [6, 18]) {
      for (const y of [8, 17]) {
        p.rect([x, y, 8, 8], "sky4").disc([x + 4, y + 3, 2, 2], "blue1");
        p.rect([x + 1, y + 5, 6, 3], "blue1").dots("gold3", [
          x,
          y,
          x + 7,
          y,
          x,
          y + 7,
          x + 7,
          y + 7,
        ]);
      }
    }
    p.rect([3, 27, 26, 1], "red0");
  },
  magazine(p) {
    p.poly([7, 6, 27, 4, 28, 27, 8, 29], "cream2").poly([5, 4, 25, 3, 26, 27, 6, 28], "water4");
    p.line([5, 4, 25, 3], "water6").poly([5, 4, 25, 3, 25, 8, 5, 9], "red2");
    p.line([8, 6, 18, 6], "cream4", 2).disc([19, 14, 4, 4], "gold5");
    p.poly([5, 24, 12, 16, 17, 21, 21, 18, 26, 24, 26, 27, 6, 28], "leaf3");
    p.line([7, 22, 12, 17], "leaf5").rect([8, 25, 9, 1], "cream4").rect([5, 10, 1, 17], "water6");
  },
  scroll(p) {
    p.rect([5, 3, 22, 3], "wood3").rect([5, 3, 22, 1], "wood5").rect([3, 3, 2, 3], "gold3");
    p.rect([27, 3, 2, 3], "gold2").rect([7, 6, 18, 20], "water1").rect([9, 7, 14, 18], "cream4");
    for (const x of [11, 15, 19]) {
      for (let k = 0; k < 5; k++)
        p.rect([x, 9 + k * 3, 2, 2], x === 19 && k > 3 ? "red2" : "wood1");
    }
    p.rect([5, 26, 22, 3], "wood3").rect([5, 26, 22, 1], "wood5").rect([3, 26, 2, 3], "gold3");
    p.rect([27, 26, 2, 3], "gold2").rect([8, 6, 1, 20], "water4");
  },
  "group-photo"(p) {
    p.sheet([2, 5, 28, 22]).rect([4, 7, 24, 17], "sand3").rect([4, 7, 24, 5], "sand4");
    p.rect([8, 8, 16, 6], "sand1").rect([10, 9, 2, 2], "sand4").rect([15, 9, 2, 2], "sand4");
    p.rect([20, 9, 2, 2], "sand4").rect([4, 21, 24, 3], "sand2");
    for (const x of [6, 11, 16, 21]) heads(p, x, 11);
    for (const x of [4, 9, 14, 19, 24]) heads(p, x, 16);
    p.rect([12, 25, 8, 1], "stone3").dots("gold2", [3, 6, 28, 6, 3, 25, 28, 25]);
  },
  "door-plate"(p) {
    p.rect([4, 3, 24, 26], "brick4");
    for (let y = 3; y < 29; y += 4) {
      p.rect([4, y + 3, 24, 1], "brick2").rect([y % 8 === 3 ? 11 : 17, y, 1, 3], "brick2");
      p.rect([4, y, 24, 1], "brick5");
    }
    p.box([6, 9, 20, 13], "blue", 2).rect([7, 10, 18, 11], "cream5").rect([8, 11, 16, 9], "blue2");
    p.poly([16, 11, 21, 15, 11, 15], "cream5").rect([12, 15, 8, 4], "cream5");
    p.rect([15, 16, 2, 3], "blue1").dots("metal5", [8, 15, 23, 15]).shine([9, 19, 16, 11], 60);
  },
};
