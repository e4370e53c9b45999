// Puts a person together, pixel by pixel, from the avatar page: pieces in marker colours, a rig that
// joins them, ramps that colour them. Knows no canvas and no game; avatar-texture.ts does.
import type { Look } from "../../shared/people/look.ts";
import type { AvatarPage, AvatarPieces, RigFrame, View } from "./avatar-pieces.ts";
import { recolour } from "./avatar-recolour.ts";
import { AVATAR_FRAME, AVATAR_SHEET } from "./avatar-sheet.ts";

const WIDTH = AVATAR_FRAME.width;
const HEIGHT = AVATAR_FRAME.height;

interface Brush {
  page: AvatarPage;
  pieces: AvatarPieces;
  look: Look;
  colours: Uint32Array;
  /** One frame, being drawn. */
  canvas: Uint32Array;
}

interface Placing {
  offset?: readonly [number, number];
  /** Rows above this one are left out: hair under a hat. */
  from?: number;
  /** Broad figures: everything right and left of the middle moves out by one. */
  broad?: boolean;
}

const NO_OFFSET = [0, 0] as const;
const MIDDLE_LEFT = 7;
const MIDDLE_RIGHT = 10;

function plot(brush: Brush, x: number, y: number, colour: number): void {
  if (x >= 0 && x < WIDTH && y >= 0 && y < HEIGHT) brush.canvas[y * WIDTH + x] = colour;
}

function stamp(brush: Brush, name: string, placing: Placing = {}): void {
  const piece = brush.pieces.get(name);
  if (!piece) return;
  const [dx, dy] = placing.offset ?? NO_OFFSET;
  for (let i = 0; i < piece.codes.length; i++) {
    const x = piece.xs[i] ?? 0;
    const y = piece.ys[i] ?? 0;
    if (placing.from !== undefined && y < placing.from) continue;
    const colour = brush.colours[piece.codes[i] ?? 0] ?? 0;
    const out = placing.broad ? (x <= MIDDLE_LEFT ? -1 : x >= MIDDLE_RIGHT ? 1 : 0) : 0;
    plot(brush, x + dx + out, y + dy, colour);
    if (placing.broad && (x === MIDDLE_LEFT || x === MIDDLE_RIGHT))
      plot(brush, x + dx, y + dy, colour);
  }
}

function stampLegs(brush: Brush, view: View, frame: RigFrame): void {
  const { look, page } = brush;
  stamp(brush, `legs.${frame.legs}.${view}`);
  const hem = page.tops[look.top]?.hem ?? "none";
  const skirt = page.bottoms[look.bottom]?.skirt ?? "none";
  const placing = { offset: hemOffset(view, frame), broad: isBroad(look, view) };
  if (hem === "none" || hem === "jacket") stamp(brush, `skirt.${skirt}.${frame.hem}`, placing);
  stamp(brush, `hem.${hem}.${frame.hem}`, placing);
}

function hemOffset(view: View, frame: RigFrame): readonly [number, number] {
  const sitting = frame.legs === "sit";
  return sitting ? [0, 0] : [view === "side" ? 0 : frame.body[0], frame.body[1]];
}

function isBroad(look: Look, view: View): boolean {
  return look.figure === "sturdy" && view !== "side";
}

function stampArm(brush: Brush, view: View, frame: RigFrame, side: 0 | 1): void {
  const name =
    view === "side" ? (["near", "far"] as const)[side] : (["left", "right"] as const)[side];
  const [x, y] = frame.body;
  const out = isBroad(brush.look, view) ? (side === 0 ? -1 : 1) : 0;
  stamp(brush, `arm.${frame.arms[side]}.${view}.${name}`, { offset: [x + out, y] });
}

function stampHead(brush: Brush, view: View, frame: RigFrame): void {
  const { look, page } = brush;
  const offset = frame.head;
  stamp(brush, `head.${view}`, { offset });
  stamp(brush, `face.${look.face}.${view}`, { offset });
  if (frame.blink) stamp(brush, `blink.${view}`, { offset });
  stamp(brush, `scarf.${look.scarf}.${view}`, { offset: frame.body });
  const from = page.hats[look.hat]?.hairFrom ?? 0;
  stamp(brush, `hair.${look.hair}.${view}`, { offset, from });
  stamp(brush, `glasses.${look.glasses}.${view}`, { offset });
  stamp(brush, `hat.${look.hat}.${view}`, { offset });
}

function stampBody(brush: Brush, view: View, frame: RigFrame): void {
  const { look } = brush;
  const placing = { offset: frame.body, broad: isBroad(look, view) };
  if (!frame.lap) stampLegs(brush, view, frame);
  stamp(brush, `top.${look.top}.${view}`, placing);
  if (frame.lap) stampLegs(brush, view, frame);
  stamp(brush, `keepsake.${look.keepsake}.${view}`, { offset: frame.body });
}

function drawSide(brush: Brush, frame: RigFrame): void {
  const { look } = brush;
  const wheeled = frame.wheels !== undefined;
  if (wheeled) stamp(brush, "chair.back.side");
  stampArm(brush, "side", frame, 1);
  if (!wheeled) stamp(brush, `pack.${look.pack}.side`, { offset: frame.body });
  stampBody(brush, "side", frame);
  if (wheeled) stamp(brush, `chair.wheels${frame.wheels}.side`);
  else stamp(brush, `strap.${look.pack}.side`, { offset: frame.body });
  if (!frame.raised) stampArm(brush, "side", frame, 0);
  stampHead(brush, "side", frame);
  if (frame.raised) stampArm(brush, "side", frame, 0);
}

function drawFacing(brush: Brush, view: "front" | "back", frame: RigFrame): void {
  const { look } = brush;
  const wheeled = frame.wheels !== undefined;
  if (wheeled) stamp(brush, `chair.back.${view}`);
  stampBody(brush, view, frame);
  if (view === "front" && !wheeled) stamp(brush, `pack.${look.pack}.front`, { offset: frame.body });
  if (wheeled) stamp(brush, `chair.panel.${view}`);
  if (wheeled) stamp(brush, `chair.wheels${frame.wheels}.${view}`);
  const arms = () => ([0, 1] as const).forEach((side) => stampArm(brush, view, frame, side));
  if (!frame.raised) arms();
  if (view === "back" && !wheeled) stamp(brush, `pack.${look.pack}.back`, { offset: frame.body });
  stampHead(brush, view, frame);
  if (frame.raised) arms();
}

/** Rows and columns a child's frame leaves out, from the top left of a standing adult. */
const CHILD_ROWS = [7, 18, 20, 24];
const CHILD_COLUMNS = [5, 12];

function shrunk(canvas: Uint32Array): Uint32Array {
  const small = new Uint32Array(WIDTH * HEIGHT);
  const rows = Array.from({ length: HEIGHT }, (_, y) => y).filter((y) => !CHILD_ROWS.includes(y));
  const columns = Array.from({ length: WIDTH }, (_, x) => x).filter(
    (x) => !CHILD_COLUMNS.includes(x),
  );
  rows.forEach((fromY, y) => {
    columns.forEach((fromX, x) => {
      const to = (y + CHILD_ROWS.length) * WIDTH + x + CHILD_COLUMNS.length / 2;
      small[to] = canvas[fromY * WIDTH + fromX] ?? 0;
    });
  });
  return small;
}

interface Sheet {
  pixels: Uint32Array;
}

function place(
  sheet: Sheet,
  frame: Uint32Array,
  at: { column: number; row: number; flip: boolean },
) {
  for (let y = 0; y < HEIGHT; y++) {
    const start = (at.row * HEIGHT + y) * AVATAR_SHEET.width + at.column * WIDTH;
    for (let x = 0; x < WIDTH; x++) {
      const from = y * WIDTH + (at.flip ? WIDTH - 1 - x : x);
      sheet.pixels[start + x] = frame[from] ?? 0;
    }
  }
}

function drawView(brush: Brush, view: View, sheet: Sheet): void {
  const rig = brush.page.rig[brush.look.moves === "wheelchair" ? "wheelchair" : "walker"][view];
  rig.forEach((frame, column) => {
    brush.canvas.fill(0);
    if (view === "side") drawSide(brush, frame);
    else drawFacing(brush, view, frame);
    const done = brush.look.figure === "child" ? shrunk(brush.canvas) : brush.canvas;
    const row = { front: 0, side: 1, back: 3 }[view];
    place(sheet, done, { column, row, flip: false });
    if (view === "side") place(sheet, done, { column, row: 2, flip: true });
  });
}

/** The whole sheet of one person, AVATAR_SHEET in size, as RGBA bytes. */
export function composePixels(
  page: AvatarPage,
  pieces: AvatarPieces,
  look: Look,
  classColour?: string,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint32Array(AVATAR_SHEET.width * AVATAR_SHEET.height);
  const colours = recolour(page, look, classColour);
  const brush = { page, pieces, look, colours, canvas: new Uint32Array(WIDTH * HEIGHT) };
  for (const view of ["front", "side", "back"] as const) drawView(brush, view, { pixels });
  return new Uint8ClampedArray(pixels.buffer);
}
