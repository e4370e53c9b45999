/** The picture to keep and to post: a postcard from the campus with me on it. */
import { drawCode } from "./keepsake-code.ts";
import { penOver, type Pen } from "./keepsake-brush.ts";
import { PAPER, pixelBox, widthOf, write, writeWrapped } from "./keepsake-paper.ts";
import { paintScene, SCENE, type SceneFacts } from "./keepsake-scene.ts";
import type { KeepsakeWords } from "./keepsake-words.ts";

/** Upright 3:4, as phones post it. */
const CARD = { width: 1080, height: 1440 } as const;
/** Card pixels for one of the game's. */
const SCALE = 6;
const VIEW = { x: 42, y: 156, width: SCENE.width * SCALE, height: SCENE.height * SCALE } as const;
const CODE = { x: 800, y: 1016, width: 230, height: 230 } as const;

export interface KeepsakeFacts {
  words: KeepsakeWords;
  scene: SceneFacts;
  address: string;
}

/** The finished picture as a data URL: in-app browsers save no other kind by long press. */
export async function drawKeepsake({ words, scene, address }: KeepsakeFacts): Promise<string> {
  const pen = penOver(CARD.width, CARD.height);
  paintPaper(pen);
  paintHead(pen, words);
  await paintView(pen, scene);
  paintPlaceTag(pen, words.place);
  paintWho(pen, words);
  await drawCode(pen, address, CODE);
  write(pen, {
    text: words.scan,
    x: CODE.x + CODE.width / 2,
    y: CODE.y + CODE.height + 40,
    size: 28,
    colour: PAPER.quiet,
    align: "center",
    fit: 250,
  });
  paintFoot(pen, words);
  return pen.canvas.toDataURL("image/png");
}

/** Cream paper with a woven edge in red and gold, stepped like pixels. */
function paintPaper(pen: Pen): void {
  pen.fillStyle = PAPER.red;
  pen.fillRect(0, 0, CARD.width, CARD.height);
  pen.fillStyle = PAPER.gold;
  for (let along = 0; along < CARD.height; along += 30) {
    pen.fillRect(4, along + 8, 6, 14);
    pen.fillRect(CARD.width - 10, along + 8, 6, 14);
    if (along >= CARD.width) continue;
    pen.fillRect(along + 8, 4, 14, 6);
    pen.fillRect(along + 8, CARD.height - 10, 14, 6);
  }
  pixelBox(
    pen,
    { x: 14, y: 14, width: CARD.width - 28, height: CARD.height - 28 },
    { fill: PAPER.cream, line: PAPER.ink, step: 6 },
  );
}

function paintHead(pen: Pen, { title, date }: KeepsakeWords): void {
  write(pen, { text: title, x: 46, y: 114, size: 68, colour: PAPER.red, bold: true, fit: 560 });
  const right = CARD.width - 46;
  write(pen, { text: date, x: right, y: 110, size: 32, colour: PAPER.dark, align: "right" });
  pen.fillStyle = PAPER.gold;
  pen.fillRect(46, 134, CARD.width - 92, 4);
}

async function paintView(pen: Pen, facts: SceneFacts): Promise<void> {
  const view = penOver(SCENE.width, SCENE.height);
  await paintScene(view, facts);
  pen.fillStyle = PAPER.ink;
  pen.fillRect(VIEW.x - 6, VIEW.y - 6, VIEW.width + 12, VIEW.height + 12);
  pen.drawImage(view.canvas, VIEW.x, VIEW.y, VIEW.width, VIEW.height);
}

/** The name of the place, on a ribbon over the lower edge of the view. */
function paintPlaceTag(pen: Pen, place: string): void {
  const words = { text: place, size: 36, bold: true };
  const width = Math.min(620, Math.max(180, widthOf(pen, words) + 70));
  const box = { x: 70, y: VIEW.y + VIEW.height - 34, width, height: 68 };
  pixelBox(pen, box, { fill: PAPER.red, line: PAPER.ink, step: 6 });
  write(pen, {
    ...words,
    x: box.x + width / 2,
    y: box.y + 47,
    colour: "#ffffff",
    align: "center",
    fit: width - 40,
  });
}

function paintWho(pen: Pen, words: KeepsakeWords): void {
  const x = 60;
  const fit = CODE.x - 100;
  const top = 1070;
  write(pen, { text: words.name, x, y: top, size: 64, colour: PAPER.ink, bold: true, fit });
  if (words.who !== "") {
    write(pen, { text: words.who, x, y: top + 54, size: 36, colour: PAPER.quiet, fit });
  }
  const number = { text: words.number, x, y: top + 130, size: 54, colour: PAPER.red, bold: true };
  write(pen, { ...number, fit });
  write(pen, { text: words.items, x, y: top + 190, size: 32, colour: PAPER.ink, fit });
  const bar = { x, y: top + 206, width: fit, height: 28 };
  pixelBox(pen, bar, { fill: PAPER.shade, line: PAPER.ink, step: 5 });
  pen.fillStyle = PAPER.gold;
  pen.fillRect(bar.x + 5, bar.y + 5, Math.round((bar.width - 10) * words.share), 12);
  pen.fillStyle = PAPER.goldDark;
  pen.fillRect(bar.x + 5, bar.y + 17, Math.round((bar.width - 10) * words.share), 6);
}

function paintFoot(pen: Pen, { tagline, independence }: KeepsakeWords): void {
  const middle = { x: CARD.width / 2, align: "center" } as const;
  const fit = CARD.width - 120;
  write(pen, { ...middle, text: tagline, y: 1350, size: 32, colour: PAPER.dark, bold: true, fit });
  writeWrapped(
    pen,
    { ...middle, text: independence, y: 1386, size: 19, colour: PAPER.quiet, fit },
    { lines: 2, leading: 25 },
  );
}
