/** Starts Phaser on the page's canvas at the device's own resolution, and keeps it so. */
import type { Point } from "../../shared/world/grid.ts";
import { panel } from "../platform/store/session.ts";
import { enterDoor } from "./actions.ts";
import { CampusScene, type SceneDeps } from "./campus-scene.ts";
import { walkTo } from "./own-walk.ts";
import { PhaserGameClass, WEBGL, type PhaserGame } from "./phaser-parts.ts";
import { listenToKeys } from "./steering.ts";
import { listenToTaps } from "./taps.ts";
import { viewSize } from "./view-zoom.ts";
import { world } from "./world.ts";
import { destination } from "./world-state.ts";

export interface GameHandle {
  scene: CampusScene;
  /** Walks to a place on this map (tiles); false when one is not on the map yet. */
  walkTo(at: Point, run?: boolean): boolean;
  /** A place in tiles as CSS pixels on the page. */
  screenOf(at: Point): Point;
  fps(): number;
  destroy(): void;
}

export function startGame(parent: HTMLElement, deps: SceneDeps): GameHandle {
  const scene = new CampusScene(deps);
  const size = (): ReturnType<typeof viewSize> =>
    viewSize({ width: innerWidth, height: innerHeight }, devicePixelRatio);
  const first = size();
  scene.zoom = first.zoom;
  const game: PhaserGame = new PhaserGameClass({
    type: WEBGL,
    parent,
    width: first.width,
    height: first.height,
    backgroundColor: "#8fc7e8",
    pixelArt: true,
    antialias: false,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: 0, zoom: 1 / first.ratio },
    render: { powerPreference: "low-power" },
    scene,
  });
  const resize = (): void => {
    const now = size();
    scene.zoom = now.zoom;
    game.scale.setZoom(1 / now.ratio);
    game.scale.resize(now.width, now.height);
  };
  addEventListener("resize", resize);
  const handle: GameHandle = {
    scene,
    walkTo(at, run = false) {
      const map = world.state.map;
      if (!map) return false;
      const goal = walkTo(scene.walk, map, at, run);
      destination.value = goal;
      return goal !== null;
    },
    screenOf(at) {
      const { x, y } = scene.screenOf(at);
      return { x: x / size().ratio, y: y / size().ratio };
    },
    fps: () => game.loop.actualFps,
    destroy() {
      removeEventListener("resize", resize);
      stopTaps();
      stopKeys();
      game.destroy(true);
    },
  };
  const stopKeys = listenToKeys(() => panel.value === null);
  const stopTaps = listenToTaps(parent, (tap) => {
    const at = scene.tileAt(tap.x * size().ratio, tap.y * size().ratio);
    if (scene.tapThings(at)) return;
    const door = doorAt(at);
    handle.walkTo(door ? doorStep(door) : at, tap.double);
    if (door) waitAtDoor(scene, door);
  });
  return handle;
}

type DoorRect = { id: string; x: number; y: number; w: number; h: number };

/** A tap on a door, or on the wall right above it. */
function doorAt(at: Point): DoorRect | null {
  const doors = world.state.map?.doors ?? [];
  return (
    doors.find(
      (door) =>
        at.x > door.x - 0.5 &&
        at.x < door.x + door.w + 0.5 &&
        at.y > door.y - 3 &&
        at.y < door.y + door.h + 0.5,
    ) ?? null
  );
}

function doorStep(door: DoorRect): Point {
  return { x: door.x + door.w / 2, y: door.y + door.h / 2 };
}

/** Goes in as soon as one stands at the door, unless one has turned away meanwhile. */
function waitAtDoor(scene: CampusScene, door: DoorRect): void {
  const goal = destination.value;
  const timer = setInterval(() => {
    const near = Math.hypot(
      scene.walk.motion.x - (door.x + door.w / 2),
      scene.walk.motion.y - (door.y + door.h / 2),
    );
    if (near < door.w / 2 + 1.6) {
      clearInterval(timer);
      void enterDoor(door.id);
    } else if (destination.value !== goal) clearInterval(timer);
  }, 120);
}
