/** Drawing words and boxes on the keepsake picture: the few strokes its layout is made of. */

export type Pen = CanvasRenderingContext2D;

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

export interface Line {
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

/** Writes one line; returns its width, px. */
export function write(pen: Pen, line: Line): number {
  const weight = line.bold ? "bold " : "";
  let { size } = line;
  pen.font = `${weight}${size}px ${FONTS}`;
  while (line.fit !== undefined && size > 16 && pen.measureText(line.text).width > line.fit) {
    size -= 2;
    pen.font = `${weight}${size}px ${FONTS}`;
  }
  pen.textAlign = line.align ?? "left";
  pen.textBaseline = "alphabetic";
  pen.fillStyle = line.colour;
  pen.fillText(line.text, line.x, line.y);
  return pen.measureText(line.text).width;
}

/** Writes a text over as many lines as it needs, at most `lines`; returns how many it took. */
export function writeWrapped(
  pen: Pen,
  line: Line & { fit: number },
  { lines, leading }: { lines: number; leading: number },
): number {
  pen.font = `${line.bold ? "bold " : ""}${line.size}px ${FONTS}`;
  const { fit, ...plain } = line;
  const broken = breakLines(line.text, (text) => pen.measureText(text).width <= fit);
  const shown = broken.slice(0, lines);
  shown.forEach((text, index) => write(pen, { ...plain, text, y: line.y + index * leading }));
  return shown.length;
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
