import * as z from "zod";

const volumeSchema = z.number().min(0).max(1);

/** What a visitor has chosen to hear; volumes from 0 to 1. */
const audioSettingsSchema = z.object({
  music: volumeSchema.catch(0.6),
  effects: volumeSchema.catch(0.8),
  muted: z.boolean().catch(false),
});
export type AudioSettings = z.infer<typeof audioSettingsSchema>;

/** The part of Web Storage that is needed; null where the browser forbids it. */
export type SettingsStorage = Pick<Storage, "getItem" | "setItem"> | null;

export const AUDIO_SETTINGS_KEY = "audio";

/** What was remembered; the default stands in for whatever is missing or damaged. */
export function readAudioSettings(storage: SettingsStorage): AudioSettings {
  const kept = audioSettingsSchema.safeParse(remembered(storage));
  return kept.success ? kept.data : audioSettingsSchema.parse({});
}

function remembered(storage: SettingsStorage): unknown {
  try {
    return JSON.parse(storage?.getItem(AUDIO_SETTINGS_KEY) ?? "{}");
  } catch {
    return {};
  }
}

/** Remembers the settings; a full or forbidden storage costs nothing but the memory. */
export function writeAudioSettings(storage: SettingsStorage, settings: AudioSettings): void {
  try {
    storage?.setItem(AUDIO_SETTINGS_KEY, JSON.stringify(settings));
  } catch {
    // Private windows refuse to store; the choice then lasts as long as the page.
  }
}
