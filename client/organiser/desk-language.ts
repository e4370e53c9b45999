/** Which language the desk speaks: as chosen before, else as the page came. */
import type { Language } from "../../shared/people/protocol.ts";
import { loadText, t } from "../platform/text/text.ts";

/** The same as the game's, so that one choice holds on this device. */
const KEY = "duter.language";

export function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked === "zh" || asked === "en") return asked;
  return kept() ?? (document.documentElement.lang.startsWith("en") ? "en" : "zh");
}

/** Loads and shows a language, and remembers it on this device. */
export async function useLanguage(wanted: Language): Promise<void> {
  await loadText(wanted, ["kit", "organiser", "world"]);
  document.title = t("desk.title");
  try {
    localStorage.setItem(KEY, wanted);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function kept(): Language | null {
  try {
    const value = localStorage.getItem(KEY);
    return value === "zh" || value === "en" ? value : null;
  } catch {
    return null;
  }
}
