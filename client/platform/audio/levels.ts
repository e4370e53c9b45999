import type { AudioSettings } from "./settings.ts";

/** Output levels from 0 to 1 for the three kinds of sound. */
export type Levels = { music: number; ambience: number; effects: number };

// While somebody speaks or an announcement stands, music steps far back and effects a little.
const DUCKED_MUSIC = 0.3;
const DUCKED_EFFECTS = 0.6;

/**
 * What each kind is played at. Sliders are squared, since loudness is heard by ratio; ambience goes
 * with the effects.
 */
export function levelsOf(settings: AudioSettings, ducked: boolean): Levels {
  if (settings.muted) return { music: 0, ambience: 0, effects: 0 };
  const music = settings.music ** 2 * (ducked ? DUCKED_MUSIC : 1);
  const effects = settings.effects ** 2 * (ducked ? DUCKED_EFFECTS : 1);
  return { music, ambience: settings.effects ** 2 * (ducked ? DUCKED_MUSIC : 1), effects };
}
