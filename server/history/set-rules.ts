/** What a set asks for just now. */
import type { ContentPack } from "../../shared/history/pack.ts";
import type { Approved } from "./approved.ts";
import type { Collect } from "./collection-store.ts";

/** COL-3: of a set only the items that are switched on are asked for; a set with none earns nothing. */
export function setRules(pack: ContentPack, approved: Approved): Collect["sets"] {
  const on = new Set(pack.items.filter((item) => approved.isOn(item)).map((item) => item.id));
  return pack.sets
    .map(({ id, items, reward }) => ({
      id,
      items: items.filter((item) => on.has(item)),
      reward: reward.id,
    }))
    .filter((set) => set.items.length > 0);
}
