/**
 * What is switched on: the pack's entries that are not under review, and those an organiser has
 * approved. Kept in memory of every process and refreshed when any of them switches something.
 */
import { isOn, type Item } from "../../shared/history/pack-schema.ts";
import type { ContentPack } from "../../shared/history/pack.ts";
import type { Stores } from "../stores.ts";

export interface Approved {
  refresh(): Promise<void>;
  /** Items, landmarks: anything with an id and perhaps a `review`. */
  isOn(entry: Pick<Item, "id" | "review">): boolean;
  /** Changes whenever something is switched; for HTTP validators. */
  version(): string;
}

export async function createApproved(
  stores: Pick<Stores, "itemSwitches">,
  pack: ContentPack,
): Promise<Approved> {
  let approved = new Set<string>();
  let refused = new Set<string>();
  const approvable = new Set([...pack.items, ...pack.landmarks].map((entry) => entry.id));
  async function refresh(): Promise<void> {
    const switches = (await stores.itemSwitches.list()).filter((one) => approvable.has(one.item));
    approved = new Set(switches.filter((one) => one.shown).map((one) => one.item));
    refused = new Set(switches.filter((one) => !one.shown).map((one) => one.item));
  }
  await refresh();
  return {
    refresh,
    isOn(entry) {
      if (refused.has(entry.id)) return false;
      const { id, review } = entry;
      return isOn(review === undefined ? { id } : { id, review }, approved);
    },
    version: () => `${[...approved].toSorted().join(",")}|${[...refused].toSorted().join(",")}`,
  };
}
