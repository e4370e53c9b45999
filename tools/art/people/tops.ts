// What is worn on the body: front, left side, back; x 5–12, y 16–21. The row of commas keeps the
// outline off the waist, where legs or a hem follow.
import { columnsOf, pieceFrom, VIEWS, type Pieces } from "./drawing.ts";
import type { Slot } from "./slots.ts";

type Hem = "none" | "jacket" | "short" | "long" | "narrow";

interface Top {
  drawing: string;
  sleeves: { upper: Slot; lower: Slot };
  /** Falls below the waist over the legs. */
  hem: Hem;
}

const SHORT_SLEEVES = { upper: "top", lower: "skin" } as const;
const LONG_SLEEVES = { upper: "top", lower: "top" } as const;
const BARE_ARMS = { upper: "skin", lower: "skin" } as const;
const ACCENT_SLEEVES = { upper: "accent", lower: "accent" } as const;

const WAIST = `
  ,,,,,,,,|,,,,,,,,|,,,,,,,,`;

export const TOPS: Readonly<Record<string, Top>> = {
  tee: {
    sleeves: SHORT_SLEEVES,
    hem: "none",
    drawing: `
      TTussutu|.tTttuu.|TTttttuu
      TTTuuttu|.TTtttu.|TTTtttuu
      TTTttttu|.TTtttu.|TTTtttuu
      tTtttttu|.Ttttuu.|TTttttuu
      tttttttu|.Ttttuu.|tttttuuu
      ttttttuu|.tttuuu.|ttttuuuu`,
  },
  shirt: {
    sleeves: LONG_SLEEVES,
    hem: "none",
    drawing: `
      TWWssWXu|.WWttuu.|TTWWXXuu
      TTWXWXtu|.TWtttu.|TTTttttu
      TTTuTttu|.TTtttu.|TTTttttu
      TTTQtttu|.TTtttu.|TTttttuu
      tTTuTttu|.Ttttuu.|tttttuuu
      tttQttuu|.tttuuu.|ttttuuuu`,
  },
  jacket: {
    sleeves: LONG_SLEEVES,
    hem: "none",
    drawing: `
      TTuaauuu|.Tuttuu.|TTuuuutu
      TTuAauuu|.aTtttu.|TTTttttu
      TTTuAatu|.AQTttu.|TTTttttu
      TtTQAqQu|.aQTtuu.|TTttttuu
      tttQaqQu|.aQttuu.|tttttuuu
      uuuQaqQu|.qQuuuu.|uuuuuuuu`,
  },
  cardigan: {
    sleeves: LONG_SLEEVES,
    hem: "jacket",
    drawing: `
      TTXssXuu|.tTttuu.|TTttttuu
      TTtWXtuu|.WTtttu.|TTTttttu
      TTtWXYuu|.WuTttu.|TTTttttu
      TTuWXuuu|.WuTtuu.|TTttttuu
      ttuWXYuu|.WuTtuu.|tttttuuu
      ttuWXuuu|.Xuttuu.|ttttuuuu`,
  },
  sweater: {
    sleeves: LONG_SLEEVES,
    hem: "none",
    drawing: `
      TTuuuutu|.tuuuuu.|TTuuuutu
      TTTTtttu|.TTtttu.|TTTttttu
      AaAaaaqq|.AaAaaq.|AaAaaaqq
      aaaaqaqq|.aaaqqq.|aaaaqaqq
      TTtttttu|.TTtttu.|TTttttuu
      tuTutuuu|.tutuuu.|tututuuu`,
  },
  hoodie: {
    sleeves: LONG_SLEEVES,
    hem: "none",
    drawing: `
      TTuuuuTu|.tTtttt.|TTttttuu
      TTTuutuu|.TTttuu.|TTTtttuu
      TTTWtWtu|.TTtttu.|TuTttuuu
      TTtWtWtu|.TTtttu.|TTuuuutu
      TtuuuuQu|.TuQttu.|tttttuuu
      ttuttuQu|.tutuuu.|ttttuuuu`,
  },
  jersey: {
    sleeves: ACCENT_SLEEVES,
    hem: "none",
    drawing: `
      TTaaaatu|.Taatuu.|TTaaaatu
      TTTaattu|.TTtttu.|TTTtttuu
      WWWWWWWX|.WWWWWX.|TTWWWXuu
      AAAaaaaq|.AAaaaq.|TTAaaquu
      WWWWWWWX|.WWWWWX.|TTWaXXuu
      ttttttuu|.tttuuu.|TTWaXuuu`,
  },
  vest: {
    sleeves: BARE_ARMS,
    hem: "none",
    drawing: `
      sTTssTus|.sTtus..|STTssTuS
      sTTTTttS|.TTstuu.|sTTTttuS
      TWWWWWXu|.TTttuu.|TTTttttu
      TWaWaaXu|.AAaaqq.|TTAAaauu
      tWaWqWXu|.TTttuu.|tTttttuu
      tWWWWWXu|.tttuuu.|ttttuuuu`,
  },
  polo: {
    sleeves: SHORT_SLEEVES,
    hem: "none",
    drawing: `
      TAassaqu|.aattuu.|TAAaaaqu
      TTaAqatu|.TTtttu.|TTTttttu
      TTTQtttu|.TTtttu.|TTTttttu
      TTTttttu|.TTtttu.|TTttttuu
      TTtttttu|.Ttttuu.|tttttuuu
      ttttttuu|.tttuuu.|ttttuuuu`,
  },
  striped: {
    sleeves: LONG_SLEEVES,
    hem: "none",
    drawing: `
      WWXssXXX|.WWWXXX.|WWWWXXXX
      TTTTtttu|.TTtttu.|TTTTtttu
      WWWWWWXX|.WWWWXX.|WWWWWWXX
      TTTttttu|.TTtttu.|TTTttttu
      WWWWWWXX|.WWWWXX.|WWWWWWXX
      ttttttuu|.tttuuu.|ttttuuuu`,
  },
  suit: {
    sleeves: LONG_SLEEVES,
    hem: "jacket",
    drawing: `
      TQWssXQu|.QTttuu.|TTttttuu
      TTQWXQuu|.WQtttu.|TTTttttu
      TTQaaQtu|.WQTttu.|TTTttttu
      TTTQaQtu|.QTttuu.|TTttttuu
      TttQqQtu|.tTttuu.|tttQtuuu
      tttQYQuu|.tQtuuu.|tttQuuuu`,
  },
  dress: {
    sleeves: SHORT_SLEEVES,
    hem: "narrow",
    drawing: `
      TTaaaatu|.Taatuu.|TTaaaatu
      TTTtatuu|.TTtttu.|TTTttttu
      TTTttatu|.TTtatu.|TTTttttu
      .TtTtta.|.Ttttuu.|.Tttttu.
      .tTtttu.|..Tttu..|.tttttu.
      tTttttuu|.tTttuu.|ttttttuu`,
  },
  sundress: {
    sleeves: BARE_ARMS,
    hem: "short",
    drawing: `
      sTsssstS|.sTsus..|sTSSSSuS
      sTTTtttS|.TTttuu.|sTTTttuS
      TTTttttu|.TTttuu.|TTTttttu
      .AAaaaq.|.AAaaq..|.AAaaqq.
      TTTttttu|.TTtttu.|TTTttttu
      TTttttuu|.TTttuu.|TTttttuu`,
  },
  work: {
    sleeves: LONG_SLEEVES,
    hem: "jacket",
    drawing: `
      TTuttuuu|.tuttuu.|TTuuuuuu
      TTTTQttu|.TTtttu.|TTTttttu
      TuuTYuuu|.TTtttu.|TTTttttu
      TTtTQttu|.TTtttu.|uuuuuuuu
      uuutYuuu|.TuuQtu.|TTttttuu
      TTttQtuu|.tttuuu.|ttttuuuu`,
  },
  gown: {
    sleeves: LONG_SLEEVES,
    hem: "long",
    drawing: `
      TAWWWWqu|.TaTtuu.|TTAaaquu
      TTAWXquu|.ATtttu.|TTAaaquu
      TTTAqtuu|.TAaatu.|TTAAaquu
      TTuaquuu|.TTtAau.|TTTAquuu
      TTuuQuuu|.TTtuuu.|TTTtuuuu
      TTtuQuuu|.TtuuuQ.|TTtuuuuQ`,
  },
  coat: {
    sleeves: LONG_SLEEVES,
    hem: "short",
    drawing: `
      WWXXWWXX|.WWXXXX.|WWWWXXXX
      TXWWXXtu|.TTXttu.|TTXXXXuu
      TTTQtttu|.TTtttu.|TTTttttu
      QuuQuuuQ|.QuuuuQ.|QuuuuuuQ
      TTTQtttu|.TTtttu.|TTTttttu
      ttuQuutu|.tuQtuu.|uuuuuuuu`,
  },
  oldcoat: {
    sleeves: LONG_SLEEVES,
    hem: "long",
    drawing: `
      AqAqqAqq|.AqAqqq.|AAqAqqqq
      TqqqqqTu|.Tqqttu.|TTqqqqtu
      TTYTTYtu|.TTtttu.|TTTttttu
      TTttQttu|.YTtttu.|TTttQttu
      tTYttYtu|.TTttuu.|uuuYYuuu
      ttttQtuu|.Ytttuu.|ttttQtuu`,
  },
  apron: {
    sleeves: SHORT_SLEEVES,
    hem: "jacket",
    drawing: `
      TWussuXu|.XTttuu.|TTXttXuu
      TWXttXXu|.WXtttu.|TTtXXtuu
      TWWWWXXu|.WWXttu.|TTtXXttu
      tWWWWXXu|.WWXttu.|TTXttXuu
      tWXXXXXu|.WWXXXu.|WWXXXXXX
      tWWWWXXu|.WWXtuu.|tttXXtuu`,
  },
};

/** Pieces `top.<name>.<view>`. */
export function topPieces(): Pieces {
  const pieces: Pieces = new Map();
  for (const [name, top] of Object.entries(TOPS)) {
    columnsOf(top.drawing + WAIST).forEach((rows, index) => {
      pieces.set(`top.${name}.${VIEWS[index]}`, pieceFrom(rows, { x: 5, y: 16 }));
    });
  }
  return pieces;
}
