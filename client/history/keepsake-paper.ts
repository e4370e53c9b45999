/** Drawing words and boxes on the keepsake picture: the few strokes its layout is made of. */

import type { Pen } from "./keepsake-brush.ts";

/** The interface's colours (kit.css), for a canvas knows no variables. */
export const PAPER = {
  ink: "#2b1d3f",
  cream: "#fff8ea",
  shade: "#f6e9cf",
  red: "#b93a2f",
  dark: "#8f2a25",
  gold: "#f0b43c",
  goldDark: "#c98318",
  quiet: "#6f5a52",
} as const;

const FONTS =
  'system-ui, -apple-system, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** No line is written smaller than this, px. */
const SMALLEST = 16;

interface Line {
  text: string;
  x: number;
  /** Base line, px. */
  y: number;
  size: number;
  colour: string;
  bold?: boolean;
  align?: CanvasTextAlign;
  /** Letters grow smaller until the line is no wider than this, px. */
  fit?: number;
}

/** How wide a text is, px; the pen is then set to write it. */
export function widthOf(pen: Pen, line: Pick<Line, "text" | "size" | "bold">): number {
  pen.font = `${line.bold ? "bold " : ""}${line.size}px ${FONTS}`;
  return pen.measureText(line.text).width;
}

export function write(pen: Pen, line: Line): void {
  let { size } = line;
  while (widthOf(pen, { ...line, size }) > (line.fit ?? Infinity) && size > SMALLEST) size -= 2;
  pen.textAlign = line.align ?? "left";
  pen.textBaseline = "alphabetic";
  pen.fillStyle = line.colour;
  pen.fillText(line.text, line.x, line.y);
}

/** Writes a text over as many lines as it needs, at most `lines`. */
export function writeWrapped(
  pen: Pen,
  line: Line & { fit: number },
  { lines, leading }: { lines: number; leading: number },
): void {
  const { fit, ...plain } = line;
  const broken = breakLines(line.text, (text) => widthOf(pen, { ...plain, text }) <= fit);
  for (const [index, text] of broken.slice(0, lines).entries()) {
    write(pen, { ...plain, text, y: line.y + index * leading });
  }
}

/** Breaks between Chinese characters and between English words; closing marks begin no line. */
export function breakLines(text: string, fits: (line: string) => boolean): string[] {
  const pieces =
    text.match(
      /[\p{Script=Han}“《（「][，。；：！？、”》）」]*|[^\s\p{Script=Han}“《（「]+|\s+/gu,
    ) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A box with stepped pixel corners, filled and outlined. */
export function pixelBox(
  pen: Pen,
  box: Box,
  { fill, line, step }: { fill: string; line: string; step: number },
): void {
  const stepped = ({ x, y, width, height }: Box): void => {
    pen.fillRect(x + step, y, width - 2 * step, height);
    pen.fillRect(x, y + step, width, height - 2 * step);
  };
  pen.fillStyle = line;
  stepped(box);
  pen.fillStyle = fill;
  stepped({
    x: box.x + step,
    y: box.y + step,
    width: box.width - 2 * step,
    height: box.height - 2 * step,
  });
}
