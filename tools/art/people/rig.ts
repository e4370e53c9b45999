// How the pieces of a person are put together in each frame: which legs and arms, and how far head
// and body are moved. Three views (the right is the left mirrored), for walkers and for wheelchairs.
import type { View } from "./drawing.ts";

/** One frame. Offsets are in px; legs stand still, arms go with the body. */
interface RigFrame {
  legs: string;
  hem: string;
  /** Front and back: viewer's left, right. Side: near, far. */
  arms: readonly [string, string];
  body: readonly [number, number];
  head: readonly [number, number];
  /** Eyes closed. */
  blink?: true;
  /** Arms are drawn over head and hair. */
  raised?: true;
  /** Legs and hem are drawn over the body (sitting, seen from the front or the side). */
  lap?: true;
  /** Which turn of the wheels; only in a wheelchair. */
  wheels?: 0 | 1;
}

/** Poses in the order of a sheet's columns, with their number of frames. */
export const POSES = [
  ["idle", 2],
  ["walk", 4],
  ["run", 4],
  ["wave", 2],
  ["clap", 2],
  ["cheer", 2],
  ["sit", 2],
] as const;

type Stance = Partial<RigFrame> & { arms: RigFrame["arms"] };

function sides(near: string, far: string): RigFrame["arms"] {
  return [near, far];
}

function still(view: View, stance: Stance): RigFrame {
  const hem = view === "side" ? "side" : "front";
  return { legs: "stand", hem, body: [0, 0], head: [0, 0], ...stance };
}

function walkFront(): RigFrame[] {
  const pass = { body: [0, -1], head: [0, -1], arms: sides("rest", "rest") } as const;
  return [
    still("front", { ...pass, legs: "passLeft" }),
    still("front", { legs: "stepLeft", arms: sides("aft", "fore") }),
    still("front", { ...pass, legs: "passRight" }),
    still("front", { legs: "stepRight", arms: sides("fore", "aft") }),
  ];
}

function runFront(): RigFrame[] {
  const leap = { body: [0, -1], head: [0, -1] } as const;
  const land = { body: [0, 0], head: [0, 1] } as const;
  return [
    still("front", { ...land, legs: "runLeft", arms: sides("drive", "pump") }),
    still("front", { ...leap, legs: "leapRight", arms: sides("pump", "drive") }),
    still("front", { ...land, legs: "runRight", arms: sides("pump", "drive") }),
    still("front", { ...leap, legs: "leapLeft", arms: sides("drive", "pump") }),
  ];
}

function walkSide(): RigFrame[] {
  const pass = { body: [0, -1], head: [0, -1], arms: sides("rest", "rest") } as const;
  return [
    still("side", { ...pass, legs: "passNear" }),
    still("side", { legs: "stepFar", hem: "stride", arms: sides("fore", "aft") }),
    still("side", { ...pass, legs: "passFar" }),
    still("side", { legs: "stepNear", hem: "stride", arms: sides("aft", "fore") }),
  ];
}

function runSide(): RigFrame[] {
  const leap = { hem: "stride", body: [-1, -1], head: [-2, -1] } as const;
  const land = { hem: "stride", body: [-1, 0], head: [-2, 1] } as const;
  return [
    still("side", { ...land, legs: "runNear", arms: sides("drive", "pump") }),
    still("side", { ...leap, legs: "leapFar", arms: sides("pump", "drive") }),
    still("side", { ...land, legs: "runFar", arms: sides("pump", "drive") }),
    still("side", { ...leap, legs: "leapNear", arms: sides("drive", "pump") }),
  ];
}

function gestures(view: View): RigFrame[] {
  const wave = view === "back" ? sides("rest", "wave0") : sides("wave0", "rest");
  const waved = view === "back" ? sides("rest", "wave1") : sides("wave1", "rest");
  const jump = { legs: "hop", body: [0, -2], head: [0, -2], raised: true } as const;
  return [
    still(view, { arms: wave, raised: true }),
    still(view, { arms: waved, raised: true }),
    still(view, { arms: sides("clap0", "clap0") }),
    still(view, { arms: sides("clap1", "clap1") }),
    still(view, { arms: sides("cheer0", "cheer0"), raised: true }),
    still(view, { ...jump, arms: sides("cheer1", "cheer1") }),
  ];
}

const SIT_HEMS = { front: "sitFront", side: "sitSide", back: "sitBack" } as const;

function seated(view: View, stance: Stance): RigFrame {
  const x = view === "side" ? 1 : 0;
  const frame: RigFrame = {
    ...still(view, stance),
    legs: "sit",
    hem: SIT_HEMS[view],
    body: [x + (stance.body?.[0] ?? 0), 2 + (stance.body?.[1] ?? 0)],
    head: [x + (stance.head?.[0] ?? 0), 2 + (stance.head?.[1] ?? 0)],
  };
  return view === "back" ? frame : { ...frame, lap: true };
}

function walker(view: View): RigFrame[] {
  const rest = sides("rest", "rest");
  const lap = sides("lap", "lap");
  return [
    still(view, { arms: rest }),
    still(view, { arms: rest, blink: true }),
    ...(view === "side" ? walkSide() : walkFront()),
    ...(view === "side" ? runSide() : runFront()),
    ...gestures(view),
    seated(view, { arms: lap }),
    seated(view, { arms: lap, blink: true }),
  ];
}

function push(view: View, reach: number): RigFrame[] {
  const lean = view === "side" ? -reach : 0;
  const reaching = { body: [0, 0], head: [lean, reach > 0 ? 1 : 0] } as const;
  const pushing = { body: [0, 0], head: [lean - (reach > 0 ? 1 : 0), reach] } as const;
  const frame = (wheels: 0 | 1, arms: string, moved: typeof reaching | typeof pushing) =>
    seated(view, { ...moved, arms: sides(arms, arms), wheels });
  return [
    frame(0, "rim0", reaching),
    frame(1, "rim0", reaching),
    frame(0, "rim1", pushing),
    frame(1, "rim1", pushing),
  ];
}

function wheelchair(view: View): RigFrame[] {
  const rest = { arms: sides("rim0", "rim0"), wheels: 0 } as const;
  const gesture = gestures(view).map(({ arms, raised }) =>
    seated(view, { arms, wheels: 0, ...(raised ? { raised } : {}) }),
  );
  const lap = { arms: sides("lap", "lap"), wheels: 0 } as const;
  return [
    seated(view, rest),
    seated(view, { ...rest, blink: true }),
    ...push(view, 0),
    ...push(view, 1),
    ...gesture,
    seated(view, lap),
    seated(view, { ...lap, blink: true }),
  ];
}

/** Frames by way of moving and view, in the order of POSES. */
export function rig(): Record<"walker" | "wheelchair", Record<View, RigFrame[]>> {
  return {
    walker: { front: walker("front"), side: walker("side"), back: walker("back") },
    wheelchair: {
      front: wheelchair("front"),
      side: wheelchair("side"),
      back: wheelchair("back"),
    },
  };
}
