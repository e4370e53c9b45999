// What runs along a border: kerbs, brick courses, grass blades, banks, foam. A painter is asked pixel by pixel.
import { mix, step, withAlpha, type Rgba } from "../colour.ts";
import type { Palette } from "../palette.ts";
import { hash } from "../random.ts";

export interface EdgePlace {
  /** Px from the border, positive inside the terrain. */
  d: number;
  /** Outward direction; y grows to the south, x to the east. */
  nx: number;
  ny: number;
  /** Pixel in the tile. */
  x: number;
  y: number;
}

export type EdgePainter = (place: EdgePlace) => Rgba | null;

const VIOLET: Rgba = [43, 29, 85, 255];

const shade = (alpha: number) => withAlpha(VIOLET, alpha);
const isLit = ({ nx, ny }: EdgePlace) => nx + ny < -0.2;
const isShaded = ({ nx, ny }: EdgePlace) => nx + ny > 0.2;

/** Position along a straight border, for joints. */
const along = ({ nx, x, y }: EdgePlace) => (Math.abs(nx) > 0.7 ? y : x);

function groundShadow(place: EdgePlace, reach: number): Rgba | null {
  if (place.d <= -reach) return null;
  return isShaded(place) ? shade(78) : place.d > -1 ? shade(48) : null;
}

/** Granite kerb round a square. */
export function plazaEdge(palette: Palette): EdgePainter {
  const stone = (t: number) => mix(step(palette.stone, t), step(palette.stone, t + 1), t % 1);
  return (place) => {
    if (place.d <= 0) return groundShadow(place, 2);
    if (place.d < 1) return isShaded(place) ? stone(2.3) : stone(3.4);
    if (place.d < 3) {
      if (along(place) % 8 === 7) return stone(3.8);
      return place.d < 2 ? stone(5.7) : stone(5);
    }
    return place.d < 4 ? stone(3.5) : null;
  };
}

/** Raised kerb of light stone round sunken asphalt. */
export function roadEdge(palette: Palette): EdgePainter {
  const stone = (t: number) => mix(step(palette.stone, t), step(palette.stone, t + 1), t % 1);
  return (place) => {
    if (place.d <= 0) return place.d > -1 ? shade(62) : null;
    if (place.d < 3) {
      if (along(place) % 8 === 3) return stone(3);
      return place.d < 1 ? stone(3.7) : place.d < 2 ? stone(5.4) : stone(4.3);
    }
    if (place.d < 4) return isLit(place) ? stone(1.1) : stone(1.7);
    return place.d < 5 && isLit(place) ? stone(1.7) : null;
  };
}

/** Course of upright bricks. */
export function pathEdge(palette: Palette): EdgePainter {
  const sand = (t: number) => mix(step(palette.sand, t), step(palette.sand, t + 1), t % 1);
  return (place) => {
    const { d } = place;
    if (d <= 0) return groundShadow(place, 1.4);
    if (d < 1) return isShaded(place) ? sand(1) : sand(1.5);
    if (d < 4) return along(place) % 4 === 3 ? sand(1.6) : d < 2 ? sand(3.2) : sand(2.6);
    return d < 5 ? sand(1.5) : null;
  };
}

interface Blades {
  palette: Palette;
  /** Ramp places of the blades, dark and light. */
  dark: number;
  light: number;
}

/** Tufts along the border of a lawn. */
export function lawnEdge({ palette, dark, light }: Blades): EdgePainter {
  return ({ d, x, y, ny }) => {
    const blade = hash(x, y >> 1, 211);
    if (d <= 0) return d > -1 && ny > -0.5 ? withAlpha(step(palette.grass, dark), 190) : null;
    if (d < 1.6) return blade > 0.55 ? step(palette.grass, light) : step(palette.grass, dark + 1);
    return d < 3 && blade > 0.8 ? step(palette.grass, light) : null;
  };
}

/** Bare ground eaten into the grass: a dark lip, blades hanging over it. */
export function bareEdge(blades: Blades, ground: readonly Rgba[], rim: number): EdgePainter {
  const { palette, dark, light } = blades;
  return ({ d, x, y, ny }) => {
    const blade = hash(x, y >> 1, 221);
    if (d > -1 && d <= 0) return step(palette.grass, ny < 0 ? dark : light);
    if (d <= 0) return null;
    if (d < 2.4 && blade > 0.72 && ny < 0.4) return step(palette.grass, dark + 1);
    if (d < rim) return ny < -0.2 ? step(ground, 0) : step(ground, 1);
    return null;
  };
}

/** Foot of a slope: ragged blades all round, below them a dark face and its shadow. */
export function hillEdge({ palette, dark, light }: Blades): EdgePainter {
  return ({ d, x, y, ny }) => {
    const tall = hash(x, 1, 231) * 3.4;
    const fleck = hash(x, y >> 1, 233);
    if (ny > 0.3) {
      if (d <= 0) return d > -tall ? step(palette.grass, dark) : d > -4.5 ? shade(58) : null;
      return d < 3 + tall ? step(palette.grass, fleck > 0.5 ? dark : dark + 1) : null;
    }
    if (ny < -0.3 && d <= 0) return d > -tall ? step(palette.grass, light - fleck) : null;
    if (d <= 0) return d > -2 && fleck > 0.5 ? step(palette.grass, dark + 1) : null;
    return d < 2.2 && fleck > 0.35 ? step(palette.grass, ny < -0.3 ? light : dark + 1) : null;
  };
}

/** Bank of a lake: stones with grass over them; the far side shows its face and a shadow on the water. */
export function waterEdge(palette: Palette): EdgePainter {
  const face = palette.stone;
  return ({ d, x, y, ny }) => {
    const block = hash(x >> 2, y >> 2, 241);
    const far = ny < -0.35;
    if (d <= 0) return d > -1 ? step(palette.grass, far ? 4 : 1.5) : null;
    if (far && d < 4.4) {
      if (d < 1) return step(palette.grass, hash(x, 1, 242) > 0.5 ? 2 : 1);
      return x % 4 === 3 ? step(face, 1) : step(face, d < 2 ? 4 : block > 0.5 ? 3 : 2);
    }
    if (far) return d < 6.5 ? withAlpha(step(palette.water, 0), 150) : null;
    if (d < 2) return x % 5 === 4 ? step(face, 2) : step(face, block > 0.5 ? 4 : 3);
    if (d < 3) return withAlpha(step(palette.water, 0), 120);
    return d < 4.2 && hash((x + y) >> 1, 0, 243) > 0.4 ? step(palette.water, 5) : null;
  };
}

/** Beach: wet sand, a broken line of foam, a second one further out. */
export function seaEdge(palette: Palette): EdgePainter {
  return ({ d, x, y }) => {
    const broken = hash((x + y * 2) >> 1, 0, 251);
    if (d <= 0) return d > -3 ? withAlpha(step(palette.sand, 1), d > -1.5 ? 130 : 70) : null;
    if (d < 1.6) return step(palette.water, 6);
    if (d < 3.4) return step(palette.water, broken > 0.35 ? 5 : 4);
    if (d > 5 && d < 6.2) return broken > 0.4 ? step(palette.water, 5) : null;
    return d < 5 ? withAlpha(step(palette.water, 4), 160) : null;
  };
}

/** Beam along a bridge, with its shadow. */
export function deckEdge(palette: Palette): EdgePainter {
  return (place) => {
    if (place.d <= 0) return place.d > -4 && isShaded(place) ? shade(96) : null;
    if (place.d < 1) return step(palette.wood, 0);
    if (place.d < 3) return step(palette.wood, place.d < 2 ? 4 : 3);
    return place.d < 4 ? step(palette.wood, 1) : null;
  };
}

/** Golden border of a carpet. */
export function carpetEdge(palette: Palette): EdgePainter {
  return (place) => {
    if (place.d <= 0) return place.d > -1 ? shade(90) : null;
    if (place.d < 1) return step(palette.red, 0);
    if (place.d < 2) return step(palette.red, 1);
    if (place.d < 3) return step(palette.gold, isShaded(place) ? 2 : 3);
    return place.d < 4 ? step(palette.red, 1) : null;
  };
}
