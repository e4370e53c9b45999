// Mutes and bans. Whether one is in force is a question of time, so nothing here runs out by itself.
import type { Db, PersonFollower, Tx } from "../platform/db/database.ts";
import type { SanctionRow } from "../platform/db/people-tables.ts";
import { appendAudit } from "./audit-store.ts";

export type Sanction = SanctionRow;

export interface GivenSanction {
  id: string;
  personId: string;
  kind: "mute" | "ban";
  reason: string;
  actorId: string;
  nowMs: number;
  untilAt: number;
}

export function createSanctionStore(db: Db) {
  return {
    /** False if there is no such person. */
    give(sanction: GivenSanction): Promise<boolean> {
      return db.transaction().execute((tx) => giveSanction(tx, sanction));
    },

    /** Ends a sanction early; false if it was lifted already. */
    lift(wanted: { id: string; actorId: string; nowMs: number }): Promise<boolean> {
      return db.transaction().execute((tx) => liftSanction(tx, wanted));
    },

    /** What is in force for a person now, the longest first. */
    active(personId: string, nowMs: number): Promise<Sanction[]> {
      return inForce(db, nowMs).where("personId", "=", personId).execute();
    },

    /** All that is in force now, for the desk. */
    allActive(nowMs: number, limit: number): Promise<Sanction[]> {
      return inForce(db, nowMs).limit(limit).execute();
    },

    /** All that a person was ever given, the newest first. */
    history(personId: string): Promise<Sanction[]> {
      return db
        .selectFrom("sanctions")
        .selectAll()
        .where("personId", "=", personId)
        .orderBy("createdAt", "desc")
        .execute();
    },
  };
}

export const sanctionFollower: PersonFollower = {
  async forget(tx, personId) {
    await tx.deleteFrom("sanctions").where("personId", "=", personId).execute();
    // The reason stays: it belongs to the person who was told it.
    await tx
      .updateTable("sanctions")
      .set({ decidedBy: null })
      .where("decidedBy", "=", personId)
      .execute();
  },
};

function inForce(db: Db, nowMs: number) {
  return db
    .selectFrom("sanctions")
    .selectAll()
    .where("untilAt", ">", nowMs)
    .where("liftedAt", "is", null)
    .orderBy("untilAt", "desc");
}

/** Gives a sanction inside the transaction of a decision; false if there is no such person. */
export async function giveSanction(tx: Tx, sanction: GivenSanction): Promise<boolean> {
  const { id, personId, kind, reason, actorId, nowMs, untilAt } = sanction;
  const known = await tx.selectFrom("people").select("id").where("id", "=", personId).execute();
  if (known.length === 0) return false;
  await tx
    .insertInto("sanctions")
    .values({
      id,
      personId,
      kind,
      reason,
      decidedBy: actorId,
      createdAt: nowMs,
      untilAt,
      liftedAt: null,
    })
    .execute();
  await appendAudit(tx, {
    at: nowMs,
    actorId,
    act: "sanction.give",
    subjectKind: "person",
    subjectId: personId,
    detail: { sanction: id, kind, untilAt },
  });
  return true;
}

async function liftSanction(
  tx: Tx,
  { id, actorId, nowMs }: { id: string; actorId: string; nowMs: number },
): Promise<boolean> {
  const lifted = await tx
    .updateTable("sanctions")
    .set({ liftedAt: nowMs })
    .where("id", "=", id)
    .where("liftedAt", "is", null)
    .returning(["personId", "kind"])
    .executeTakeFirst();
  if (!lifted) return false;
  await appendAudit(tx, {
    at: nowMs,
    actorId,
    act: "sanction.lift",
    subjectKind: "person",
    subjectId: lifted.personId,
    detail: { sanction: id, kind: lifted.kind },
  });
  return true;
}
