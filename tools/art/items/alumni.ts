import type { IconSet } from "./icon-set.ts";

/** What holds people who have left together: screens, signs, gifts, journeys. */
export const alumni: IconSet = {
  phone(p) {
    p.box([9, 2, 15, 28], "metal", 0)
      .rect([10, 5, 13, 20], "sky4")
      .fade([10, 5, 13, 20], "sky", [0.3, 0.9])
      .poly([10, 25, 10, 19, 15, 15, 19, 19, 23, 16, 23, 25], "leaf4");
    p.rect([13, 3, 7, 1], "metal2")
      .disc([16.5, 27, 1.4, 1.4], "metal3")
      .rect([12, 8, 9, 5], "white")
      .rect([12, 8, 9, 1], "red3")
      .rect([13, 10, 6, 1], "stone2")
      .rect([13, 12, 4, 1], "stone2");
    p.ball([23, 8, 3.6, 3.6], "red")
      .rect([22, 7, 3, 1], "white")
      .rect([23, 6, 1, 3], "white")
      .shine([11, 22, 19, 7], 50);
  },
  "station-sign"(p) {
    p.rect([14, 14, 3, 15], "metal2")
      .rect([14, 14, 1, 15], "metal4")
      .rect([9, 28, 13, 2], "stone3")
      .rect([9, 28, 13, 1], "stone5");
    p.poly([4, 3, 25, 3, 30, 8, 25, 13, 4, 13], "red2")
      .line([4, 3, 25, 3], "red4")
      .line([4, 12, 25, 12], "red1")
      .rect([7, 6, 4, 4], "cream5")
      .poly([6, 6, 9, 3, 12, 6], "cream5")
      .rect([8, 8, 2, 2], "red2")
      .rect([14, 6, 9, 1], "cream4")
      .rect([14, 9, 6, 1], "cream4");
    p.poly([27, 16, 9, 16, 5, 19, 9, 22, 27, 22], "leaf3")
      .line([9, 16, 26, 16], "leaf5")
      .rect([11, 18, 11, 1], "cream4")
      .rect([14, 14, 1, 2], "metal4");
  },
  megaphone(p) {
    p.poly([7, 13, 22, 5, 22, 24, 7, 18], "red3")
      .poly([7, 16, 22, 16, 22, 24, 7, 18], "red2")
      .line([7, 13, 22, 5], "red4")
      .rect([22, 4, 3, 22], "cream4")
      .rect([22, 4, 1, 22], "cream5")
      .rect([24, 4, 1, 22], "cream2");
    p.box([3, 12, 5, 8], "metal", 3)
      .poly([9, 19, 14, 20, 15, 28, 11, 28], "metal2")
      .line([9, 20, 11, 27], "metal4")
      .line([27, 9, 30, 7], "gold3")
      .line([27, 15, 30, 15], "gold3")
      .line([27, 21, 30, 23], "gold3");
  },
  "gift-box"(p) {
    p.box([5, 14, 22, 15], "leaf", 3)
      .box([3, 10, 26, 5], "leaf", 4)
      .rect([14, 10, 4, 19], "red2")
      .rect([14, 10, 1, 19], "red4")
      .poly([16, 10, 8, 9, 6, 4, 11, 3], "red3")
      .poly([16, 10, 24, 9, 26, 4, 21, 3], "red2");
    p.poly([15, 9, 9, 8, 8, 5, 11, 5], "red1")
      .poly([17, 9, 23, 8, 24, 5, 21, 5], "red1")
      .ball([16, 9, 2.4, 2.4], "red")
      .rect([3, 15, 26, 1], "leaf1")
      .rect([5, 28, 22, 1], "leaf1");
  },
  handheld(p) {
    p.box([3, 6, 26, 21], "red", 2)
      .rect([3, 25, 26, 2], "red1")
      .rect([9, 8, 14, 12], "metal0")
      .rect([10, 9, 12, 10], "leaf5")
      .rect([10, 16, 12, 3], "leaf3")
      .rect([12, 12, 4, 4], "brick4")
      .poly([11, 12, 14, 9, 17, 12], "brick2");
    p.rect([19, 13, 2, 3], "blue2")
      .dots("skin3", [19, 12, 20, 12])
      .dots("gold3", [18, 10, 20, 10])
      .rect([4, 14, 4, 2], "metal1")
      .rect([5, 13, 2, 4], "metal1")
      .ball([26, 13, 1.8, 1.8], "gold")
      .ball([25, 17, 1.6, 1.6], "blue");
    p.rect([12, 22, 3, 1], "red0")
      .rect([17, 22, 3, 1], "red0")
      .dots("red0", [25, 22, 27, 22, 26, 24]);
  },
  "voxel-block"(p) {
    p.poly([16, 2, 29, 8, 16, 14, 3, 8], "leaf4")
      .poly([3, 8, 16, 14, 16, 29, 3, 22], "wood3")
      .poly([16, 14, 29, 8, 29, 22, 16, 29], "wood2")
      .line([3, 8, 16, 2], "leaf5")
      .line([16, 2, 28, 8], "leaf5");
    for (const [x, y] of [
      [12, 6],
      [18, 5],
      [16, 9],
      [21, 8],
      [9, 8],
    ] as const)
      p.rect([x, y, 3, 1], "leaf3").rect([x + 1, y - 1, 2, 1], "leaf5");
    for (let x = 3; x < 16; x += 2)
      p.rect([x, 8 + Math.floor((x - 3) / 2.2), 2, 3 + (x % 3)], "leaf3");
    for (let x = 16; x < 29; x += 2)
      p.rect([x, 13 - Math.floor((x - 16) / 2.2), 2, 3 + (x % 3)], "leaf2");
    p.rect([6, 17, 2, 2], "wood4")
      .rect([11, 21, 3, 2], "wood4")
      .rect([20, 19, 2, 2], "wood1")
      .rect([25, 15, 2, 2], "wood3")
      .rect([21, 24, 2, 1], "wood3")
      .rect([8, 22, 2, 2], "wood1");
  },
  cloud(p) {
    p.box([3, 12, 26, 14], "metal", 1)
      .rect([5, 14, 22, 10], "sky4")
      .fade([5, 14, 22, 10], "sky", [0.2, 0.7])
      .rect([1, 26, 30, 3], "metal3")
      .rect([1, 26, 30, 1], "metal5")
      .rect([12, 26, 8, 1], "metal1");
    p.ball([11, 12, 6, 5], "stone")
      .ball([20, 11.5, 7, 6], "stone")
      .ball([15.5, 8.5, 6.4, 6], "stone")
      .disc([14, 8, 5, 4.6], "stone6")
      .disc([20, 11, 5, 3.6], "stone6")
      .disc([11, 12, 4.6, 3], "stone6")
      .rect([8, 15, 17, 2], "stone4");
    p.poly([12, 12, 16, 8, 20, 12], "red2")
      .rect([13, 12, 6, 4], "red3")
      .rect([15, 13, 2, 3], "cream5")
      .rect([8, 19, 8, 1], "white")
      .rect([14, 21, 9, 1], "cherry3")
      .rect([7, 22, 5, 1], "gold4");
  },
  pavilion(p) {
    p.poly([1, 22, 8, 9, 13, 15, 20, 6, 31, 22], "slate3")
      .poly([8, 9, 13, 15, 11, 19, 6, 14], "slate4")
      .poly([20, 6, 25, 13, 21, 17, 16, 12], "slate4")
      .rect([1, 21, 30, 6], "leaf2")
      .rect([1, 21, 30, 1], "leaf4")
      .rect([3, 17, 10, 1], "white")
      .rect([21, 15, 8, 1], "white");
    p.poly([7, 19, 11, 17, 14, 13, 18, 13, 21, 17, 25, 19, 25, 20, 7, 20], "slate1")
      .line([8, 19, 14, 14], "slate3")
      .rect([15, 11, 2, 2], "gold3")
      .rect([9, 20, 2, 8], "red2")
      .rect([21, 20, 2, 8], "red1")
      .rect([14, 20, 1, 7], "red1")
      .rect([18, 20, 1, 7], "red1");
    p.rect([9, 24, 14, 1], "red2")
      .rect([8, 27, 16, 2], "stone4")
      .rect([8, 27, 16, 1], "stone6")
      .rect([2, 27, 6, 2], "leaf3")
      .rect([24, 27, 6, 2], "leaf3")
      .rect([11, 20, 10, 1], "gold2");
  },
  "bunk-bed"(p) {
    for (const x of [3, 26])
      p.rect([x, 3, 3, 26], "wood3")
        .rect([x, 3, 1, 26], "wood5")
        .rect([x + 2, 3, 1, 26], "wood1");
    for (const [y, ramp] of [
      [9, "blue"],
      [21, "leaf"],
    ] as const) {
      p.rect([6, y, 20, 4], `${ramp}2`)
        .rect([6, y, 20, 1], `${ramp}4`)
        .rect([6, y + 3, 20, 2], "wood4")
        .rect([6, y + 5, 20, 1], "wood1")
        .rect([6, y - 3, 7, 3], "cream5")
        .rect([6, y - 1, 7, 1], "cream3");
      p.rect([14, y, 1, 3], `${ramp}4`).rect([19, y, 1, 3], `${ramp}4`);
    }
    p.rect([21, 5, 1, 23], "wood4").rect([25, 5, 1, 23], "wood2");
    for (let y = 7; y < 28; y += 4) p.rect([21, y, 5, 1], "wood5");
    p.rect([6, 4, 10, 1], "wood3").rect([12, 16, 5, 3], "red2").rect([12, 16, 5, 1], "red4");
  },
};
