/** How somebody likes the game to behave: kept with the person, and on the device before sign-in. */
import { computed, effect, signal } from "@preact/signals";
import { preferencesSchema, type Preferences } from "../../shared/people/protocol.ts";
import { me } from "../platform/store/session.ts";

const KEY = "duter.preferences";
const onDevice = signal<Preferences>(readKept());

/** What holds now. The stick and the size of letters follow it. */
export const preferences = computed<Preferences>(() => me.value?.preferences ?? onDevice.value);

// The page follows elder mode from the moment this module is there, before anything is drawn.
effect(() => {
  document.documentElement.classList.toggle("elder", preferences.value.elder);
});

/** Remembers preferences on this device, which knows them before anybody has signed in. */
export function keepOnDevice(wanted: Preferences): void {
  onDevice.value = wanted;
  try {
    localStorage.setItem(KEY, JSON.stringify(wanted));
  } catch {
    // Storage is forbidden here: the choice lasts as long as the page.
  }
}

/** What this device asks for, to be taken over by a new guest. */
export function devicePreferences(): Preferences {
  return onDevice.value;
}

function readKept(): Preferences {
  try {
    const kept = preferencesSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? "{}"));
    if (kept.success) return kept.data;
  } catch {
    // Storage is forbidden or damaged: the defaults hold.
  }
  return preferencesSchema.parse({});
}
