/** Which item the button at the thumb is about. Pure. */
import { COLLECT_REACH } from "../../shared/history/protocol.ts";

interface Spot {
  id: string;
  x: number;
  y: number;
}

/**
 * The nearest in reach; else, while the first set is unfinished, the next of its trail, wherever it
 * lies on this map; else the nearest in sight. Null when there is none of all these.
 */
export function nextItem<S extends Spot>(
  me: { x: number; y: number },
  inSight: readonly S[],
  trail: readonly S[],
): { item: S; inReach: boolean } | null {
  const far = (item: Spot): number => Math.hypot(item.x - me.x, item.y - me.y);
  const nearest = inSight.toSorted((a, b) => far(a) - far(b))[0];
  if (nearest && far(nearest) <= COLLECT_REACH) return { item: nearest, inReach: true };
  const item = trail[0] ?? nearest;
  return item ? { item, inReach: false } : null;
}
