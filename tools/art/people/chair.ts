// The wheelchair: its back (drawn behind the person) and its wheels (drawn before), two turns each.
import { columnsOf, inlay, pieceFrom, type Pieces } from "./drawing.ts";

const SIDE_WHEEL = `
  ...ooo...|...ooo...
  .ooJJxoo.|.ooJJxoo.
  .oJKxKxo.|.oJKKKxo.
  oJKKxKKxo|oJKxKxKxo
  oxxxJxxxo|oxKKJKKxo
  oxKKxKKxo|oxKxKxKxo
  .oxKxKxo.|.oxKKKxo.
  .ooxxxoo.|.ooxxxoo.
  ...ooo...|...ooo...
`;

const END_WHEELS = `
  .o............o.|.o............o.
  oJo..........oJo|oJo..........oJo
  oxo..........oxo|oKo..........oKo
  oxo..........oKo|oxo..........oxo
  oKo..........oxo|oxo..........oxo
  oxo..........oxo|oKo..........oKo
  oxo..........oKo|oxo..........oxo
  oKo..........oKo|oxo..........oxo
  .o............o.|.o............o.
`;

const SIDE_FRAME = `
  ..........KK
  ..........K.
  .........aq.
  .........aq.
  .........aq.
  .........aq.
  .........aq.
  ...aaaaaaqq.
  ..KKKKKKKKK.
  .KK.........
  KK.oo.......
  ...oo.......
`;

function column(drawing: string, index: number): string[] {
  return columnsOf(drawing)[index] ?? [];
}

/** Pieces `chair.back.<view>` and `chair.wheels<turn>.<view>`. */
export function chairPieces(): Pieces {
  const pieces: Pieces = new Map();
  const panel = ["aaaaaaqq", "aaaaaaqq", "aAaaaaqq", "aaaaaaqq", "qqqqqqqq"];
  pieces.set("chair.back.front", pieceFrom(["aaaaaaaaqq", "aaaaaaaaqq"], { x: 4, y: 17 }));
  pieces.set("chair.back.side", pieceFrom(column(SIDE_FRAME, 0), { x: 4, y: 15 }));
  pieces.set("chair.panel.back", pieceFrom(["K......K", ...panel], { x: 5, y: 18 }));
  for (const turn of [0, 1]) {
    pieces.set(`chair.wheels${turn}.side`, inlay(column(SIDE_WHEEL, turn), { x: 7, y: 19 }));
    pieces.set(`chair.wheels${turn}.front`, inlay(column(END_WHEELS, turn), { x: 1, y: 19 }));
    pieces.set(`chair.wheels${turn}.back`, inlay(column(END_WHEELS, turn), { x: 1, y: 19 }));
  }
  return pieces;
}
