/** Items and landmarks as staff see them: text, sources, why it waits, and its switch. */
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import type { ReplyOf } from "../../shared/kernel/route.ts";
import type {
  deskHistoryCountsRoute,
  listDeskItemsRoute,
} from "../../shared/history/desk-protocol.ts";
import type { Item } from "../../shared/history/pack-schema.ts";
import type { ContentPack } from "../../shared/history/pack.ts";
import type { Caller } from "../people/caller.ts";
import { namesOf } from "../people/desk-names.ts";
import type { Stores } from "../stores.ts";
import type { Approved } from "./approved.ts";
import type { ItemSwitch } from "./item-switch-store.ts";

/** Items in the list of the most collected. */
const MOST_COLLECTED = 10;

export interface DeskItemsDeps {
  stores: Pick<Stores, "itemSwitches" | "people" | "totals">;
  pack: ContentPack;
  approved: Approved;
  nowMs(): number;
  /** Makes the switch hold in every process and tells every client. */
  switched(id: string): Promise<void>;
}

type ItemsReply = ReplyOf<typeof listDeskItemsRoute>;

interface DeskItems {
  list(): Promise<ItemsReply>;
  counts(): Promise<ReplyOf<typeof deskHistoryCountsRoute>>;
  set(caller: Caller, wanted: { id: string; on: boolean }): Promise<Switched | Refusal>;
}

interface Switched {
  id: string;
  on: boolean;
}

export function createDeskItems(deps: DeskItemsDeps): DeskItems {
  return {
    list: () => listItems(deps),
    counts: () => countItems(deps),
    async set(caller, { id, on }) {
      if (!switchableIds(deps.pack).has(id)) return refuse("unknown-item");
      const wanted = { item: id, shown: on, actorId: caller.person, nowMs: deps.nowMs() };
      const changed = await deps.stores.itemSwitches.set(wanted);
      if (changed) await deps.switched(id);
      return { id, on };
    },
  };
}

/** SWITCH-1: every item can be switched, and every landmark that is under review. */
function switchableIds({ items, landmarks }: ContentPack): ReadonlySet<string> {
  const reviewed = landmarks.filter((landmark) => landmark.review !== undefined);
  return new Set([...items, ...reviewed].map((entry) => entry.id));
}

async function listItems({ stores, pack, approved }: DeskItemsDeps): Promise<ItemsReply> {
  const switches = await stores.itemSwitches.list();
  const names = await namesOf(
    stores,
    switches.map((one) => one.decidedBy),
  );
  const byId = new Map(switches.map((one) => [one.item, one]));
  const state = (entry: Pick<Item, "id" | "review">) => ({
    id: entry.id,
    review: entry.review ?? null,
    on: approved.isOn(entry),
    decided: decisionOf(byId.get(entry.id), names),
  });
  const look = lookUps(pack);
  return {
    items: pack.items.map((item) => ({ ...state(item), ...textsOf(item, look) })),
    landmarks: pack.landmarks
      .filter((landmark) => landmark.review !== undefined)
      .map((landmark) => ({ ...state(landmark), title: landmark.name, text: landmark.text })),
  };
}

function decisionOf(
  one: ItemSwitch | undefined,
  names: ReadonlyMap<string, string>,
): { by: string | null; atMs: number } | null {
  if (!one) return null;
  const by = one.decidedBy === null ? null : (names.get(one.decidedBy) ?? null);
  return { by, atMs: one.decidedAt };
}

type LookUps = ReturnType<typeof lookUps>;

function lookUps(pack: ContentPack) {
  return {
    eras: new Map(pack.eras.map((era) => [era.id, era.name])),
    places: new Map(pack.landmarks.map((landmark) => [landmark.id, landmark.name])),
    sources: new Map(pack.sources.map((source) => [source.id, source])),
  };
}

function textsOf(item: Item, { eras, places, sources }: LookUps) {
  const { title, text, hint, icon } = item;
  return {
    title,
    text,
    hint,
    icon,
    era: eras.get(item.era) ?? title,
    place: item.place === null ? null : (places.get(item.place) ?? null),
    note: item.note ?? null,
    sources: item.sources.flatMap((id) => {
      const source = sources.get(id);
      if (!source) return [];
      return [{ title: source.title, url: source.linkOk ? source.url : null }];
    }),
  };
}

async function countItems({
  stores,
  pack,
  approved,
}: DeskItemsDeps): Promise<ReplyOf<typeof deskHistoryCountsRoute>> {
  const [everyone, byEntryYear, byItem, switches] = await Promise.all([
    stores.totals.everyone(),
    stores.totals.entryYears(),
    stores.totals.items(),
    stores.itemSwitches.list(),
  ]);
  const decided = new Set(switches.map((one) => one.item));
  return {
    itemsOn: pack.items.filter((item) => approved.isOn(item)).length,
    underReview: [...pack.items, ...pack.landmarks].filter(
      (entry) => entry.review !== undefined && !decided.has(entry.id),
    ).length,
    everyone,
    byEntryYear,
    byItem: pack.items
      .flatMap(({ id, title }) => (byItem[id] ? [{ title, people: byItem[id] }] : []))
      .toSorted((a, b) => b.people - a.people)
      .slice(0, MOST_COLLECTED),
  };
}
