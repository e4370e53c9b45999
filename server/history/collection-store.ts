// What each person has collected and earned. The database decides who collects: the row's key.
import type { Db, PersonFollower, Tx } from "../platform/db/database.ts";
import { addToTotals, holdProgress, totalsFollower } from "./totals-store.ts";

/** A set of items that earns a reward when a person holds all of them. */
interface SetRule {
  id: string;
  items: string[];
  reward: string;
}

export interface Earned {
  setId: string;
  reward: string;
}

export interface Collect {
  personId: string;
  item: string;
  nowMs: number;
  /** The pack's sets; those without the item are passed over. */
  sets: SetRule[];
}

/** `held` = items the person holds now. */
export type CollectOutcome =
  | { outcome: "collected"; held: number; earned: Earned[] }
  | { outcome: "already"; collectedAt: number };

export interface CollectedItem {
  item: string;
  collectedAt: number;
}

export function createCollectionStore(db: Db) {
  return {
    /** Collects once and for all: of any number of calls one gets "collected". */
    collect(wanted: Collect): Promise<CollectOutcome> {
      return db.transaction().execute((tx) => collect(tx, wanted));
    },

    /** All that a person holds, in the order of collecting. */
    list(personId: string): Promise<CollectedItem[]> {
      return db
        .selectFrom("collected")
        .select(["item", "collectedAt"])
        .where("personId", "=", personId)
        .orderBy("collectedAt")
        .orderBy("item")
        .execute();
    },

    rewards(personId: string): Promise<(Earned & { earnedAt: number })[]> {
      return db
        .selectFrom("rewards")
        .select(["setId", "reward", "earnedAt"])
        .where("personId", "=", personId)
        .orderBy("earnedAt")
        .orderBy("setId")
        .execute();
    },

    /** Gives what is earned by what a person holds already, after sets have changed. */
    settle(wanted: Omit<Collect, "item">): Promise<Earned[]> {
      const { personId, sets, nowMs } = wanted;
      return db.transaction().execute(async (tx) => {
        await holdProgress(tx, personId);
        return giveRewards(tx, { personId, sets, nowMs });
      });
    },
  };
}

export const collectionFollower: PersonFollower = {
  ...totalsFollower,
  async forget(tx, personId) {
    await totalsFollower.forget(tx, personId);
    await tx.deleteFrom("rewards").where("personId", "=", personId).execute();
  },
};

/** COL-4: the table's key decides which of several collects. */
async function collect(tx: Tx, wanted: Collect): Promise<CollectOutcome> {
  const { personId, item, nowMs } = wanted;
  // First of all: two calls that each bring the last item of a set must see each other.
  const progress = await holdProgress(tx, personId);
  const added = await tx
    .insertInto("collected")
    .values({ personId, item, collectedAt: nowMs })
    .onConflict((oc) => oc.doNothing())
    .returning("item")
    .execute();
  if (added.length === 0) return alreadyCollected(tx, wanted);
  await addToTotals(tx, progress, item);
  const sets = wanted.sets.filter(({ items }) => items.includes(item));
  const earned = await giveRewards(tx, { personId, sets, nowMs });
  return { outcome: "collected", held: progress.items + 1, earned };
}

async function alreadyCollected(tx: Tx, { personId, item }: Collect): Promise<CollectOutcome> {
  const { collectedAt } = await tx
    .selectFrom("collected")
    .select("collectedAt")
    .where("personId", "=", personId)
    .where("item", "=", item)
    .executeTakeFirstOrThrow();
  return { outcome: "already", collectedAt };
}

async function giveRewards(
  tx: Tx,
  { personId, sets, nowMs }: { personId: string; sets: SetRule[]; nowMs: number },
): Promise<Earned[]> {
  if (sets.length === 0) return [];
  const rows = await tx
    .selectFrom("collected")
    .select("item")
    .where("personId", "=", personId)
    .execute();
  const held = new Set(rows.map(({ item }) => item));
  const complete = sets.filter(
    ({ items }) => items.length > 0 && items.every((item) => held.has(item)),
  );
  if (complete.length === 0) return [];
  return tx
    .insertInto("rewards")
    .values(complete.map(({ id, reward }) => ({ personId, setId: id, reward, earnedAt: nowMs })))
    .onConflict((oc) => oc.doNothing())
    .returning(["setId", "reward"])
    .execute();
}
