/** The names of all sounds. Each effect has an entry in assets/sound/effects.json. */

/** What can be walked on, as the ear tells it. */
export const GROUNDS = ["grass", "stone", "wood", "sand"] as const;
export type Ground = (typeof GROUNDS)[number];

/** The recordings of a footstep that there are for each ground. */
export const STEP_VARIANTS = [1, 2, 3] as const;
export type StepEffect = `step-${Ground}-${(typeof STEP_VARIANTS)[number]}`;

/** Effects that are played by name; footsteps have their own call. */
export const EFFECTS = [
  "tap",
  "open",
  "close",
  "refuse",
  "message",
  "reconnect",
  "collect-common",
  "collect-rare",
  "collect-treasure",
  "set-complete",
  "clap",
  "applause-small",
  "applause-medium",
  "applause-large",
  "cheer",
  "wave",
  "door",
  "splash",
  "bell",
  "lantern",
  "firework",
  "quiz-right",
  "quiz-wrong",
] as const;
export type Effect = (typeof EFFECTS)[number];

/** The theme and its variations. */
export const MUSIC = ["theme-day", "theme-night", "theme-ceremony", "theme-run"] as const;
export type Music = (typeof MUSIC)[number];

/** What a place sounds like under the music. */
export const AMBIENCES = ["ambience-birds", "ambience-crickets", "ambience-waves"] as const;
export type Ambience = (typeof AMBIENCES)[number];

/** The applause that fits a number of people who clap at once. */
export function applauseFor(people: number): Effect {
  if (people <= 1) return "clap";
  if (people <= 8) return "applause-small";
  return people <= 40 ? "applause-medium" : "applause-large";
}
