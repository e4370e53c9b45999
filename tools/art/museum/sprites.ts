import { casePieces } from "./cases.ts";
import { fittingPieces } from "./fittings.ts";
import { floorPieces } from "./floors.ts";
import { hangingPieces } from "./hangings.ts";
import { modelPieces } from "./models.ts";
import type { Piece } from "./piece.ts";
import { wallPieces } from "./walls.ts";

/** Every frame of the page `museum`. */
export function museumPieces(): Piece[] {
  return [
    ...wallPieces(),
    ...floorPieces(),
    ...hangingPieces(),
    ...casePieces(),
    ...fittingPieces(),
    ...modelPieces(),
  ];
}
