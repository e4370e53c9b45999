// The drawing surface of the art kit: RGBA pixels, plain shapes, outline and cast shadow. Knows no file and no subject.
import { choose } from "./choose.ts";
import { mix, type Rgba } from "./colour.ts";
import { countColours, limitColours } from "./limit-colours.ts";

/** x, y, width, height in pixels. */
export type Box = readonly [x: number, y: number, w: number, h: number];
export type Point = readonly [x: number, y: number];

/** A colour, or a painter that is asked for each pixel; null leaves the pixel alone. */
export type Ink = Rgba | ((x: number, y: number, u: number, v: number) => Rgba | null);

export interface BlitOptions {
  flip?: boolean;
  map?: (colour: Rgba, x: number, y: number) => Rgba | null;
}

export interface ShadowOptions {
  /** Length of the shadow as a part of the height. */
  length?: number;
  /** Pixels to the right per pixel of height. */
  skew?: number;
  /** Row the thing stands on. */
  baseY?: number;
}

const CLEAR: Rgba = [0, 0, 0, 0];

function inkAt(ink: Ink, x: number, y: number, uv: readonly [number, number]): Rgba | null {
  return typeof ink === "function" ? ink(x, y, uv[0], uv[1]) : ink;
}

/** Where a row's centre line crosses a polygon's edges, left to right. */
function crossings(points: readonly Point[], y: number): number[] {
  const found: number[] = [];
  points.forEach(([x0, y0], k) => {
    const [x1, y1] = choose(points, k + 1);
    if (y0 <= y === y1 <= y) return;
    found.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
  });
  return found.toSorted((a, b) => a - b);
}

export class Raster {
  readonly w: number;
  readonly h: number;
  readonly data: Uint8ClampedArray;

  constructor(w: number, h: number) {
    this.w = Math.floor(w);
    this.h = Math.floor(h);
    this.data = new Uint8ClampedArray(this.w * this.h * 4);
  }

  private index(x: number, y: number): number {
    const column = Math.floor(x);
    const row = Math.floor(y);
    if (column < 0 || row < 0 || column >= this.w || row >= this.h) return -1;
    return (row * this.w + column) * 4;
  }

  /** Replaces a pixel, alpha included. */
  put(x: number, y: number, colour: Rgba): this {
    const i = this.index(x, y);
    if (i >= 0) this.data.set(colour, i);
    return this;
  }

  /** Lays a colour over a pixel (a translucent one blends). */
  set(x: number, y: number, colour: Rgba): this {
    const under = this.get(x, y);
    if (colour[3] === 255 || under[3] === 0) return this.put(x, y, colour);
    const over = colour[3] / 255;
    const rest = (under[3] / 255) * (1 - over);
    const alpha = over + rest;
    const blend = (k: 0 | 1 | 2) => (colour[k] * over + under[k] * rest) / alpha;
    return this.put(x, y, [blend(0), blend(1), blend(2), alpha * 255]);
  }

  /** The pixel; transparent outside the raster. */
  get(x: number, y: number): Rgba {
    const i = this.index(x, y);
    if (i < 0) return CLEAR;
    const d = this.data;
    return [d[i] ?? 0, d[i + 1] ?? 0, d[i + 2] ?? 0, d[i + 3] ?? 0];
  }

  /** Alpha 0–255; 0 outside the raster. */
  alpha(x: number, y: number): number {
    const i = this.index(x, y);
    return i < 0 ? 0 : (this.data[i + 3] ?? 0);
  }

  rect([x, y, w, h]: Box, colour: Rgba): this {
    for (let j = 0; j < h; j++) for (let i = 0; i < w; i++) this.set(x + i, y + j, colour);
    return this;
  }

  /** Paints a box by a painter; u, v run 0–1 across it. */
  fill([x, y, w, h]: Box, painter: Exclude<Ink, Rgba>): this {
    for (let j = 0; j < h; j++) {
      for (let i = 0; i < w; i++) {
        const colour = painter(x + i, y + j, w > 1 ? i / (w - 1) : 0, h > 1 ? j / (h - 1) : 0);
        if (colour) this.set(x + i, y + j, colour);
      }
    }
    return this;
  }

  /** An ellipse by centre and radii; a painter's u, v run −1 to 1 from the centre. */
  ellipse([cx, cy, rx, ry]: readonly [number, number, number, number], ink: Ink): this {
    for (let y = Math.floor(cy - ry); y <= cy + ry; y++) {
      for (let x = Math.floor(cx - rx); x <= cx + rx; x++) {
        const u = (x + 0.5 - cx) / rx;
        const v = (y + 0.5 - cy) / ry;
        if (u * u + v * v > 1) continue;
        const colour = inkAt(ink, x, y, [u, v]);
        if (colour) this.set(x, y, colour);
      }
    }
    return this;
  }

  /** A line from (x0, y0) to (x1, y1), `width` pixels wide. */
  line([x0, y0, x1, y1]: readonly [number, number, number, number], ink: Rgba, width = 1): this {
    const steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0), 1);
    for (let i = 0; i <= steps; i++) {
      const x = Math.round(x0 + ((x1 - x0) * i) / steps);
      const y = Math.round(y0 + ((y1 - y0) * i) / steps);
      this.rect([x - ((width - 1) >> 1), y, width, 1], ink);
    }
    return this;
  }

  polygon(points: readonly Point[], ink: Ink): this {
    const ys = points.map(([, y]) => y);
    for (let y = Math.floor(Math.min(...ys)); y <= Math.max(...ys); y++) {
      const xs = crossings(points, y + 0.5);
      for (let k = 0; k + 1 < xs.length; k += 2) {
        for (let x = Math.round(xs[k] ?? 0); x < Math.round(xs[k + 1] ?? 0); x++) {
          const colour = inkAt(ink, x, y, [0, 0]);
          if (colour) this.set(x, y, colour);
        }
      }
    }
    return this;
  }

  /** Lays another raster over this one with its top left at (dx, dy). */
  blit(source: Raster, dx: number, dy: number, options: BlitOptions = {}): this {
    for (let y = 0; y < source.h; y++) {
      for (let x = 0; x < source.w; x++) {
        const colour = source.get(options.flip ? source.w - 1 - x : x, y);
        if (colour[3] === 0) continue;
        const mapped = options.map ? options.map(colour, x, y) : colour;
        if (mapped) this.set(dx + x, dy + y, mapped);
      }
    }
    return this;
  }

  /** Draws a one-pixel line around the silhouette, outside it. */
  outline(colour: Rgba): this {
    const source = this.clone();
    const solid = (x: number, y: number) => source.alpha(x, y) > 128;
    for (let y = 0; y < this.h; y++) {
      for (let x = 0; x < this.w; x++) {
        if (solid(x, y)) continue;
        const beside = solid(x - 1, y) || solid(x + 1, y);
        if (beside || solid(x, y - 1) || solid(x, y + 1)) this.put(x, y, colour);
      }
    }
    return this;
  }

  /** Darkens the silhouette's own edge towards `colour`, less on the lit (top left) side. */
  edge(colour: Rgba, lit = 0.45): this {
    const source = this.clone();
    const solid = (x: number, y: number) => source.alpha(x, y) > 128;
    return this.map((own, x, y) => {
      const open = !solid(x, y - 1) || !solid(x - 1, y);
      const closed = !open && solid(x + 1, y) && solid(x, y + 1);
      return closed || own[3] <= 128 ? own : mix(own, colour, (open ? lit : 1) * 0.8);
    });
  }

  /** The skewed silhouette, falling to the lower right, as a raster with this one's origin. */
  castShadow(colour: Rgba, options: ShadowOptions = {}): Raster {
    const { length = 0.38, skew = 0.55, baseY = this.h - 1 } = options;
    const shadow = new Raster(this.w + Math.ceil(this.h * skew) + 2, this.h + 8);
    for (let y = 0; y <= baseY; y++) {
      for (let x = 0; x < this.w; x++) {
        if (this.alpha(x, y) <= 100) continue;
        const height = baseY - y;
        const row = Math.round(baseY + 1 - height * length + 2);
        shadow.put(Math.round(x + height * skew), row, colour);
        if (length > 0.5) shadow.put(Math.round(x + height * skew), row - 1, colour);
      }
    }
    return shadow;
  }

  /** The smallest box that holds every visible pixel; width 0 when there is none. */
  bbox(): Box {
    let [left, top, right, bottom] = [this.w, this.h, -1, -1];
    for (let y = 0; y < this.h; y++) {
      for (let x = 0; x < this.w; x++) {
        if (this.alpha(x, y) === 0) continue;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = y;
      }
    }
    return right < 0 ? [0, 0, 0, 0] : [left, top, right - left + 1, bottom - top + 1];
  }

  crop([x, y, w, h]: Box): Raster {
    const out = new Raster(w, h);
    for (let j = 0; j < h; j++) for (let i = 0; i < w; i++) out.put(i, j, this.get(x + i, y + j));
    return out;
  }

  clone(): Raster {
    return this.crop([0, 0, this.w, this.h]);
  }

  /** Mirrored left to right. */
  flip(): Raster {
    return new Raster(this.w, this.h).blit(this, 0, 0, { flip: true });
  }

  /** The same picture with transparent margins. */
  pad(left: number, top: number, right: number, bottom: number): Raster {
    return new Raster(this.w + left + right, this.h + top + bottom).blit(this, left, top);
  }

  /** Whole-number enlargement for looking at. */
  scale(factor: number): Raster {
    const out = new Raster(this.w * factor, this.h * factor);
    return out.fill([0, 0, out.w, out.h], (x, y) => this.get(x / factor, y / factor));
  }

  /** Recolours every visible pixel. */
  map(recolour: (colour: Rgba, x: number, y: number) => Rgba): this {
    for (let y = 0; y < this.h; y++) {
      for (let x = 0; x < this.w; x++) {
        const colour = this.get(x, y);
        if (colour[3] > 0) this.put(x, y, recolour(colour, x, y));
      }
    }
    return this;
  }

  /** Number of different colours among visible pixels. */
  colourCount(): number {
    return countColours(this.data).size;
  }

  /** Keeps the `limit` commonest colours; see limit-colours.ts. */
  limitColours(limit: number): this {
    limitColours(this.data, limit);
    return this;
  }
}
