/** A person's album: what was collected, what it earned, how oneself, the year and everyone stand. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import type { Refusal } from "../../shared/kernel/refusal.ts";
import { refuse } from "../../shared/kernel/refusal.ts";
import type { albumRoute } from "../../shared/history/protocol.ts";
import type { ReplyOf } from "../../shared/kernel/route.ts";
import type { ContentPack } from "../../shared/history/pack.ts";
import type { Stores } from "../stores.ts";
import type { Approved } from "./approved.ts";
import { earnedOf } from "./collecting.ts";
import { setRules } from "./set-rules.ts";

interface AlbumDeps {
  stores: Stores;
  pack: ContentPack;
  approved: Approved;
  nowMs(): number;
  dayOf(nowMs: number): string;
}

export async function readAlbum(
  deps: AlbumDeps,
  me: PersonId,
): Promise<ReplyOf<typeof albumRoute> | Refusal> {
  const { stores, pack, approved } = deps;
  const person = await stores.people.byId(me);
  if (!person) return refuse("not-signed-in");
  const [held, rewards, everyone, year] = await Promise.all([
    stores.collection.list(me),
    stores.collection.rewards(me),
    stores.totals.everyone(),
    person.entryYear === null ? null : stores.totals.entryYear(person.entryYear),
  ]);
  const on = pack.items.filter((item) => approved.isOn(item));
  const known = new Set(on.map((item) => item.id));
  const mine = held.filter((one) => known.has(one.item));
  const have = new Set(mine.map((one) => one.item));
  const owed = await settle(deps, me, { have, rewards });
  const stillThere = [...rewards, ...owed].filter((one) =>
    pack.sets.some((set) => set.id === one.setId),
  );
  return {
    collected: mine.map((one) => ({ item: one.item, atMs: one.collectedAt })),
    earned: stillThere.map((one) => earnedOf(pack, one.setId)),
    progress: { total: on.length, mine: mine.length, year, everyone },
    hint: hintOf(
      on.map((item) => item.id),
      mine,
      { person: me, day: deps.dayOf(deps.nowMs()), dayOf: deps.dayOf },
    ),
  };
}

/** COL-3: when an item is switched off, those who hold all the others have earned the set. */
function settle(
  { stores, pack, approved, nowMs }: AlbumDeps,
  me: PersonId,
  { have, rewards }: { have: ReadonlySet<string>; rewards: readonly { setId: string }[] },
): Promise<{ setId: string }[]> {
  const sets = setRules(pack, approved).filter(
    (set) =>
      set.items.every((item) => have.has(item)) && !rewards.some((one) => one.setId === set.id),
  );
  if (sets.length === 0) return Promise.resolve([]);
  return stores.collection.settle({ personId: me, nowMs: nowMs(), sets });
}

/**
 * HINT-1: one hint a day and person among what was missing when the day began; null once it has been
 * found, until tomorrow. `items` are those that are switched on.
 */
export function hintOf(
  items: readonly string[],
  held: readonly { item: string; collectedAt: number }[],
  of: { person: string; day: string; dayOf(atMs: number): string },
): string | null {
  const foundOn = new Map(held.map((one) => [one.item, of.dayOf(one.collectedAt)]));
  const missingAtDawn = items.filter((item) => (foundOn.get(item) ?? of.day) === of.day);
  const [hint] = missingAtDawn
    .map((item) => ({ item, order: hashOf(`${of.person}/${of.day}/${item}`) }))
    .toSorted((a, b) => a.order - b.order);
  return hint && !foundOn.has(hint.item) ? hint.item : null;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}
