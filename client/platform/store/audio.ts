/** The one sound of the page: silent and unloaded until the first step. */
import { createAudio } from "../audio/audio.ts";
import type { SettingsStorage } from "../audio/settings.ts";
import { boot } from "./boot.ts";

export const audio = createAudio({
  storage: allowedStorage(),
  baseUrl: `${boot.kit}/sound`,
  waitForOpen: true,
});

/** Some in-app browsers forbid storage; settings then last as long as the page. */
function allowedStorage(): SettingsStorage {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
