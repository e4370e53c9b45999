/** The strokes the keepsake's view is painted with: sprites, ground and the light of the hour. */
import type { SpritePage } from "../platform/store/sprite-pages.ts";

export type Pen = CanvasRenderingContext2D;

/** Draws a frame with its foot at a point; what the page lacks is left out. */
export function stamp(
  pen: Pen,
  page: SpritePage,
  frame: string,
  at: { x: number; y: number },
): void {
  const rect = page.frames[frame];
  if (!rect) return;
  const { x, y, w, h, ax, ay } = rect;
  pen.drawImage(page.image, x, y, w, h, Math.round(at.x - ax), Math.round(at.y - ay), w, h);
}

/** As `stamp`, over its cast shadow. */
export function stand(
  pen: Pen,
  page: SpritePage,
  frame: string,
  at: { x: number; y: number },
): void {
  pen.globalAlpha = 0.5;
  stamp(pen, page, `${frame}.sh`, at);
  pen.globalAlpha = 1;
  stamp(pen, page, frame, at);
}

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lays a frame side by side over an area. */
export function fillGround(pen: Pen, page: SpritePage, frame: string, area: Area): void {
  const rect = page.frames[frame];
  if (!rect) return;
  pen.save();
  pen.beginPath();
  pen.rect(area.x, area.y, area.width, area.height);
  pen.clip();
  for (let y = area.y; y < area.y + area.height; y += rect.h) {
    for (let x = area.x; x < area.x + area.width; x += rect.w) {
      pen.drawImage(page.image, rect.x, rect.y, rect.w, rect.h, x, y, rect.w, rect.h);
    }
  }
  pen.restore();
}

/** How much of the game's darkness the picture has, so that it still prints well. */
const DARKNESS = 0.6;

interface Light {
  width: number;
  height: number;
  /** Colour the world is multiplied by, 0–255 a channel. */
  ambient: readonly [number, number, number];
}

/** Paints a layer, puts it into the light of the hour, and lays it over what is there. */
export function lightLayer(pen: Pen, light: Light, paint: (layer: Pen) => void): void {
  const { width, height, ambient } = light;
  const layer = penOver(width, height);
  paint(layer);
  const shape = penOver(width, height);
  shape.drawImage(layer.canvas, 0, 0);
  const [red, green, blue] = ambient.map((part) => Math.round(255 - (255 - part) * DARKNESS));
  layer.globalCompositeOperation = "multiply";
  layer.fillStyle = `rgb(${red}, ${green}, ${blue})`;
  layer.fillRect(0, 0, width, height);
  layer.globalCompositeOperation = "destination-in";
  layer.drawImage(shape.canvas, 0, 0);
  pen.drawImage(layer.canvas, 0, 0);
}

/** A pen over a new canvas, for pixels that stay sharp. */
export function penOver(width: number, height: number): Pen {
  const pen = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
  if (!pen) throw new Error("this browser gives no 2D canvas");
  pen.imageSmoothingEnabled = false;
  return pen;
}
