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
  const missing = on.filter((item) => !have.has(item.id)).map((item) => item.id);
  const stillThere = rewards.filter((one) => pack.sets.some((set) => set.id === one.setId));
  return {
    collected: mine.map((one) => ({ item: one.item, atMs: one.collectedAt })),
    earned: stillThere.map((one) => earnedOf(pack, one.setId)),
    progress: { total: on.length, mine: mine.length, year, everyone },
    hint: hintOf(missing, { person: me, day: deps.dayOf(deps.nowMs()) }),
  };
}

/** HINT-1: one hint a day and person, the same all day, among what is still missing. */
export function hintOf(
  missing: readonly string[],
  of: { person: string; day: string },
): string | null {
  if (missing.length === 0) return null;
  let hash = 2_166_136_261;
  for (const letter of `${of.person}/${of.day}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  }
  return missing[(hash >>> 0) % missing.length] ?? null;
}
