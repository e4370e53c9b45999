// The reading pavilion of the ginkgo garden and the music fountain.
import { PALETTE } from "../palette.ts";
import { hash } from "../random.ts";
import { CREAM, GOLD, METAL, RED, STONE, WOOD, violet } from "./materials.ts";
import { lampHead } from "./openings.ts";
import { type Building, type Site, row } from "./site.ts";
import { shadeBelow } from "./walls.ts";

const PAVILION = { w: 116, h: 96, base: 84 };

/** Reading pavilion of the ginkgo garden: timber posts, an open shelf, a light roof. */
export const readingPavilion: Building = {
  name: "reading-pavilion",
  w: PAVILION.w,
  h: PAVILION.h,
  base: PAVILION.base,
  height: 34,
  shadow: "cast",
  solid: [
    { x: 10, y: 48, w: 96, h: 14 },
    { x: 10, y: 76, w: 5, h: 8 },
    { x: 101, y: 76, w: 5, h: 8 },
  ],
  paint: paintPavilion,
};

function paintPavilion(site: Site): void {
  const { base } = PAVILION;
  site.raster.rect([6, base - 30, 104, 33], WOOD.mid);
  for (let y = 0; y < 33; y += 4) site.raster.rect(row(6, base - 30 + y, 104), WOOD.shade);
  site.raster.rect([6, base + 3, 104, 3], WOOD.dark);
  shelfWall(site, base - 28);
  for (const x of [30, 62]) {
    site.raster.rect([x, base - 12, 24, 4], WOOD.bright).rect([x, base - 8, 24, 5], WOOD.shade);
    site.raster.rect([x + 8, base - 14, 6, 2], CREAM.bright).rect([x, base - 3, 24, 2], violet(80));
  }
  for (const x of [11, 102]) {
    site.raster.rect([x, base - 44, 4, 44], WOOD.light).rect([x + 3, base - 44, 1, 44], WOOD.shade);
  }
  const roof = site.mode === "snow" ? site.palette.slate : PALETTE.wood;
  site.raster.polygon(
    [
      [2, base - 44],
      [18, base - 76],
      [98, base - 76],
      [114, base - 44],
    ],
    (x, y) => {
      const slat = (y - base + 400) % 5 === 0;
      return roof[slat ? 3 : x < 58 ? 5 : 4] ?? WOOD.light;
    },
  );
  site.raster.rect([2, base - 45, 112, 3], WOOD.bright).rect(row(2, base - 42, 112), WOOD.dark);
  site.raster.rect([18, base - 77, 80, 3], WOOD.gleam).rect(row(18, base - 74, 80), WOOD.shade);
  site.raster.line([18, base - 75, 3, base - 45], WOOD.gleam);
  shadeBelow(site, [12, base - 41, 92, 8], 110);
  for (const x of [27, 55, 83]) {
    site.raster.rect([x + 3, base - 42, 1, 5], METAL.deep);
    lampHead(site, x, base - 36);
  }
}

/** Shelves of books along the back. */
function shelfWall(site: Site, bottom: number): void {
  site.raster.rect([16, bottom - 14, 84, 16], WOOD.dark);
  const spines = [RED.shade, PALETTE.blue[2], GOLD.mid, PALETTE.leaf[3], CREAM.light];
  for (let x = 18; x < 98; x += 3) {
    const tall = 9 + ((x * 7) % 4);
    const colour = spines[Math.floor(hash(x, 2, 6) * spines.length)] ?? CREAM.light;
    if (hash(x, 3, 8) > 0.14) site.raster.rect([x, bottom - 1 - tall, 2, tall], colour);
  }
  site.raster.rect(row(16, bottom, 84), WOOD.light);
}

const RING = { w: 150, h: 108 };

/** The music fountain: rings of steps going down to the water. Flat; its pool blocks walking. */
export const fountainRing: Building = {
  name: "fountain-ring",
  w: RING.w,
  h: RING.h,
  base: 0,
  rim: null,
  shadow: "none",
  solid: [{ x: 35, y: 30, w: 80, h: 50 }],
  paint: (site) => {
    const [cx, cy] = [RING.w / 2, RING.h / 2];
    const m = STONE.kerb;
    const rings = [
      [74, 53, m.mid],
      [73, 52, m.gleam],
      [70, 49, m.bright],
      [63, 44, m.shade],
      [62, 43, m.light],
      [54, 37, m.shade],
      [53, 36, m.mid],
      [46, 31, m.dark],
    ] as const;
    for (const [rx, ry, colour] of rings) site.raster.ellipse([cx, cy, rx, ry], colour);
    const water = site.palette.water;
    site.raster.ellipse([cx, cy, 44, 29], (_x, _y, u, v) => {
      const r = Math.hypot(u, v);
      return water[r > 0.92 ? 1 : r > 0.6 ? 3 : v < -0.1 ? 4 : 3] ?? METAL.light;
    });
    site.raster.ellipse([cx, cy, 17, 11], m.shade).ellipse([cx, cy - 1, 16, 10], m.gleam);
    site.raster.ellipse([cx, cy - 1, 13, 8], water[2] ?? METAL.light);
    for (let k = 0; k < 12; k++) {
      const angle = (k / 12) * Math.PI * 2;
      site.raster.rect(
        [Math.round(cx + Math.cos(angle) * 30), Math.round(cy + Math.sin(angle) * 20), 2, 2],
        METAL.gleam,
      );
    }
    stepLamps(site, cx, cy);
  },
};

/** Lamps set in the steps. */
function stepLamps(site: Site, cx: number, cy: number): void {
  for (let k = 0; k < 16; k++) {
    const angle = ((k + 0.5) / 16) * Math.PI * 2;
    const lit = site.mode === "night" ? GOLD.bright : METAL.mid;
    site.raster.rect(
      [Math.round(cx + Math.cos(angle) * 67), Math.round(cy + Math.sin(angle) * 47), 2, 1],
      lit,
    );
  }
}
