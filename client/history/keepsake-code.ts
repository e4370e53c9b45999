/** The square code on the keepsake picture that leads to the campus. */
import type { Pen } from "./keepsake-brush.ts";
import { PAPER, pixelBox, type Box } from "./keepsake-paper.ts";

/** Clear modules around a code, as scanners want them. */
const MARGIN = 3;

/** Draws the code of an address into a box; its library is fetched only now. */
export async function drawCode(pen: Pen, address: string, box: Box): Promise<void> {
  const { create } = await import("qrcode");
  const { modules } = create(address, { errorCorrectionLevel: "M" });
  const unit = Math.floor(box.width / (modules.size + 2 * MARGIN));
  const size = unit * modules.size;
  const left = Math.round(box.x + (box.width - size) / 2);
  const top = Math.round(box.y + (box.height - size) / 2);
  pixelBox(pen, box, { fill: "#ffffff", line: PAPER.ink, step: 5 });
  pen.fillStyle = PAPER.ink;
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      pen.fillRect(left + column * unit, top + row * unit, unit, unit);
    }
  }
}
