/** A phone may sit on a dead connection for minutes without knowing. One ping every few seconds tells. */
interface Pingable {
  ping(callback: (ms: number) => void): void;
}

const EVERY_MS = 5_000;
const DEAD_AFTER_MS = 9_000;

/** Calls `dead` once when no ping has been answered for nine seconds; returns how to stop. */
export function startHeartbeat(room: Pingable, dead: () => void): () => void {
  let answeredAt = performance.now();
  let lastBeat = answeredAt;
  const timer = setInterval(() => {
    const now = performance.now();
    // A sleeping tab's timers stop: the silence of a sleep is not the network's.
    if (now - lastBeat > EVERY_MS * 1.8) answeredAt = now;
    lastBeat = now;
    if (now - answeredAt > DEAD_AFTER_MS) {
      clearInterval(timer);
      dead();
      return;
    }
    room.ping(() => {
      answeredAt = performance.now();
    });
  }, EVERY_MS);
  return () => clearInterval(timer);
}
