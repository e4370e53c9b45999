/**
 * What the client knows of the history: the pack's items, sets, eras and sources, and my album.
 * Filled in by the actions of this column; panels and the scene read it.
 */
import { computed, signal } from "@preact/signals";
import type { ReplyOf } from "../../shared/kernel/route.ts";
import type { historyContentRoute } from "../../shared/history/content-route.ts";
import type { albumRoute } from "../../shared/history/protocol.ts";
import { standingOf } from "./set-standing.ts";

export type HistoryContent = ReplyOf<typeof historyContentRoute>;
export type HistoryItem = HistoryContent["items"][number];
export type Album = ReplyOf<typeof albumRoute>;

/** Null until it has been read. */
export const historyContent = signal<HistoryContent | null>(null);
export const album = signal<Album | null>(null);

/** The last item picked up on this page, with the sets it finished, for the small celebration. */
export interface Find {
  item: string;
  sets: readonly string[];
  /** Whether one of them is the first set I ever finished. */
  firstSet: boolean;
}
export const lastFind = signal<Find | null>(null);

export const itemsById = computed<ReadonlyMap<string, HistoryItem>>(
  () => new Map(historyContent.value?.items.map((item) => [item.id, item])),
);

/** When I picked each item up, ms since 1970. */
export const collectedAt = computed<ReadonlyMap<string, number>>(
  () => new Map(album.value?.collected.map((one) => [one.item, one.atMs])),
);

export const collectedItems = computed<ReadonlySet<string>>(
  () => new Set(collectedAt.value.keys()),
);

/** How many items there are and how many I have; null until the album has been read. */
export const myProgress = computed(() => {
  const read = album.value;
  return read && { mine: read.progress.mine, total: read.progress.total };
});

/** Today's hint in both languages; null once it is found, till tomorrow. */
export const todaysHint = computed(() => {
  const id = album.value?.hint;
  return (id && itemsById.value.get(id)) || null;
});

/** Items of the first set that are still to be found, in the order in which they lead on from the gate. */
export const trailLeft = computed<readonly string[]>(() =>
  album.value
    ? (historyContent.value?.firstTrail ?? []).filter((id) => !collectedItems.value.has(id))
    : [],
);

/** Every set with its items that are switched on, in the pack's order. */
export const setStandings = computed(() => {
  const earned = new Set(album.value?.earned.map((one) => one.set));
  const known = { items: itemsById.value, collected: collectedItems.value, earned };
  return (historyContent.value?.sets ?? []).map((set) => standingOf(set, known));
});

export function itemById(id: string | undefined): HistoryItem | null {
  return (id !== undefined && itemsById.value.get(id)) || null;
}
