/**
 * The ground as square pictures painted when they come into view. A tilemap of this size would cost
 * a phone a hundred megabytes of tile objects; sixteen pictures in view cost four.
 */
import type { CampusMap } from "../../shared/world/campus-map.ts";
import type { GroundContext } from "./ground-painter.ts";
import type { CanvasTexture, PhaserImage, PhaserScene } from "./phaser-parts.ts";

export const CHUNK_TILES = 16;
export const TILE = 16;
const CHUNK_PX = CHUNK_TILES * TILE;
/** Painted pictures kept; the ones longest out of sight are painted over. */
const KEPT = 48;
const GROUND_DEPTH = -1_000_000;

interface Chunk {
  key: string;
  texture: CanvasTexture;
  image: PhaserImage;
  usedAt: number;
  stale: boolean;
}

/** In world pixels. */
export interface ViewRect {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Paints the square of tiles whose top left tile is given, at the context's origin. */
export type ChunkPaint = (context: GroundContext, chunk: { x: number; y: number }) => void;

export interface GroundChunks {
  /** Everything is painted anew when it is next shown (a shadow's page has come). */
  repaint(): void;
  /** Shows what is in view; paints at most `budget` new pictures. True when nothing is missing. */
  show(view: ViewRect, budget: number): boolean;
  destroy(): void;
}

export function createGroundChunks(
  scene: PhaserScene,
  map: CampusMap,
  paintChunk: ChunkPaint,
): GroundChunks {
  const chunks = new Map<string, Chunk>();
  let frame = 0;
  let made = 0;

  function take(): { texture: CanvasTexture; image: PhaserImage } {
    if (chunks.size < KEPT) {
      const name = `ground-${map.id}-${made++}`;
      const texture = scene.textures.createCanvas(name, CHUNK_PX, CHUNK_PX) as CanvasTexture;
      const image = scene.add.image(0, 0, name).setOrigin(0).setDepth(GROUND_DEPTH);
      return { texture, image };
    }
    const oldest = [...chunks.values()].reduce((a, b) => (a.usedAt <= b.usedAt ? a : b));
    chunks.delete(oldest.key);
    return oldest;
  }

  function paint(column: number, row: number, key: string): void {
    const { texture, image } = chunks.get(key) ?? take();
    texture.context.clearRect(0, 0, CHUNK_PX, CHUNK_PX);
    paintChunk(texture.context, { x: column * CHUNK_TILES, y: row * CHUNK_TILES });
    texture.refresh();
    image.setPosition(column * CHUNK_PX, row * CHUNK_PX);
    chunks.set(key, { key, texture, image, usedAt: frame, stale: false });
  }

  return {
    show(view, budget) {
      frame++;
      let left = budget;
      let complete = true;
      for (const { column, row, key } of chunksIn(view, map)) {
        const known = chunks.get(key);
        if (known) known.usedAt = frame;
        if (known && !known.stale) continue;
        if (left-- > 0) paint(column, row, key);
        else complete = false;
      }
      for (const chunk of chunks.values()) chunk.image.setVisible(chunk.usedAt === frame);
      return complete;
    },
    repaint() {
      for (const chunk of chunks.values()) chunk.stale = true;
    },
    destroy() {
      for (const chunk of chunks.values()) {
        chunk.image.destroy();
        chunk.texture.destroy();
      }
      chunks.clear();
    },
  };
}

/** The chunks that a view touches, from the middle outwards. */
export function chunksIn(
  view: ViewRect,
  map: { width: number; height: number },
): { column: number; row: number; key: string }[] {
  const lastColumn = Math.ceil(map.width / CHUNK_TILES) - 1;
  const lastRow = Math.ceil(map.height / CHUNK_TILES) - 1;
  const found: { column: number; row: number; key: string; far: number }[] = [];
  const middle = { x: view.x + view.w / 2, y: view.y + view.h / 2 };
  const from = { x: Math.floor(view.x / CHUNK_PX), y: Math.floor(view.y / CHUNK_PX) };
  const to = {
    x: Math.floor((view.x + view.w) / CHUNK_PX),
    y: Math.floor((view.y + view.h) / CHUNK_PX),
  };
  for (let row = Math.max(0, from.y); row <= Math.min(lastRow, to.y); row++) {
    for (let column = Math.max(0, from.x); column <= Math.min(lastColumn, to.x); column++) {
      const dx = (column + 0.5) * CHUNK_PX - middle.x;
      const dy = (row + 0.5) * CHUNK_PX - middle.y;
      found.push({ column, row, key: `${column},${row}`, far: Math.hypot(dx, dy) });
    }
  }
  return found.toSorted((a, b) => a.far - b.far);
}
