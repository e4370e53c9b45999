/** The page of the game: words and welcome card first, the world behind them as soon as it has come. */
import "./platform/older-browsers.ts";
import { render } from "preact";
import "./platform/kit/kit.css";
import "./world/hud.css";
import "./world/world-panels.css";
import { App } from "./app.tsx";
import { boot } from "./platform/store/boot.ts";
import { loadText, usePackWords } from "./platform/text/text.ts";
import { startLanguage } from "./people/language-choice.ts";
import { loadPeopleContent } from "./people/people-content.ts";
import { resumeSession } from "./people/resume.ts";
import { CollectionChip } from "./history/collection-chip.tsx";
import { NearHere } from "./history/near-item.tsx";
import { fillHudSlots } from "./world/hud-slots.tsx";
import { fetchAhead } from "./world/fetch-ahead.ts";

usePackWords(boot.words);
fillHudSlots({ corner: CollectionChip, near: NearHere });
const root = document.querySelector("#app");
const canvasHome = document.querySelector<HTMLElement>("#world");
if (!root || !canvasHome) throw new Error("this page has lost its #app or #world");

fetchAhead();
await loadText(startLanguage(), ["kit", "people", "world", "history"]);
root.replaceChildren();
render(<App />, root);
loadPeopleContent();
void resumeSession();
// The engine has been fetched meanwhile (a preload of the page); it is woken only when the card stands,
// since that takes a slow phone a second in which nothing else happens.
await painted();
const { startWorld } = await import("./start-world.ts");
startWorld(canvasHome);

/** Resolves after the next picture; a page in the background paints none and does not wait. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
