// All hair styles as pieces.
import { columnsOf, VIEWS, type Pieces } from "./drawing.ts";
import { HAIR_CROWNS, HAIR_TOP_LEFT, SHORT_HAIR } from "./hair-short.ts";
import { LONG_HAIR } from "./hair-long.ts";
import { headMask } from "./head.ts";
import { blankStencil, drawRows, outlined } from "./stencil.ts";

function hairPiece(style: string, drawing: string, view: number) {
  const stencil = blankStencil();
  drawRows(stencil, HAIR_TOP_LEFT, columnsOf(drawing)[view] ?? []);
  const crown = HAIR_CROWNS[style];
  if (crown) {
    const rows = columnsOf(crown.drawing)[view] ?? [];
    drawRows(stencil, { x: HAIR_TOP_LEFT.x, y: crown.y }, rows);
  }
  return outlined(stencil, headMask(view));
}

/** Pieces `hair.<style>.<view>`. */
export function hairPieces(): Pieces {
  const pieces: Pieces = new Map();
  for (const [style, drawing] of Object.entries({ ...SHORT_HAIR, ...LONG_HAIR })) {
    VIEWS.forEach((view, index) => {
      pieces.set(`hair.${style}.${view}`, hairPiece(style, drawing, index));
    });
  }
  return pieces;
}
