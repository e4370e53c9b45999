/** Picking items up: judged by the server's own place of the walker, durable before it is told. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import { COLLECT_REACH, COLLECT_SLACK, type Collected } from "../../shared/history/protocol.ts";
import type { ContentPack } from "../../shared/history/pack.ts";
import type { CampusMap } from "../../shared/world/campus-map.ts";
import type { Metrics } from "../platform/metrics.ts";
import type { Stores } from "../stores.ts";
import type { Approved } from "./approved.ts";
import { setRules } from "./set-rules.ts";

interface CollectingDeps {
  stores: Pick<Stores, "collection">;
  pack: ContentPack;
  maps: readonly CampusMap[];
  approved: Approved;
  metrics: Metrics;
}

interface Place {
  map: string;
  x: number;
  y: number;
}

/** COL-1, COL-2: the first thing against picking an item up, or null: unknown, off, too far. */
export function refuseCollect(
  deps: Pick<CollectingDeps, "pack" | "maps" | "approved">,
  itemId: string,
  at: Place,
): Refusal | null {
  const item = deps.pack.items.find((one) => one.id === itemId);
  if (!item) return refuse("unknown-item");
  if (!deps.approved.isOn(item)) return refuse("item-off");
  const spot = deps.maps.find((map) => map.id === at.map)?.spots.find((one) => one.id === itemId);
  const distance = spot ? Math.hypot(spot.x - at.x, spot.y - at.y) : Infinity;
  return distance > COLLECT_REACH + COLLECT_SLACK ? refuse("too-far") : null;
}

export interface Collecting {
  /** Durable before it answers; a refusal leaves everything as it was. */
  collect(wanted: {
    person: PersonId;
    item: string;
    at: Place;
    nowMs: number;
  }): Promise<Collected | Refusal>;
}

export function createCollecting(deps: CollectingDeps): Collecting {
  return {
    async collect({ person, item, at, nowMs }) {
      const refusal = refuseCollect(deps, item, at);
      if (refusal) return refusal;
      const sets = setRules(deps.pack, deps.approved);
      const outcome = await deps.stores.collection.collect({ personId: person, item, nowMs, sets });
      if (outcome.outcome === "already") {
        return refuse("already-collected", { atMs: outcome.collectedAt });
      }
      deps.metrics.collected.inc();
      const earned = outcome.earned.map((one) => earnedOf(deps.pack, one.setId));
      return { item, atMs: nowMs, mine: outcome.held, earned };
    },
  };
}

/** What a finished set gives, as the client shows it. */
export function earnedOf(pack: ContentPack, setId: string): Collected["earned"][number] {
  const set = pack.sets.find((one) => one.id === setId);
  if (!set) throw new Error(`the pack has no set ${setId} any more`);
  return { set: setId, reward: { kind: set.reward.kind, id: set.reward.id } };
}
