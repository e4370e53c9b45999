import { hex, mix, withAlpha } from "../colour.ts";
import type { RampName } from "../items/ink.ts";
import type { Pen } from "../items/pen.ts";
import { PALETTE } from "../palette.ts";
import { Raster } from "../raster.ts";
import { canvas, contactShadow, type Piece } from "./piece.ts";

/** Width of every showcase; three tiles are kept for it. */
const WIDTH = 46;
const SLOT_X = 7;
const LINE = hex("#38203a");

interface CaseLook {
  name: string;
  body: RampName;
  level: number;
}

const LOOKS: readonly CaseLook[] = [
  { name: "wood", body: "wood", level: 3 },
  { name: "iron", body: "slate", level: 2 },
  { name: "white", body: "stone", level: 4 },
];

/** The lined inside: lit and warm when something lies in it, dim when empty. */
function inside(
  raster: Raster,
  box: readonly [number, number, number, number],
  lit: boolean,
): void {
  const [x, y, w, h] = box;
  raster.fill([x, y, w, h], (_x, _y, u, v) => {
    const away = Math.min(1, Math.hypot((u - 0.5) * 1.3, v - 0.35) * 1.25);
    return lit
      ? mix(hex("#fff3cf"), hex("#d2a678"), Math.round(away * 8) / 8)
      : mix(hex("#8d8aa0"), hex("#5d587a"), Math.round(away * 8) / 8);
  });
  const velvet = lit ? PALETTE.red : PALETTE.plum;
  raster.fill([x, y + h - 6, w, 6], (_x, _y, u) =>
    mix(velvet[lit ? 2 : 3]!, velvet[lit ? 0 : 1]!, Math.round(Math.abs(u - 0.5) * 6) / 7),
  );
  raster.rect([x, y + h - 6, w, 1], velvet[lit ? 3 : 4]!);
}

function frame(p: Pen, box: readonly [number, number, number, number], look: CaseLook): void {
  const [x, y, w, h] = box;
  p.box([x - 1, y - 5, w + 2, 5], look.body, look.level);
  p.rect([x - 1, y, 2, h], "metal1").rect([x - 1, y, 1, h], "metal4");
  p.rect([x + w - 1, y, 2, h], "metal1").rect([x + w - 1, y, 1, h], "metal3");
}

function plate(p: Pen, y: number): void {
  p.rect([16, y, 14, 4], "gold3")
    .rect([16, y, 14, 1], "gold5")
    .rect([18, y + 2, 10, 1], "gold1");
}

/** A tall case that stands against a wall. */
function tallCase(look: CaseLook, lit: boolean): Raster {
  const p = canvas(WIDTH, 62);
  inside(p.raster, [3, 7, 40, 38], lit);
  frame(p, [3, 7, 40, 38], look);
  p.box([1, 45, 44, 15], look.body, look.level).box([4, 49, 38, 9], look.body, look.level - 1);
  plate(p, 51);
  return p.raster.outline(LINE);
}

/** A low case on legs that stands free: people behind it stay visible. */
function lowCase(look: CaseLook, lit: boolean): Raster {
  const p = canvas(WIDTH, 48);
  inside(p.raster, [3, 3, 40, 34], lit);
  p.rect([2, 1, 42, 2], "metal3").rect([2, 1, 42, 1], "metal5");
  p.rect([2, 3, 1, 34], "metal4").rect([43, 3, 1, 34], "metal2");
  p.box([1, 36, 44, 7], look.body, look.level);
  p.rect([17, 38, 12, 3], "gold3").rect([17, 38, 12, 1], "gold5");
  for (const x of [2, 40]) p.box([x, 43, 4, 4], look.body, look.level - 1);
  return p.raster.outline(LINE);
}

/** A reading desk with a slope; its lamp is lit when something lies there. */
function readingDesk(lit: boolean): Raster {
  const p = canvas(WIDTH, 46);
  p.poly([5, 2, 41, 2, 44, 34, 2, 34], lit ? "sand3" : "wood3").line([5, 2, 40, 2], "wood5");
  p.poly([7, 4, 39, 4, 41, 32, 5, 32], lit ? "cream4" : "pine2");
  p.raster.fill([5, 4, 37, 28], (x, y, u, v) => {
    const onTop = x > 6 - v * 2 && x < 39 + v * 2;
    const away = Math.min(1, Math.hypot(u - 0.5, v - 0.3) * 1.3);
    if (!onTop) return null;
    return lit
      ? withAlpha(hex("#d2a678"), Math.round(away * 6) * 24)
      : withAlpha(hex("#12303f"), Math.round(away * 5) * 16);
  });
  p.box([1, 33, 44, 5], "wood", 3).rect([1, 37, 44, 1], "wood1");
  p.rect([18, 34, 10, 2], "gold3").rect([18, 34, 10, 1], "gold5");
  for (const x of [3, 39]) p.rect([x, 38, 4, 7], "wood2").rect([x, 38, 1, 7], "wood4");
  p.rect([7, 38, 32, 2], "wood1");
  return p.raster.outline(LINE);
}

/** Gleams drawn over the item behind glass. */
function glass(h: number, top: number): Raster {
  const p = canvas(WIDTH, h);
  const low = top + 30;
  p.shine([7, low, 19, top + 6], 96)
    .shine([10, low, 22, top + 6], 70)
    .shine([36, top + 18, 41, top + 8], 110);
  return p.raster;
}

/** Shade of a lit case, and its light on the floor before it. */
function glowing(body: Raster, baseY: number): { raster: Raster; ax: number; ay: number } {
  const raster = new Raster(WIDTH + 24, body.h + 16);
  for (let ring = 0; ring < 3; ring++) {
    raster.ellipse([WIDTH / 2 + 12, baseY + 3, 32 - ring * 6, 11 - ring * 2], hex("#ffe2a0", 34));
  }
  raster.blit(contactShadow(body, baseY), 12, 0);
  return { raster, ax: WIDTH / 2 + 12, ay: baseY };
}

interface Form {
  name: string;
  draw: (lit: boolean) => Raster;
  slotY: number;
  glassTop?: number;
}

function forms(): Form[] {
  const cases = LOOKS.flatMap((look): Form[] => [
    { name: `case-${look.name}`, draw: (lit) => tallCase(look, lit), slotY: 10, glassTop: 7 },
    { name: `case-low-${look.name}`, draw: (lit) => lowCase(look, lit), slotY: 3, glassTop: 2 },
  ]);
  return [...cases, { name: "case-desk", draw: readingDesk, slotY: 1 }];
}

/** Showcases: `<name>` empty, `<name>-full` lit; both with `.glass` (gleams over the item) and `.sh` (shade). */
export function casePieces(): Piece[] {
  return forms().flatMap((form) => {
    const empty = form.draw(false);
    const at = { ax: WIDTH / 2, ay: empty.h - 2, keepSize: true };
    const slot = { x: SLOT_X, y: form.slotY };
    const pieces: Piece[] = [
      { ...at, slot, name: form.name, raster: empty },
      { ...at, slot, name: `${form.name}-full`, raster: form.draw(true) },
      { ...at, keepSize: false, name: `${form.name}.sh`, raster: contactShadow(empty, at.ay) },
      { ...glowing(empty, at.ay), name: `${form.name}-full.sh` },
    ];
    if (form.glassTop !== undefined) {
      const raster = glass(empty.h, form.glassTop);
      const gleam = { ...at, raster, keepSize: false };
      pieces.push({ ...gleam, name: `${form.name}.glass` });
      pieces.push({ ...gleam, name: `${form.name}-full.glass` });
    }
    return pieces;
  });
}
