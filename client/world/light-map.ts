/**
 * Night and dusk: one small picture the size of the view, multiplied over the world. Lamps and
 * windows are soft spots in it, so a hundred lamps cost no more than one.
 */
import type { Daylight } from "./campus-clock.ts";
import type { ViewRect } from "./ground-chunks.ts";
import { BLEND, type CanvasTexture, type PhaserImage, type PhaserScene } from "./phaser-parts.ts";
import { LABELS_DEPTH } from "./labels.ts";

/** One pixel of the map of light is this many pixels of the world. */
const COARSE = 8;
const TEXTURE = "light-map";
const SIZE = 256;

export interface Lamp {
  /** World pixels. */
  x: number;
  y: number;
  radius: number;
  strength: number;
}

export interface LightMap {
  show(view: ViewRect, light: Daylight, lamps: Iterable<Lamp>): void;
  destroy(): void;
}

export function createLightMap(scene: PhaserScene): LightMap {
  const texture = scene.textures.createCanvas(TEXTURE, SIZE, SIZE) as CanvasTexture;
  texture.setFilter(0);
  const image: PhaserImage = scene.add
    .image(0, 0, TEXTURE)
    .setOrigin(0)
    .setScale(COARSE)
    .setDepth(LABELS_DEPTH - 100_000)
    .setBlendMode(BLEND.MULTIPLY);
  const spot = makeSpot();
  let shown = "";

  return {
    show(view, light, lamps) {
      const [red, green, blue] = light.ambient.map(Math.round);
      const bright = light.lamps < 0.02 && (red ?? 0) + (green ?? 0) + (blue ?? 0) > 750;
      image.setVisible(!bright);
      if (bright) return;
      const left = Math.floor(view.x / COARSE) * COARSE - COARSE;
      const top = Math.floor(view.y / COARSE) * COARSE - COARSE;
      image.setPosition(left, top);
      const key = `${left},${top},${red},${green},${blue},${light.lamps.toFixed(2)}`;
      if (key === shown) return;
      shown = key;
      const { context } = texture;
      context.globalCompositeOperation = "source-over";
      context.globalAlpha = 1;
      context.fillStyle = `rgb(${red},${green},${blue})`;
      context.fillRect(0, 0, SIZE, SIZE);
      context.globalCompositeOperation = "lighter";
      for (const lamp of lamps) drawSpot(context, spot, { ...lamp, left, top, lamps: light.lamps });
      texture.refresh();
    },
    destroy() {
      image.destroy();
      texture.destroy();
    },
  };
}

function drawSpot(
  context: CanvasRenderingContext2D,
  spot: HTMLCanvasElement,
  lamp: Lamp & { left: number; top: number; lamps: number },
): void {
  const x = (lamp.x - lamp.left) / COARSE;
  const y = (lamp.y - lamp.top) / COARSE;
  const radius = lamp.radius / COARSE;
  if (x < -radius || y < -radius || x > SIZE + radius || y > SIZE + radius) return;
  context.globalAlpha = lamp.strength * lamp.lamps;
  context.drawImage(spot, x - radius, y - radius * 0.75, radius * 2, radius * 1.5);
}

/** A warm spot that fades without a rim: eight soft steps would show as bands. */
function makeSpot(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = 64;
  canvas.height = 64;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser gives no 2D canvas");
  const fade = context.createRadialGradient(32, 32, 0, 32, 32, 32);
  fade.addColorStop(0, "rgba(255,214,150,1)");
  fade.addColorStop(0.25, "rgba(250,190,120,0.62)");
  fade.addColorStop(0.55, "rgba(220,140,90,0.24)");
  fade.addColorStop(1, "rgba(160,90,80,0)");
  context.fillStyle = fade;
  context.fillRect(0, 0, 64, 64);
  return canvas;
}
