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
import { NearItem } from "./history/near-item.tsx";
import { fillHudSlots } from "./world/hud-slots.tsx";
import { fetchAhead } from "./world/fetch-ahead.ts";

usePackWords(boot.words);
fillHudSlots({ corner: CollectionChip, near: NearItem });
const root = document.querySelector("#app");
const canvasHome = document.querySelector<HTMLElement>("#world");
if (!root || !canvasHome) throw new Error("this page has lost its #app or #world");

// The world comes while the words and the card do: neither waits for the other.
const worldComing = import("./start-world.ts");
fetchAhead();
await loadText(startLanguage(), ["kit", "people", "world", "history"]);
root.replaceChildren();
render(<App />, root);
loadPeopleContent();
void resumeSession();
const { startWorld } = await worldComing;
startWorld(canvasHome);
