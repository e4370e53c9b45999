// Takes a tiles page apart into what the ground painter needs of each terrain.
import { GROUND_TERRAINS, type GroundTerrain } from "./ground-terrains.ts";
import { TILE } from "./ground-contour.ts";

export type GroundContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The frames of a tiles page; see tools/art/terrain/build-terrain.ts for their names. */
export interface GroundPage {
  frames: Record<string, { x: number; y: number; w: number; h: number }>;
}

/** Tiles side by side on the sheet. */
export interface Strip {
  x: number;
  y: number;
  count: number;
}

export interface GroundArt {
  terrain: GroundTerrain;
  /** Place in the painter's order, 0 = bottom. */
  rank: number;
  fill: CanvasPattern;
  deep: CanvasPattern | null;
  /** Border drawing of a bent border, as pixels. */
  rim: Uint32Array | null;
  /** Border drawing of a square one, as 16 tiles by dual-grid mask. */
  edge: Strip | null;
  decals: Strip | null;
}

/** A canvas to draw on that nobody sees. Throws when the browser has none. */
export function createScratch(width: number, height: number): GroundContext {
  const canvas =
    typeof OffscreenCanvas === "undefined"
      ? Object.assign(document.createElement("canvas"), { width, height })
      : new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no 2d canvas for the ground");
  return context;
}

/** Reads the page, terrain by terrain, bottom first. Throws when a frame is missing. */
export function readGroundArt(sheet: CanvasImageSource, page: GroundPage): GroundArt[] {
  const cut = (name: string): GroundContext => {
    const frame = page.frames[name];
    if (!frame) throw new Error(`the tiles page lacks the frame ${name}`);
    const { x, y, w, h } = frame;
    const context = createScratch(w, h);
    context.drawImage(sheet, x, y, w, h, 0, 0, w, h);
    return context;
  };
  const pattern = (name: string): CanvasPattern => {
    const context = cut(name);
    const made = context.createPattern(context.canvas, "repeat");
    if (!made) throw new Error(`no pattern from ${name}`);
    return made;
  };
  const pixels = (name: string): Uint32Array | null => {
    const frame = page.frames[name];
    if (!frame) return null;
    return new Uint32Array(cut(name).getImageData(0, 0, frame.w, frame.h).data.buffer);
  };
  const strip = (name: string): Strip | null => {
    const frame = page.frames[name];
    return frame ? { x: frame.x, y: frame.y, count: frame.w / TILE } : null;
  };
  return GROUND_TERRAINS.map((terrain, rank) => ({
    terrain,
    rank,
    fill: pattern(`${terrain.name}.fill`),
    deep: terrain.deep ? pattern(`${terrain.name}.deep`) : null,
    rim: pixels(`${terrain.name}.rim`),
    edge: strip(`${terrain.name}.edge`),
    decals: terrain.decals ? strip(`${terrain.decals.strip}.decal`) : null,
  }));
}
