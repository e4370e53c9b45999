// Six-digit codes by which a person joins with a second device. They come in hashed.
import type { Db, PersonFollower, Tx } from "../platform/db/database.ts";
import type { PersonId } from "../../shared/kernel/ids.ts";
import { insertSession } from "./session-store.ts";

/** What came of entering a six-digit code on a second device. */
export type CodeOutcome =
  | { outcome: "joined"; personId: PersonId }
  | { outcome: "unknown" }
  | { outcome: "tooManyTries" };

export interface CodeEntered {
  codeHash: string;
  /** Who tries, hashed: the address. Wrong tries are counted by it. */
  asker: string;
  session: { tokenHash: string; device: string };
  nowMs: number;
  /** So many wrong tries within so many milliseconds, of this asker and of all together. */
  each: Allowance;
  all: Allowance;
}

interface Allowance {
  tries: number;
  windowMs: number;
}

/** Under this name the wrong tries of all askers are counted; no hash is like it. */
const EVERYBODY = "everybody";

export interface OfferedCode {
  codeHash: string;
  personId: string;
  nowMs: number;
  expiresAt: number;
}

export function createDeviceCodeStore(db: Db) {
  return {
    /** Offers a code for a second device; the person's earlier codes end. False: code is taken. */
    offer(wanted: OfferedCode): Promise<boolean> {
      return db.transaction().execute((tx) => insertCode(tx, wanted));
    },

    /** Enters a code: once right, it is used up and the session is open. */
    enter(entered: CodeEntered): Promise<CodeOutcome> {
      return db.transaction().execute((tx) => takeCode(tx, entered));
    },

    /** Deletes codes that have expired and tries that no longer count. */
    async prune({ nowMs, windowMs }: { nowMs: number; windowMs: number }): Promise<void> {
      await db.deleteFrom("deviceCodes").where("expiresAt", "<=", nowMs).execute();
      await db
        .deleteFrom("deviceCodeTries")
        .where("since", "<=", nowMs - windowMs)
        .execute();
    },
  };
}

export const deviceCodeFollower: PersonFollower = {
  async forget(tx, personId) {
    await tx.deleteFrom("deviceCodes").where("personId", "=", personId).execute();
  },
};

async function insertCode(tx: Tx, { nowMs, ...code }: OfferedCode): Promise<boolean> {
  await tx
    .deleteFrom("deviceCodes")
    .where((eb) => eb.or([eb("personId", "=", code.personId), eb("expiresAt", "<=", nowMs)]))
    .execute();
  const added = await tx
    .insertInto("deviceCodes")
    .values({ ...code, createdAt: nowMs })
    .onConflict((oc) => oc.doNothing())
    .returning("codeHash")
    .execute();
  return added.length > 0;
}

async function takeCode(tx: Tx, entered: CodeEntered): Promise<CodeOutcome> {
  const { codeHash, nowMs, session, asker, each, all } = entered;
  // Counted before looking, so that tries at the same moment count one another; a right code takes
  // its try back. Whoever is held back costs the others nothing, so the asker's own come first.
  if ((await countTry(tx, { asker, nowMs, ...each })) > each.tries) {
    return { outcome: "tooManyTries" };
  }
  if ((await countTry(tx, { asker: EVERYBODY, nowMs, ...all })) > all.tries) {
    return { outcome: "tooManyTries" };
  }
  const code = await tx
    .deleteFrom("deviceCodes")
    .where("codeHash", "=", codeHash)
    .where("expiresAt", ">", nowMs)
    .returning("personId")
    .executeTakeFirst();
  if (!code) return { outcome: "unknown" };
  await tx
    .updateTable("deviceCodeTries")
    .set((eb) => ({ tries: eb("tries", "-", 1) }))
    .where("asker", "in", [asker, EVERYBODY])
    .execute();
  await insertSession(tx, { ...session, personId: code.personId, nowMs });
  return { outcome: "joined", personId: code.personId as PersonId };
}

async function countTry(
  tx: Tx,
  { asker, nowMs, windowMs }: { asker: string; nowMs: number; windowMs: number },
): Promise<number> {
  await tx
    .deleteFrom("deviceCodeTries")
    .where("asker", "=", asker)
    .where("since", "<=", nowMs - windowMs)
    .execute();
  const row = await tx
    .insertInto("deviceCodeTries")
    .values({ asker, since: nowMs, tries: 1 })
    .onConflict((oc) =>
      oc.column("asker").doUpdateSet((eb) => ({ tries: eb("deviceCodeTries.tries", "+", 1) })),
    )
    .returning("tries")
    .executeTakeFirstOrThrow();
  return row.tries;
}
