/** The language of the interface: what was chosen here, else what the server wrote into the page. */
import type { Language } from "../../shared/people/protocol.ts";
import { loadText, type TextPart } from "../platform/text/text.ts";

const KEY = "duter.language";
const GAME_WORDS: readonly TextPart[] = ["kit", "people", "world", "history"];

/** The language to start in: asked for by the address, chosen here before, else the server’s guess. */
export function startLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked === "zh" || asked === "en") return asked;
  const kept = readKept();
  if (kept) return kept;
  return document.documentElement.lang.startsWith("en") ? "en" : "zh";
}

/** Shows the game in a language from now on, on this device. */
export async function showLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is forbidden here: the choice lasts as long as the page.
  }
  await loadText(language, GAME_WORDS);
}

function readKept(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "zh" || kept === "en" ? kept : null;
  } catch {
    return null;
  }
}
