// Houses on a many-sided plan: the hexagon with tall windows and lattice trim, the old octagon.
import { tone, type Rgba } from "../colour.ts";
import type { Point } from "../raster.ts";
import { hoodDoor, steps } from "./entrances.ts";
import { GLASS, METAL, STONE, violet, WOOD, type Material } from "./materials.ts";
import { glassColour } from "./openings.ts";
import { roofMaterial } from "./roofs.ts";
import type { Building, Site, Solid } from "./site.ts";
import { between, topOf } from "./walls.ts";

interface Prism {
  cx: number;
  /** Row of the roof's middle, half width and half depth of the roof, px. */
  cy: number;
  rx: number;
  ry: number;
  sides: number;
  /** Px of wall below the roof's edge. */
  wall: number;
  stone: Material;
  /** The windows of a face: how many across its width, and rows as parts of the wall's height. */
  across: number;
  rows: readonly (readonly [top: number, bottom: number])[];
  /** Rows of lattice trim under the edge, px. */
  trim: number;
}

/** Corners of the roof, clockwise, with a flat side to the south. */
function corners({ cx, cy, rx, ry, sides }: Prism): Point[] {
  const stretch = 1 / Math.cos(Math.PI / sides);
  return Array.from({ length: sides }, (_, k) => {
    const angle = ((k + 0.5) / sides) * Math.PI * 2;
    return [
      cx + Math.sin(angle) * rx * (sides === 6 ? 1 : stretch),
      cy + Math.cos(angle) * ry * stretch,
    ] as const;
  });
}

/** Where a window with its frame begins and ends in its bay. */
const EDGE = { left: 0.16, right: 0.84 };

function windowAt(
  prism: Prism,
  u: number,
  v: number,
): readonly [number, number, number, number] | null {
  const cell = u * prism.across;
  const inside = cell - Math.floor(cell);
  if (inside < EDGE.left || inside > EDGE.right) return null;
  const index = prism.rows.findIndex(([top, bottom]) => v >= top && v <= bottom);
  const found = prism.rows[index];
  if (!found) return null;
  return [
    Math.floor(cell),
    index,
    (inside - EDGE.left) / (EDGE.right - EDGE.left),
    (v - found[0]) / (found[1] - found[0]),
  ];
}

/** Half width of the plan at v (−1 north to 1 south), as a part of rx. */
function breadth(sides: number, v: number): number {
  return sides === 6 ? 1 - Math.abs(v) * 0.5 : 1 - Math.max(0, Math.abs(v) - 0.41);
}

/** The plan's foot in five bands, each as wide as the plan at its middle. */
function prismFoot({ cx, cy, rx, ry, sides, wall }: Prism): Solid[] {
  const bands = [-0.9, -0.5, 0.1, 0.45, 0.75, 1];
  return bands.slice(1).map((to, k) => {
    const from = bands[k] ?? -1;
    const half = Math.round(rx * breadth(sides, k === 1 ? 0 : (from + to) / 2));
    const top = Math.round(cy + wall + ry * from);
    return { x: cx - half, y: top, w: half * 2, h: Math.round(cy + wall + ry * to) - top };
  });
}

interface Face {
  from: Point;
  to: Point;
  /** How bright the face is (0–1), and its number. */
  level: number;
  number: number;
}

function facePixel(site: Site, prism: Prism, face: Face, [u, j]: readonly [number, number]): Rgba {
  const { stone, wall, trim } = prism;
  if (j < trim) {
    const along = Math.round(u * Math.abs(face.to[0] - face.from[0]));
    const cross = (along + j) % 6 === 0 || (along - j + 60) % 6 === 0;
    return cross ? stone.gleam : tone(stone.ramp, face.level - 0.06, 4);
  }
  if (j === trim) return stone.dark;
  const found = windowAt(prism, u, j / wall);
  if (!found) {
    const joint = j % 7 === 6 ? 0.05 : 0;
    return j > wall - 6 ? STONE.kerb.mid : tone(stone.ramp, face.level - joint, 5);
  }
  const [column, line, wu, wv] = found;
  const line0 = (wv * (prism.rows[line]?.[1] ?? 0) - wv * (prism.rows[line]?.[0] ?? 0)) * wall;
  if (line0 < 1) return stone.dark;
  if (wv > 0.94) return stone.bright;
  if (wu < 0.12) return stone.shade;
  if (wu > 0.88 || (wu > 0.45 && wu < 0.55)) return stone.light;
  const number = face.number * 31 + column * 7 + line;
  return glassColour(site, { number, u: wu, v: wv, day: 0.24 + wv * 0.3 + face.level * 0.16 });
}

function paintFace(site: Site, prism: Prism, face: Face): void {
  const [x0, y0] = face.from;
  const [x1, y1] = face.to;
  for (let x = Math.round(x0); x < Math.round(x1); x++) {
    const u = (x - x0) / (x1 - x0);
    const top = Math.round(y0 + (y1 - y0) * u);
    for (let j = 0; j < prism.wall; j++)
      site.raster.put(x, top + j, facePixel(site, prism, face, [u, j]));
    site.raster.put(x, top, topOf(site, prism.stone)).put(x, top - 1, prism.stone.bright);
    for (let j = 1; j < 5; j++) site.raster.set(x, top + prism.trim + j, violet(90 - j * 18));
  }
}

function paintPrism(site: Site, prism: Prism): void {
  const points = corners(prism);
  const top = roofMaterial(site);
  const faces = points
    .map((from, k) => ({ from, to: points[(k + 1) % points.length] ?? from, number: k }))
    .filter(({ from, to }) => from[0] < to[0] - 1)
    .map((face) => ({
      ...face,
      level: 0.6 - (((face.from[0] + face.to[0]) / 2 - prism.cx) / prism.rx) * 0.16,
    }));
  for (const face of faces) paintFace(site, prism, face);
  const { cx, cy } = prism;
  site.raster.polygon(points, (x, y) => {
    const ring = Math.floor(Math.hypot((x - cx) / prism.rx, (y - cy) / prism.ry) * 5);
    return tone(top.ramp, 0.6 - (ring & 1) * 0.035 - (y - cy) / 400, 3);
  });
  for (const [x, y] of points) site.raster.line([cx, cy, x, y], between(top.shade, top.mid));
  points.forEach(([x, y], k) => {
    const [nx, ny] = points[(k + 1) % points.length] ?? [x, y];
    const north = y < cy && ny < cy;
    if (north || x < cx - prism.rx * 0.6) {
      for (let j = 2; j < 6; j++)
        site.raster.line([x + 2, y + j, nx + 2, ny + j], violet(80 - j * 11));
    }
  });
  points.forEach(([x, y], k) => {
    const [nx, ny] = points[(k + 1) % points.length] ?? [x, y];
    site.raster.line([x, y, nx, ny], topOf(site, prism.stone));
    site.raster.line([x, y + 1, nx, ny + 1], prism.stone.bright);
  });
}

/** The raised light in the middle of a many-sided roof. */
function lantern(site: Site, prism: Prism, glass: boolean): void {
  const small = {
    ...prism,
    cy: prism.cy - 6,
    rx: prism.rx * 0.42,
    ry: prism.ry * 0.4,
    wall: 14,
    trim: 0,
  };
  const points = corners(small);
  site.raster.polygon(
    points.map(([x, y]) => [x + 9, y + 14] as const),
    violet(80),
  );
  paintPrism(site, { ...small, across: 3, rows: [[0.2, 0.8]] });
  if (glass)
    site.raster.polygon(
      corners({ ...small, rx: small.rx * 0.8, ry: small.ry * 0.76 }),
      GLASS.light,
    );
}

const HEX: Prism = {
  cx: 49,
  cy: 34,
  rx: 44,
  ry: 20,
  sides: 6,
  wall: 52,
  stone: STONE.hall,
  across: 3,
  rows: [[0.24, 0.84]],
  trim: 7,
};

export const hexagonHall: Building = {
  name: "hexagon",
  w: 98,
  h: 118,
  base: 106,
  height: 52,
  shadow: "house",
  solid: prismFoot(HEX),
  paint: (site) => {
    paintPrism(site, HEX);
    lantern(site, HEX, true);
    hoodDoor(site, [49, 105, 18, 20], { stone: STONE.hall, leaf: METAL });
    steps(site, [36, 105, 26], { count: 2, spread: 3 });
  },
};

const OCT: Prism = {
  cx: 97,
  cy: 52,
  rx: 88,
  ry: 42,
  sides: 8,
  wall: 66,
  stone: STONE.rose,
  across: 4,
  trim: 5,
  rows: [
    [0.17, 0.34],
    [0.43, 0.6],
    [0.69, 0.86],
  ],
};

export const octagonHall: Building = {
  name: "octagon",
  w: 194,
  h: 174,
  base: 161,
  height: 66,
  shadow: "house",
  solid: prismFoot(OCT),
  paint: (site) => {
    paintPrism(site, OCT);
    lantern(site, OCT, false);
    hoodDoor(site, [97, 160, 26, 21], { stone: STONE.sand, leaf: WOOD });
    steps(site, [80, 160, 34], { count: 3, spread: 3 });
  },
};

const HAIHUI: Prism = {
  cx: 116,
  cy: 62,
  rx: 108,
  ry: 50,
  sides: 6,
  wall: 88,
  stone: STONE.pale,
  across: 6,
  trim: 0,
  rows: [
    [0.07, 0.19],
    [0.25, 0.37],
    [0.43, 0.55],
    [0.61, 0.73],
    [0.79, 0.9],
  ],
};

/** Haihui: a many-sided academic block of five storeys. */
export const haihui: Building = {
  name: "haihui",
  w: 232,
  h: 216,
  base: 200,
  height: 88,
  shadow: "house",
  solid: prismFoot(HAIHUI),
  paint: (site) => {
    paintPrism(site, HAIHUI);
    lantern(site, HAIHUI, true);
    hoodDoor(site, [116, 199, 34, 22], { stone: STONE.concrete, leaf: METAL });
    steps(site, [94, 199, 44], { count: 3, spread: 3 });
  },
};
