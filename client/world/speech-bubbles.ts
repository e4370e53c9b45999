/** What people say, over their heads: real text, a few at a time, gone after some seconds. */
import { signal } from "@preact/signals";

export interface Bubble {
  id: number;
  /** A figure's id. */
  by: string;
  name: string;
  text: string;
  untilMs: number;
}

/** SAY-4: a bubble stays 3 s and 90 ms a character longer; one person has one bubble. */
const BASE_MS = 3_000;
const LETTER_MS = 90;
const MOST = 6;
let lastId = 0;

export const bubbles = signal<readonly Bubble[]>([]);

export function addBubble(by: string, name: string, text: string): void {
  const untilMs = performance.now() + BASE_MS + text.length * LETTER_MS;
  const others = bubbles.value.filter((bubble) => bubble.by !== by);
  bubbles.value = [...others.slice(1 - MOST), { id: ++lastId, by, name, text, untilMs }];
}

export function dropOldBubbles(nowMs: number): void {
  if (bubbles.value.some((bubble) => bubble.untilMs <= nowMs)) {
    bubbles.value = bubbles.value.filter((bubble) => bubble.untilMs > nowMs);
  }
}
