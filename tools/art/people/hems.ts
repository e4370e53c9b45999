// What falls below the waist: skirts, coat tails, gowns. Columns: front, side, side in full stride,
// sitting front, sitting side, sitting back; x 3–14, from y 22 of a standing person.
import { columnsOf, pieceFrom, type Pieces } from "./drawing.ts";
import { reslotted } from "./stencil.ts";

const HEM_SHAPES = ["front", "side", "stride", "sitFront", "sitSide", "sitBack"] as const;

const HEMS: Readonly<Record<string, string>> = {
  jacket: `
    ..TTttttuu..|...TTttuu...|...TTttuu...|............|............|............`,
  short: `
    ..TTttttuu..|...TTttuu...|..TTtttuuu..|.TTttttuuuu.|............|.TTttttuuuu.
    .TTtTtuttuu.|..TTtttuuu..|.TTttttuuuu.|.TttTttutuu.|..TTtttttu..|.TttTttutuu.
    .TTtTtuttuu.|..TTttuuuu..|.Ttttttuuuu.|.tttuuuuuuu.|..Tttttttu..|.uuuuuuuuuu.`,
  narrow: `
    ..TTttttuu..|...TTttuu...|..TTtttuuu..|.TTttttuuuu.|............|.TTttttuuuu.
    ..TTtttuuu..|...TTtuuu...|..TTttuuuu..|.Ttttttutuu.|..TTtttttu..|.TttTttutuu.
    ..Ttttuu.u..|...TTtu.u...|.TTttu.uuuu.|.Tttttttuuu.|..Tttttttu..|.uuuuuuuuuu.
    ..Ttttuu.u..|...Tttu.u...|.Ttttu..uuu.|..TTtttuuu..|..Tttu......|............`,
  long: `
    ..TTttttuu..|...TTttuu...|..TTtttuuu..|.TTttttuuuu.|............|.TTttttuuuu.
    ..TTtTtutu..|...TTtTuu...|..TTtTtuuuu.|.TtttTttutuu|..TTttttttu.|.TttTttutuu.
    ..TttTtutu..|..TTtTtuuu..|..TttTttuuu.|.TtttTttutuu|..TTtttttttu|.TttTttutuu.
    .TTttTtuttu.|..TtttTuuu..|.TTttTttuuuu|.TTttTtutuuu|..TTttu.....|.uuuuuuuuuu.`,
};

const HEM_AT = { x: 3, y: 22 };

/** Pieces `hem.<kind>.<shape>` in the top's colour, `skirt.<kind>.<shape>` in the bottom's. */
export function hemPieces(): Pieces {
  const pieces: Pieces = new Map();
  for (const [kind, drawing] of Object.entries(HEMS)) {
    columnsOf(drawing).forEach((rows, index) => {
      const piece = pieceFrom(rows, HEM_AT);
      if (!piece.some((code) => code !== 0)) return;
      pieces.set(`hem.${kind}.${HEM_SHAPES[index]}`, piece);
      if (kind === "short" || kind === "long") {
        pieces.set(`skirt.${kind}.${HEM_SHAPES[index]}`, reslotted(piece, "top", "bottom"));
      }
    });
  }
  return pieces;
}
