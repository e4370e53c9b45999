// The avatar page as data: its pieces in marker colours, read into cells, and the rig that joins them.
import type { AvatarPalette } from "./avatar-recolour.ts";
import type { AvatarPose } from "./avatar-sheet.ts";

export type View = "front" | "side" | "back";

interface SheetFrame {
  x: number;
  y: number;
  w: number;
  h: number;
  /** Minus the piece's place in the frame: pieces are stored trimmed. */
  ax: number;
  ay: number;
}

export interface RigFrame {
  legs: string;
  hem: string;
  arms: [string, string];
  body: [number, number];
  head: [number, number];
  blink?: true;
  raised?: true;
  lap?: true;
  wheels?: 0 | 1;
}

/** The content of assets/sprites/avatars.json. */
export interface AvatarPage extends AvatarPalette {
  frames: Record<string, SheetFrame>;
  poses: Record<AvatarPose, number>;
  hats: Record<string, { hairFrom: number }>;
  rig: Record<"walker" | "wheelchair", Record<View, RigFrame[]>>;
}

/** Shades per slot in a marker code. */
const SHADES = 4;

/** A piece as cells: place in the frame and marker code, one after the other. */
interface Piece {
  xs: Uint8Array;
  ys: Uint8Array;
  codes: Uint8Array;
}

export type AvatarPieces = ReadonlyMap<string, Piece>;

/** Pixels of the loaded page image, as ImageData gives them. */
export interface PagePixels {
  width: number;
  data: Uint8ClampedArray;
}

function readPiece(frame: SheetFrame, pixels: PagePixels): Piece {
  const cells: [number, number, number][] = [];
  for (let y = 0; y < frame.h; y++) {
    for (let x = 0; x < frame.w; x++) {
      const at = ((frame.y + y) * pixels.width + frame.x + x) * 4;
      const [slot = 0, shade = 0, , alpha = 0] = pixels.data.subarray(at, at + 4);
      if (alpha < 128) continue;
      const code = (slot >> 3) * SHADES + Math.floor(shade / 48);
      cells.push([x - frame.ax, y - frame.ay, code]);
    }
  }
  return {
    xs: Uint8Array.from(cells, ([x]) => x),
    ys: Uint8Array.from(cells, ([, y]) => y),
    codes: Uint8Array.from(cells, ([, , code]) => code),
  };
}

/** The page's pieces by name, read once per page. */
export function readPieces(page: AvatarPage, pixels: PagePixels): AvatarPieces {
  return new Map(
    Object.entries(page.frames).map(([name, frame]) => [name, readPiece(frame, pixels)]),
  );
}
