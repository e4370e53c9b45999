/** Taps on the canvas: one tap walks, two quick ones run, a drag is no tap. */
export interface Tap {
  /** CSS pixels on the canvas. */
  x: number;
  y: number;
  double: boolean;
}

const DOUBLE_MS = 320;
const DOUBLE_PX = 40;
const STILL_PX = 14;

/** Calls `tapped` for each tap; returns how to stop. */
export function listenToTaps(canvas: HTMLElement, tapped: (tap: Tap) => void): () => void {
  let start: { x: number; y: number; id: number } | null = null;
  let last: { x: number; y: number; atMs: number } | null = null;
  function down(event: PointerEvent): void {
    start = { x: event.clientX, y: event.clientY, id: event.pointerId };
  }
  function up(event: PointerEvent): void {
    const began = start;
    start = null;
    if (!began || began.id !== event.pointerId) return;
    if (Math.hypot(event.clientX - began.x, event.clientY - began.y) > STILL_PX) return;
    const rect = canvas.getBoundingClientRect();
    const at = { x: event.clientX - rect.left, y: event.clientY - rect.top };
    const double =
      last !== null &&
      event.timeStamp - last.atMs < DOUBLE_MS &&
      Math.hypot(at.x - last.x, at.y - last.y) < DOUBLE_PX;
    last = { ...at, atMs: event.timeStamp };
    tapped({ ...at, double });
  }
  canvas.addEventListener("pointerdown", down);
  canvas.addEventListener("pointerup", up);
  return () => {
    canvas.removeEventListener("pointerdown", down);
    canvas.removeEventListener("pointerup", up);
  };
}
