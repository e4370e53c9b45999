/** How far somebody has come with a set. Pure. */
import type { ItemSet } from "../../shared/history/pack-schema.ts";

export interface SetStanding<Item> {
  set: ItemSet;
  /** Only what is switched on counts (COL-3). */
  items: readonly Item[];
  have: number;
  done: boolean;
  /** As the server says; it stays earned when staff switch on another item of the set. */
  earned: boolean;
}

export function standingOf<Item extends { id: string }>(
  set: ItemSet,
  known: {
    items: ReadonlyMap<string, Item>;
    collected: ReadonlySet<string>;
    earned: ReadonlySet<string>;
  },
): SetStanding<Item> {
  const items = set.items.flatMap((id) => known.items.get(id) ?? []);
  const have = items.filter((item) => known.collected.has(item.id)).length;
  const done = items.length > 0 && have === items.length;
  return { set, items, have, done, earned: known.earned.has(set.id) };
}

/** Unfinished sets first, those nearest to their end in front; finished ones after them. */
export function nearestFirst<Item>(standings: readonly SetStanding<Item>[]): SetStanding<Item>[] {
  const shareOf = ({ have, items }: SetStanding<Item>) => have / Math.max(1, items.length);
  return standings.toSorted((a, b) => {
    if (a.done !== b.done) return a.done ? 1 : -1;
    return a.done ? 0 : shareOf(b) - shareOf(a);
  });
}
