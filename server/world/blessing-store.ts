// Blessings, which hang as lanterns once they have passed.
import type { Db, PersonFollower, Tx } from "../platform/db/database.ts";
import { takeFromDailyLimit } from "../platform/db/daily-limit.ts";
import type { BlessingRow } from "../platform/db/world-tables.ts";
import { appendAudit } from "../people/audit-store.ts";

/** A blessing with the name and year of whoever hung it. */
export interface Blessing extends BlessingRow {
  name: string;
  entryYear: number | null;
}

export interface SubmittedBlessing {
  id: string;
  personId: string;
  /** Own words, which wait for staff; or null and … */
  words: string | null;
  /** … the key of a ready one, which passes at once. */
  readyKey: string | null;
  /** Where the lantern hangs, in sixteenths of a tile. */
  x16: number;
  y16: number;
  nowMs: number;
  day: string;
  limitPerDay: number;
}

export interface BlessingDecision {
  id: string;
  /** The state staff saw; without it a pending one is meant, or any that can be taken down. */
  from?: "pending" | "passed" | "refused";
  status: "passed" | "refused";
  actorId: string;
  nowMs: number;
}

export function createBlessingStore(db: Db) {
  return {
    submit(blessing: SubmittedBlessing): Promise<"pending" | "passed" | "dailyLimit"> {
      return db.transaction().execute((tx) => submitBlessing(tx, blessing));
    },

    /** Passed blessings, the newest first. */
    visible: (limit: number): Promise<Blessing[]> =>
      withNames(db)
        .where("status", "=", "passed")
        .orderBy("blessings.createdAt", "desc")
        .limit(limit)
        .execute(),

    /** Blessings that wait for staff, the oldest first. */
    pending: (limit: number): Promise<Blessing[]> =>
      withNames(db)
        .where("status", "=", "pending")
        .orderBy("blessings.createdAt")
        .limit(limit)
        .execute(),

    /** A person's own, the newest first. */
    mine: (personId: string): Promise<BlessingRow[]> =>
      db
        .selectFrom("blessings")
        .selectAll()
        .where("personId", "=", personId)
        .orderBy("createdAt", "desc")
        .execute(),

    /** Passes or refuses; staff may also refuse one that has passed. Else "alreadyDecided". */
    decide(decision: BlessingDecision): Promise<"decided" | "alreadyDecided"> {
      return db.transaction().execute((tx) => decideBlessing(tx, decision));
    },

    /** Takes one's own blessing down; false if it is not one's own or not up. */
    async withdraw({ id, personId }: { id: string; personId: string }): Promise<boolean> {
      const withdrawn = await db
        .updateTable("blessings")
        .set({ status: "withdrawn" })
        .where("id", "=", id)
        .where("personId", "=", personId)
        .where("status", "in", ["pending", "passed"])
        .returning("id")
        .execute();
      return withdrawn.length > 0;
    },
  };
}

export const blessingFollower: PersonFollower = {
  async forget(tx, personId) {
    await tx.deleteFrom("blessings").where("personId", "=", personId).execute();
    await tx
      .updateTable("blessings")
      .set({ decidedBy: null })
      .where("decidedBy", "=", personId)
      .execute();
  },
};

function withNames(db: Db) {
  return db
    .selectFrom("blessings")
    .innerJoin("people", "people.id", "blessings.personId")
    .selectAll("blessings")
    .select(["people.name", "people.entryYear"]);
}

async function submitBlessing(
  tx: Tx,
  blessing: SubmittedBlessing,
): Promise<"pending" | "passed" | "dailyLimit"> {
  const { day, limitPerDay, nowMs, ...row } = blessing;
  const limit = { personId: row.personId, act: "blessing", day, limit: limitPerDay };
  if (!(await takeFromDailyLimit(tx, limit))) return "dailyLimit";
  const status = row.readyKey === null ? "pending" : "passed";
  await tx
    .insertInto("blessings")
    .values({ ...row, status, createdAt: nowMs, decidedBy: null, decidedAt: null })
    .execute();
  return status;
}

async function decideBlessing(
  tx: Tx,
  { id, from, status, actorId, nowMs }: BlessingDecision,
): Promise<"decided" | "alreadyDecided"> {
  const standing = status === "refused" ? (["pending", "passed"] as const) : (["pending"] as const);
  const decided = await tx
    .updateTable("blessings")
    .set({ status, decidedBy: actorId, decidedAt: nowMs })
    .where("id", "=", id)
    .where("status", "in", from ? [from] : standing)
    .returning("personId")
    .executeTakeFirst();
  if (!decided) return "alreadyDecided";
  await appendAudit(tx, {
    at: nowMs,
    actorId,
    act: "blessing.decide",
    subjectKind: "person",
    subjectId: decided.personId,
    detail: { blessing: id, status },
  });
  return "decided";
}
