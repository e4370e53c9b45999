/**
 * Name labels: drawn once each into one atlas at four times their size, shown at a quarter, so that
 * Chinese stays sharp. Only a few are shown, never over a face, never over one another.
 */
import type { CanvasTexture, PhaserImage, PhaserScene } from "./phaser-parts.ts";

export type LabelTone = "plain" | "me" | "friend" | "staff" | "place";

export interface LabelView {
  id: string;
  text: string;
  tone: LabelTone;
  /** World pixels: middle of the label's lower edge. */
  x: number;
  y: number;
  /** The smaller, the sooner it gets its room. */
  rank: number;
}

export interface Labels {
  show(views: readonly LabelView[]): void;
  destroy(): void;
}

const ATLAS = "labels";
const SHARPNESS = 4;
const SLOT = { width: 512, height: 64 };
const COLUMNS = 2;
const ROWS = 32;
const FONT_PX = 34;
const COLOURS: Readonly<Record<LabelTone, { back: string; ink: string }>> = {
  plain: { back: "rgba(43,29,63,0.72)", ink: "#fff8ea" },
  me: { back: "rgba(185,58,47,0.92)", ink: "#ffffff" },
  friend: { back: "rgba(47,125,79,0.9)", ink: "#ffffff" },
  staff: { back: "rgba(240,180,60,0.95)", ink: "#2b1d3f" },
  place: { back: "rgba(255,248,234,0.86)", ink: "#8f2a25" },
};
export const LABELS_DEPTH = 1_000_000;

interface Slot {
  index: number;
  key: string;
  width: number;
  usedAt: number;
}

/** A label with its place in the atlas. */
interface Lettered {
  view: LabelView;
  slot: Slot;
}

export function createLabels(scene: PhaserScene): Labels {
  const texture = scene.textures.createCanvas(
    ATLAS,
    SLOT.width * COLUMNS,
    SLOT.height * ROWS,
  ) as CanvasTexture;
  for (let index = 0; index < COLUMNS * ROWS; index++) {
    const { x, y } = slotAt(index);
    texture.add(String(index), 0, x, y, SLOT.width, SLOT.height);
  }
  texture.setFilter(0);
  const slots = new Map<string, Slot>();
  const images: PhaserImage[] = [];
  let round = 0;

  function slotOf(view: LabelView): Slot {
    const key = `${view.tone}/${view.text}`;
    const known = slots.get(key);
    if (known) return known;
    const free = slots.size < COLUMNS * ROWS ? slots.size : release();
    const width = drawLabel(texture, free, view);
    const made = { index: free, key, width, usedAt: round };
    slots.set(key, made);
    return made;
  }

  function release(): number {
    const oldest = [...slots.values()].reduce((a, b) => (a.usedAt <= b.usedAt ? a : b));
    slots.delete(oldest.key);
    return oldest.index;
  }

  return {
    show(views) {
      round++;
      const placed = declutter(
        views.map((view) => ({ view, slot: slotOf(view) })),
        boxOf,
      );
      placed.forEach(({ view, slot }, index) => {
        slot.usedAt = round;
        const image = images[index] ?? scene.add.image(0, 0, ATLAS, "0");
        images[index] = image;
        showAt(image, { view, slot });
      });
      for (const image of images.slice(placed.length)) image.setVisible(false);
    },
    destroy() {
      for (const image of images) image.destroy();
      texture.destroy();
    },
  };
}

function boxOf({ view, slot }: Lettered): Box {
  return {
    x: view.x - slot.width / SHARPNESS / 2,
    y: view.y - SLOT.height / SHARPNESS,
    w: slot.width / SHARPNESS,
    h: SLOT.height / SHARPNESS - 2,
  };
}

function showAt(image: PhaserImage, { view, slot }: Lettered): void {
  image
    .setTexture(ATLAS, String(slot.index))
    .setOrigin(0.5, 1)
    .setScale(1 / SHARPNESS)
    .setPosition(Math.round(view.x), Math.round(view.y))
    .setDepth(LABELS_DEPTH - view.rank)
    .setVisible(true);
}

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** LABEL-1: in order of rank each label is shown where it covers no label shown before it. */
export function declutter<T extends { view: { rank: number } }>(
  labels: readonly T[],
  boxOf: (label: T) => Box,
): T[] {
  const taken: Box[] = [];
  return labels
    .toSorted((a, b) => a.view.rank - b.view.rank)
    .filter((label) => {
      const box = boxOf(label);
      if (taken.some((other) => overlap(box, other))) return false;
      taken.push(box);
      return true;
    });
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function slotAt(index: number): { x: number; y: number } {
  return { x: (index % COLUMNS) * SLOT.width, y: Math.floor(index / COLUMNS) * SLOT.height };
}

/** Draws a label into a slot, centred; returns its width in atlas pixels. */
function drawLabel(texture: CanvasTexture, index: number, view: LabelView): number {
  const { x, y } = slotAt(index);
  const { context } = texture;
  const { back, ink } = COLOURS[view.tone];
  context.clearRect(x, y, SLOT.width, SLOT.height);
  context.font = `600 ${FONT_PX}px system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const width = Math.min(SLOT.width - 8, Math.ceil(context.measureText(view.text).width) + 36);
  const left = x + (SLOT.width - width) / 2;
  context.fillStyle = back;
  context.beginPath();
  // roundRect is younger than the oldest browsers we serve.
  pill(context, { x: left, y: y + 4, w: width, h: SLOT.height - 12 });
  context.fill();
  context.fillStyle = ink;
  context.fillText(view.text, x + SLOT.width / 2, y + SLOT.height / 2 - 1, SLOT.width - 40);
  texture.refresh();
  return width;
}

function pill(context: CanvasRenderingContext2D, box: Box): void {
  const radius = box.h / 2;
  context.arc(box.x + radius, box.y + radius, radius, Math.PI / 2, (Math.PI * 3) / 2);
  context.arc(box.x + box.w - radius, box.y + radius, radius, -Math.PI / 2, Math.PI / 2);
  context.closePath();
}
