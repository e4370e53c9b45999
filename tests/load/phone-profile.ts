/**
 * `npm run phone`: the first visit on a slow phone, measured: 390×844@2, CPU four times slowed, fast
 * 4G. Prints one JSON line. What it measures is the built game, with a server of its own, or the one
 * at `--url`. The frame time is taken unslowed, with sixty walkers in view.
 */
import { parseArgs } from "node:util";
import { launchChromium } from "../support/browser.ts";
import { startServer } from "../support/server.ts";
import { measureFirstVisit } from "./phone-first-visit.ts";
import { measureFrames } from "./phone-frames.ts";

/** Issue 2, “Quality it must reach”. */
const TARGETS = { firstPaintMs: 1_000, walkingMs: 3_000, kilobytes: 400, frameScriptMs: 8 };
const ROUNDS = 3;

const { values } = parseArgs({ options: { url: { type: "string" } } });
const own = values.url
  ? null
  : await startServer({ pages: "built", env: { CAMPUS_CLOCK: "10:00" } });
const url = own?.url ?? values.url ?? "";
const browser = await launchChromium();
try {
  const visits = [];
  for (let round = 0; round < ROUNDS; round++) visits.push(await measureFirstVisit(browser, url));
  const middle = visits.toSorted((a, b) => a.walkingMs - b.walkingMs)[Math.floor(ROUNDS / 2)];
  const frames = await measureFrames(browser, url);
  console.log(JSON.stringify({ ...middle, ...frames, targets: TARGETS }));
} finally {
  await browser.close();
  await own?.stop();
}
