// How people stand to each other. A friendship is two marks, one from each side; either side ends
// it by taking back its own.
import type { Db, PersonFollower, Tx } from "../platform/db/database.ts";
import type { PersonId } from "../../shared/kernel/ids.ts";

export interface Ties {
  /** Both have marked each other. */
  friends: PersonId[];
  /** I asked; they have not answered. */
  asked: PersonId[];
  /** They asked; I have not answered. */
  askedBy: PersonId[];
  muted: PersonId[];
  blocked: PersonId[];
  /** Those who have blocked me: neither sees the other. Never shown to a person. */
  blockedBy: PersonId[];
}

export interface Pair {
  personId: string;
  otherId: string;
}

export interface Hidden extends Pair {
  kind: "mute" | "block";
  nowMs: number;
}

export function createTiesStore(db: Db) {
  return {
    of: (personId: string): Promise<Ties> => readTies(db, personId),

    /** Marks another as a friend. "friends" when both have; "unknown" if there is no such person. */
    async markFriend(pair: Pair & { nowMs: number }): Promise<"asked" | "friends" | "unknown"> {
      return db.transaction().execute(async (tx) => {
        if (!(await isAnother(tx, pair))) return "unknown";
        await tx
          .insertInto("friendships")
          .values({ personId: pair.personId, friendId: pair.otherId, markedAt: pair.nowMs })
          .onConflict((oc) => oc.doNothing())
          .execute();
        const back = await tx
          .selectFrom("friendships")
          .select("markedAt")
          .where("personId", "=", pair.otherId)
          .where("friendId", "=", pair.personId)
          .executeTakeFirst();
        return back ? "friends" : "asked";
      });
    },

    /** Ends a friendship, or refuses or takes back a request: both marks go. */
    async unmarkFriend({ personId, otherId }: Pair): Promise<void> {
      await db
        .deleteFrom("friendships")
        .where((eb) =>
          eb.or([
            eb.and([eb("personId", "=", personId), eb("friendId", "=", otherId)]),
            eb.and([eb("personId", "=", otherId), eb("friendId", "=", personId)]),
          ]),
        )
        .execute();
    },

    /** Mutes or blocks another, or changes one into the other; false if there is no such person. */
    hide(wanted: Hidden): Promise<boolean> {
      return db.transaction().execute((tx) => hidePerson(tx, wanted));
    },

    async unhide({ personId, otherId }: Pair): Promise<void> {
      await db
        .deleteFrom("hiddenPeople")
        .where("personId", "=", personId)
        .where("otherId", "=", otherId)
        .execute();
    },
  };
}

export const tiesFollower: PersonFollower = {
  async forget(tx, personId) {
    await tx
      .deleteFrom("friendships")
      .where((eb) => eb.or([eb("personId", "=", personId), eb("friendId", "=", personId)]))
      .execute();
    await tx
      .deleteFrom("hiddenPeople")
      .where((eb) => eb.or([eb("personId", "=", personId), eb("otherId", "=", personId)]))
      .execute();
  },
};

async function isAnother(tx: Tx, { personId, otherId }: Pair): Promise<boolean> {
  if (personId === otherId) return false;
  const found = await tx.selectFrom("people").select("id").where("id", "=", otherId).execute();
  return found.length > 0;
}

async function hidePerson(tx: Tx, hidden: Hidden): Promise<boolean> {
  const { personId, otherId, kind, nowMs } = hidden;
  if (!(await isAnother(tx, hidden))) return false;
  await tx
    .insertInto("hiddenPeople")
    .values({ personId, otherId, kind, hiddenAt: nowMs })
    .onConflict((oc) => oc.columns(["personId", "otherId"]).doUpdateSet({ kind, hiddenAt: nowMs }))
    .execute();
  return true;
}

async function readTies(db: Db, me: string): Promise<Ties> {
  const marks = await db
    .selectFrom("friendships")
    .selectAll()
    .where((eb) => eb.or([eb("personId", "=", me), eb("friendId", "=", me)]))
    .execute();
  const hidden = await db
    .selectFrom("hiddenPeople")
    .selectAll()
    .where((eb) => eb.or([eb("personId", "=", me), eb("otherId", "=", me)]))
    .execute();
  const mine = new Set(marks.filter((m) => m.personId === me).map((m) => m.friendId));
  const theirs = new Set(marks.filter((m) => m.friendId === me).map((m) => m.personId));
  const hiddenByMe = (kind: "mute" | "block") =>
    hidden.filter((h) => h.personId === me && h.kind === kind).map((h) => h.otherId);
  return {
    friends: asIds([...mine].filter((id) => theirs.has(id))),
    asked: asIds([...mine].filter((id) => !theirs.has(id))),
    askedBy: asIds([...theirs].filter((id) => !mine.has(id))),
    muted: asIds(hiddenByMe("mute")),
    blocked: asIds(hiddenByMe("block")),
    blockedBy: asIds(
      hidden.filter((h) => h.otherId === me && h.kind === "block").map((h) => h.personId),
    ),
  };
}

function asIds(ids: string[]): PersonId[] {
  return ids as PersonId[];
}
