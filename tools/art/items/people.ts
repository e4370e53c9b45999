import type { IconSet } from "./icon-set.ts";
import type { Pen } from "./pen.ts";

/** An oval medallion on which a silhouette is shown. */
function medallion(p: Pen): void {
  p.disc([16, 15.5, 13, 13.5], "gold2").disc([15.6, 15, 12.4, 13], "gold4");
  p.disc([16, 15.5, 11.4, 12], "sky4").disc([16, 13.5, 10.8, 9], "sky5");
}

/** Cuts a silhouette off at the medallion's rim. */
function rim(p: Pen): void {
  p.arc([15.5, 15, 12, 12.6], [0, 1], "gold3").arc([15.5, 15, 12, 12.6], [0.45, 0.82], "gold5");
  p.rect([10, 27, 12, 2], "gold3").rect([10, 27, 12, 1], "gold5").rect([11, 29, 10, 1], "gold1");
}

/** People of the school's history as silhouettes. */
export const people: IconSet = {
  "bust-glasses"(p) {
    medallion(p);
    p.poly([6, 27, 8, 22, 13, 19, 19, 19, 24, 22, 26, 27], "plum1");
    p.rect([14, 16, 5, 5], "plum1").disc([16, 12.5, 4.6, 5.6], "plum1");
    p.poly([12, 9, 13, 7, 19, 6, 21, 9, 20, 10, 12, 11], "plum0");
    p.arc([14, 12, 1.6, 1.5], [0, 1], "gold5").arc([18, 12, 1.6, 1.5], [0, 1], "gold5");
    p.poly([14, 19, 16, 22, 19, 19, 18, 18, 15, 18], "cream4").line([16, 22, 16, 26], "plum3");
    p.line([9, 22, 7, 26], "plum4").line([12, 14, 13, 17], "plum3");
    rim(p);
  },
  "bust-cap"(p) {
    medallion(p);
    p.poly([6, 27, 8, 22, 13, 19, 19, 19, 24, 22, 26, 27], "slate1");
    p.rect([14, 16, 5, 5], "plum1").disc([16, 13, 4.4, 5], "plum1");
    p.poly([10, 10, 12, 6, 20, 5, 23, 9, 22, 10], "slate1").line([12, 6, 19, 5], "slate3");
    p.rect([10, 10, 12, 1], "slate0").rect([9, 11, 6, 1], "slate0");
    p.poly([12, 19, 16, 21, 20, 19, 20, 22, 16, 23, 12, 22], "slate2").line(
      [16, 22, 16, 26],
      "slate0",
    );
    p.rect([18, 24, 3, 1], "slate3").line([9, 22, 7, 26], "slate3").line([12, 13, 13, 17], "plum3");
    rim(p);
  },
  "bust-blackboard"(p) {
    p.box([2, 3, 28, 20], "wood", 3).rect([4, 5, 24, 16], "pine1").rect([4, 5, 24, 1], "pine0");
    p.line([6, 9, 12, 9], "cream3")
      .line([6, 12, 10, 12], "cream2")
      .arc([8, 17, 2, 2], [0, 1], "cream3");
    p.line([11, 18, 13, 15], "cream3").line([13, 15, 15, 18], "cream3");
    p.rect([4, 21, 24, 2], "wood4").rect([8, 21, 3, 1], "white");
    p.disc([22, 14, 3.4, 4], "plum0").rect([21, 17, 3, 4], "plum0");
    p.poly([15, 29, 17, 22, 20, 20, 25, 20, 28, 23, 29, 29], "blue1").line(
      [17, 22, 20, 20],
      "blue3",
    );
    p.line([17, 22, 12, 16], "blue1", 3)
      .line([11, 14, 12, 15], "skin2", 2)
      .line([10, 11, 11, 13], "white");
    p.line([16, 21, 13, 17], "blue3");
  },
  "bust-group"(p) {
    for (const [x, y] of [
      [8, 13],
      [24, 13],
    ] as const) {
      p.disc([x, y, 3.6, 4.4], "plum2").poly(
        [x - 6, 27, x - 5, 21, x - 2, 18, x + 2, 18, x + 5, 21, x + 6, 27],
        "plum2",
      );
      p.line([x - 3, y - 1, x - 1, y - 4], "plum4").line([x - 5, 21, x - 3, 19], "plum4");
    }
    p.disc([16, 10, 4.2, 5.2], "plum0").rect([14, 14, 5, 4], "plum0");
    p.poly([8, 27, 9, 20, 13, 17, 20, 17, 23, 20, 25, 27], "plum0");
    p.line([12, 9, 14, 5], "plum3").line([9, 20, 12, 18], "plum3");
    p.poly([14, 17, 16, 20, 19, 17], "cream4");
    p.plinth(3, 26, 26);
  },
  couple(p) {
    p.disc([10, 13, 3.4, 4], "plum0").poly([3, 28, 4, 21, 8, 17, 13, 17, 16, 21, 17, 28], "blue1");
    p.line([4, 21, 8, 18], "blue3")
      .disc([10, 11, 3.6, 2.6], "plum1")
      .poly([8, 17, 10, 20, 12, 17], "cream4");
    p.disc([22, 14, 3.3, 3.8], "plum0").rect([18, 14, 3, 6], "plum0").rect([24, 14, 2, 6], "plum0");
    p.poly([15, 28, 17, 21, 20, 18, 24, 18, 28, 21, 29, 28], "red2").line([17, 21, 20, 19], "red4");
    p.poly([20, 18, 22, 21, 24, 18], "cream4").dots("plum3", [8, 10, 20, 12]);
    p.disc([14.2, 5.4, 2.4, 2.4], "red3").disc([18.2, 5.4, 2.4, 2.4], "red3");
    p.poly([12, 6, 21, 6, 16.5, 12], "red3").dots("cherry5", [13, 4, 14, 4, 13, 5]);
    p.line([19, 8, 17, 10], "red2");
  },
  "grad-cap"(p) {
    p.poly([8, 16, 16, 20, 24, 16, 24, 23, 16, 26, 8, 23], "plum1").poly(
      [8, 16, 11, 18, 11, 24, 8, 23],
      "plum3",
    );
    p.poly([2, 13, 16, 6, 30, 13, 16, 20], "plum2")
      .line([2, 13, 16, 6], "plum4")
      .line([16, 6, 30, 13], "plum4");
    p.line([3, 14, 16, 20], "plum0").line([16, 20, 29, 14], "plum0");
    p.disc([16, 13, 2, 1.2], "gold3").line([16, 13, 26, 15], "gold4").rect([26, 15, 1, 7], "gold3");
    p.rect([25, 21, 3, 6], "gold3").rect([25, 21, 1, 6], "gold5").rect([25, 21, 3, 1], "red3");
  },
};
