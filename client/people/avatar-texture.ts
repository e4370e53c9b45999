// Draws people onto canvases: a whole sheet for the world, a portrait for editor and card.
// Knows the avatar page and a look, but no game engine.
import type { Look } from "../../shared/people/look.ts";
import { readPieces, type AvatarPage } from "./avatar-pieces.ts";
import { composePixels } from "./avatar-pixels.ts";
import {
  AVATAR_COLUMNS,
  AVATAR_FRAME,
  AVATAR_SHEET,
  avatarFrameIndex,
  type AvatarDirection,
  type AvatarPose,
} from "./avatar-sheet.ts";

export type AvatarContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface ComposeOptions {
  /** Top left of the sheet on the target, px. */
  x?: number;
  y?: number;
  /** `#rrggbb`: replaces the accent of whoever wears the class jersey. */
  classColour?: string;
}

export interface PortraitOptions extends ComposeOptions {
  /** Whole number of target pixels for one of ours. */
  scale: number;
  pose?: AvatarPose;
  direction?: AvatarDirection;
  frame?: number;
}

export interface AvatarComposer {
  /** Draws all frames of a person, AVATAR_SHEET in size; what was there is replaced. */
  compose(look: Look, target: AvatarContext, options?: ComposeOptions): void;
  /** Draws one frame enlarged, by default standing and facing the viewer, over what is there. */
  portrait(look: Look, target: AvatarContext, options: PortraitOptions): void;
  /** Base colour (`#rrggbb`) of a colour option, for the editor's swatches. */
  swatch(kind: "skin" | "hair" | "cloth", id: string): string;
}

function surface(width: number, height: number): AvatarContext {
  const canvas =
    typeof OffscreenCanvas === "undefined"
      ? Object.assign(document.createElement("canvas"), { width, height })
      : new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("this browser gives no 2D canvas");
  return context;
}

type SheetImage = CanvasImageSource & { width: number; height: number };

function pixelsOf(image: SheetImage): ImageData {
  const context = surface(image.width, image.height);
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** A composer over the loaded page image and its JSON. Reads the image once. */
export function createAvatarComposer(sheetImage: SheetImage, page: AvatarPage): AvatarComposer {
  const pieces = readPieces(page, pixelsOf(sheetImage));
  const scratch = surface(AVATAR_SHEET.width, AVATAR_SHEET.height);

  const compose: AvatarComposer["compose"] = (look, target, options = {}) => {
    const pixels = composePixels(page, pieces, look, options.classColour);
    const { width, height } = AVATAR_SHEET;
    target.putImageData(new ImageData(pixels, width, height), options.x ?? 0, options.y ?? 0);
  };

  const portrait: AvatarComposer["portrait"] = (look, target, options) => {
    compose(look, scratch, options.classColour ? { classColour: options.classColour } : {});
    const { pose = "idle", direction = "down", frame = 0, scale } = options;
    const index = avatarFrameIndex(pose, direction, frame);
    const { width, height } = AVATAR_FRAME;
    const from = {
      x: (index % AVATAR_COLUMNS) * width,
      y: Math.floor(index / AVATAR_COLUMNS) * height,
    };
    const to = { x: options.x ?? 0, y: options.y ?? 0 };
    target.imageSmoothingEnabled = false;
    target.drawImage(
      scratch.canvas,
      from.x,
      from.y,
      width,
      height,
      to.x,
      to.y,
      width * scale,
      height * scale,
    );
  };

  const swatch: AvatarComposer["swatch"] = (kind, id) => page.ramps[kind][id]?.[2] ?? "#808080";

  return { compose, portrait, swatch };
}
