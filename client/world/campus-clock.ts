/** What o'clock and what season it is on the campus, whatever the reader's zone. */
export type Season = "spring" | "summer" | "autumn" | "winter";

export interface CampusTime {
  /** Hours since midnight, 0–24, with fractions. */
  hour: number;
  season: Season;
}

/** The campus follows its own city's clock; settings may fix the hour or the season. */
export function campusTime(
  nowMs: number,
  zone: string,
  fixed: { clock: string | null; season: Season | null },
): CampusTime {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    month: "numeric",
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  }).formatToParts(nowMs);
  const read = (type: string): number =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const hour = fixed.clock ? hourOf(fixed.clock) : read("hour") + read("minute") / 60;
  return { hour, season: fixed.season ?? seasonOf(read("month")) };
}

function hourOf(clock: string): number {
  const [hours, minutes] = clock.split(":").map(Number);
  return (hours ?? 0) + (minutes ?? 0) / 60;
}

/** By month, as the school's flowers go: magnolias in April, ginkgo gold in October and November. */
export function seasonOf(month: number): Season {
  if (month >= 3 && month <= 5) return "spring";
  if (month >= 6 && month <= 8) return "summer";
  if (month >= 9 && month <= 11) return "autumn";
  return "winter";
}

export interface Daylight {
  /** Colour the world is multiplied by, 0–255 a channel. */
  ambient: readonly [number, number, number];
  /** How far lamps and windows are lit, 0–1. */
  lamps: number;
  /** Warm glow of a low sun, 0–1. */
  dusk: number;
}

/** Stops of the day: hour, ambient light, lamps, dusk. Between two stops the light is mixed. */
const STOPS: readonly (readonly [number, readonly [number, number, number], number, number])[] = [
  [0, [84, 88, 156], 1, 0],
  [4.6, [88, 92, 160], 1, 0],
  [5.8, [214, 178, 190], 0.5, 0.5],
  [7, [255, 246, 232], 0, 0.15],
  [9, [255, 255, 255], 0, 0],
  [16, [255, 252, 244], 0, 0],
  [17.3, [255, 214, 170], 0.25, 0.9],
  [18.4, [196, 140, 160], 0.8, 0.7],
  [19.6, [104, 98, 164], 1, 0.1],
  [24, [84, 88, 156], 1, 0],
];

export function daylight(hour: number): Daylight {
  const after = Math.max(
    1,
    STOPS.findIndex(([at]) => at >= hour),
  );
  const [from, to] = [STOPS[after - 1], STOPS[after]] as const;
  if (!from || !to) return { ambient: [255, 255, 255], lamps: 0, dusk: 0 };
  const share = (hour - from[0]) / (to[0] - from[0]);
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return {
    ambient: [mix(from[1][0], to[1][0]), mix(from[1][1], to[1][1]), mix(from[1][2], to[1][2])],
    lamps: mix(from[2], to[2]),
    dusk: mix(from[3], to[3]),
  };
}
