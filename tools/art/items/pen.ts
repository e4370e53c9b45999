import type { Box, Point, Raster } from "../raster.ts";
import { inkAtStep, inkColour, rampOf, type Ink, type RampName } from "./ink.ts";

/** centre x, centre y, radius x, radius y in pixels */
type Round = readonly [number, number, number, number];

/** x0, y0, x1, y1 in pixels, both ends drawn */
type Stroke = readonly [number, number, number, number];

/** One ink, or an ink chosen for each pixel (null leaves the pixel). */
type Paint = Ink | ((x: number, y: number) => Ink | null);

function painter(paint: Paint, alpha = 255) {
  return (x: number, y: number) => {
    const ink = typeof paint === "function" ? paint(x, y) : paint;
    return ink === null ? null : inkColour(ink, alpha);
  };
}

/** x, y, x, y … as points; keeps the drawings' lists on few lines. */
function pairs(flat: readonly number[]): Point[] {
  return flat.flatMap((x, i) => (i % 2 === 0 ? [[x, flat[i + 1] ?? 0] as const] : []));
}

/**
 * Draws small objects by ink name on a raster. Light comes from the top left: every solid brush
 * here is brighter on that side.
 */
export class Pen {
  readonly raster: Raster;

  constructor(raster: Raster) {
    this.raster = raster;
  }

  /** Several pixels given as x, y, x, y … */
  dots(ink: Ink, points: readonly number[]): this {
    for (const [x, y] of pairs(points)) this.raster.set(x, y, inkColour(ink));
    return this;
  }

  rect(box: Box, paint: Paint, alpha = 255): this {
    this.raster.fill(box, painter(paint, alpha));
    return this;
  }

  /** A straight stroke, `width` pixels thick (thickened sideways). */
  line(stroke: Stroke, ink: Ink, width = 1, alpha = 255): this {
    this.raster.line(stroke, inkColour(ink, alpha), width);
    return this;
  }

  /** A filled polygon given as x, y, x, y … */
  poly(points: readonly number[], paint: Paint): this {
    this.raster.polygon(pairs(points), painter(paint));
    return this;
  }

  /** A flat filled ellipse. */
  disc(round: Round, paint: Paint, alpha = 255): this {
    this.raster.ellipse(round, painter(paint, alpha));
    return this;
  }

  /** A round body shaded from the top left. */
  ball(round: Round, ramp: RampName): this {
    const [cx, cy, rx, ry] = round;
    return this.disc(round, (x, y) =>
      this.tone(ramp, 0.66 - ((x + 0.5 - cx) / rx) * 0.28 - ((y + 0.5 - cy) / ry) * 0.32),
    );
  }

  /** Part of an ellipse's rim, from and to in turns (0 = east, 0.25 = south). */
  arc(round: Round, span: readonly [number, number], ink: Ink, width = 1): this {
    const [cx, cy, rx, ry] = round;
    const steps = Math.ceil(Math.max(rx, ry) * 8 * Math.abs(span[1] - span[0]));
    for (let i = 0; i <= steps; i++) {
      const angle = (span[0] + ((span[1] - span[0]) * i) / steps) * Math.PI * 2;
      const x = Math.round(cx + Math.cos(angle) * rx);
      const y = Math.round(cy + Math.sin(angle) * ry);
      this.raster.rect([x, y, width, width], inkColour(ink));
    }
    return this;
  }

  /** A bevelled face: lit above and left, shaded below and right. */
  box(box: Box, ramp: RampName, level = 3): this {
    const [x, y, w, h] = box;
    this.rect(box, inkAtStep(ramp, level));
    this.rect([x, y, 1, h], inkAtStep(ramp, level + 1));
    this.rect([x, y, w, 1], inkAtStep(ramp, level + 2));
    this.rect([x + w - 1, y + 1, 1, h - 1], inkAtStep(ramp, level - 1));
    return this.rect([x, y + h - 1, w, 1], inkAtStep(ramp, level - 1));
  }

  /** An upright round column. */
  column(box: Box, ramp: RampName, light = 0.95): this {
    const [x, , w] = box;
    return this.rect(box, (px) =>
      this.tone(ramp, light - Math.abs((px - x) / Math.max(1, w - 1) - 0.28) * 0.95),
    );
  }

  /** A lying round bar. */
  bar(box: Box, ramp: RampName, light = 0.95): this {
    const [, y, , h] = box;
    return this.rect(box, (_, py) =>
      this.tone(ramp, light - Math.abs((py - y) / Math.max(1, h - 1) - 0.28) * 0.95),
    );
  }

  /** Tones (0–1 of the ramp) running from the first at the top to the second at the bottom. */
  fade(box: Box, ramp: RampName, tones: readonly [number, number]): this {
    const [, y, , h] = box;
    return this.rect(box, (_, py) =>
      this.tone(ramp, tones[0] + ((tones[1] - tones[0]) * (py - y)) / Math.max(1, h - 1)),
    );
  }

  /** A sheet of paper. */
  sheet(box: Box, ramp: RampName = "cream"): this {
    const [x, y, w, h] = box;
    this.rect(box, inkAtStep(ramp, 4));
    this.rect([x, y, w, 1], inkAtStep(ramp, 5)).rect([x, y, 1, h], inkAtStep(ramp, 5));
    this.rect([x + w - 1, y + 1, 1, h - 1], inkAtStep(ramp, 2));
    return this.rect([x + 1, y + h - 1, w - 1, 1], inkAtStep(ramp, 2));
  }

  /** Lines of writing too small to read: x, y, width and number of lines, two pixels apart. */
  rows([x, y, w, count]: Box, ink: Ink = "stone2"): this {
    for (let row = 0; row < count; row++) {
      const last = row === count - 1 && count > 1;
      this.rect([x, y + row * 2, last ? Math.ceil(w * 0.6) : w, 1], ink);
    }
    return this;
  }

  /** A wooden foot under a model. */
  plinth(x: number, y: number, w: number): this {
    this.rect([x, y, w, 3], "wood3").rect([x, y, w, 1], "wood5");
    return this.rect([x, y + 2, w, 1], "wood1");
  }

  /** A gleam on glass. */
  shine(stroke: Stroke, alpha = 120): this {
    return this.line(stroke, "white", 1, alpha);
  }

  /** The ink at t (0–1) of a ramp. */
  tone(ramp: RampName, t: number): Ink {
    return inkAtStep(ramp, Math.round(t * (rampOf(ramp).length - 1)));
  }
}
