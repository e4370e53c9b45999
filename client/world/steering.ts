/** What thumb and keys want just now. Stick and keyboard write it, the scene reads it every frame. */
import type { Point } from "../../shared/world/grid.ts";
import type { Steering } from "./own-walk.ts";

const held = new Set<string>();
let stick: Point | null = null;
let stickRuns = false;

const KEYS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  KeyW: { x: 0, y: -1 },
  KeyS: { x: 0, y: 1 },
  KeyA: { x: -1, y: 0 },
  KeyD: { x: 1, y: 0 },
};

/** The direction the stick is held in (any length), or null when let go; far out means run. */
export function holdStick(direction: Point | null, run: boolean): void {
  stick = direction;
  stickRuns = run;
}

export function steering(): Steering {
  const keys = keyDirection();
  return {
    direction: stick ?? keys,
    run: stick ? stickRuns : held.has("ShiftLeft") || held.has("ShiftRight"),
  };
}

function keyDirection(): Point | null {
  let x = 0;
  let y = 0;
  for (const code of held) {
    x += KEYS[code]?.x ?? 0;
    y += KEYS[code]?.y ?? 0;
  }
  return x === 0 && y === 0 ? null : { x, y };
}

/** Listens to the keyboard while nobody types and no card is open; returns how to stop. */
export function listenToKeys(isFree: () => boolean): () => void {
  function down(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || !isFree()) return;
    held.add(event.code);
    if (event.code in KEYS) event.preventDefault();
  }
  function up(event: KeyboardEvent): void {
    held.delete(event.code);
  }
  function letGo(): void {
    held.clear();
    stick = null;
  }
  addEventListener("keydown", down);
  addEventListener("keyup", up);
  addEventListener("blur", letGo);
  document.addEventListener("visibilitychange", letGo);
  return () => {
    removeEventListener("keydown", down);
    removeEventListener("keyup", up);
    removeEventListener("blur", letGo);
    document.removeEventListener("visibilitychange", letGo);
  };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
