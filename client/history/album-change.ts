/** The album after one more item, before the server is asked for it again. Pure. */
import type { Collected } from "../../shared/history/protocol.ts";
import type { Album } from "./history-store.ts";

export function withCollected(before: Album, { item, atMs, mine, earned }: Collected): Album {
  if (before.collected.some((one) => one.item === item)) return before;
  const { year, everyone } = before.progress;
  const people = before.collected.length === 0 ? 1 : 0;
  const grown = (count: { people: number; items: number }) => ({
    people: count.people + people,
    items: count.items + 1,
  });
  const known = new Set(before.earned.map((one) => one.set));
  return {
    collected: [...before.collected, { item, atMs }],
    earned: [...before.earned, ...earned.filter((one) => !known.has(one.set))],
    progress: {
      total: before.progress.total,
      mine: Math.min(mine, before.progress.total),
      year: year && grown(year),
      everyone: grown(everyone),
    },
    hint: before.hint === item ? null : before.hint,
  };
}
