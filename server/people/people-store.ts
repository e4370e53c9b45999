// People themselves: who has come, as number what, and what they say of themselves. It deletes a
// person together with all that other columns keep of the person.
import type { Db, PersonFollower, Tx } from "../platform/db/database.ts";
import type { PersonRow } from "../platform/db/people-tables.ts";
import type { PersonId } from "../../shared/kernel/ids.ts";
import { insertSession } from "./session-store.ts";

/** What a person may change of himself or herself. */
export interface Profile {
  name: string;
  kind: "alumnus" | "student" | "visitor";
  /** Year of entry (级). */
  entryYear: number | null;
  /** Year of leaving (届). Never mixed with the other in one figure. */
  leavingYear: number | null;
  /** A city of the pack's list. */
  city: string | null;
  /** A city typed by hand, which joins no board. */
  cityOther: string | null;
  department: string | null;
  /** The code of a look. */
  look: string;
  /** A title earned and chosen. */
  title: string | null;
  language: "zh" | "en";
  /** Any JSON value; its schema is its reader's. */
  preferences: unknown;
  /** Whether classmates may find this person. */
  findable: boolean;
}

export interface Person extends Profile {
  id: PersonId;
  /** “第 N 位”: 1 for the first person who came, without gaps, never given twice. */
  number: number;
  createdAt: number;
  lastSeenAt: number;
}

/** `followers` are the other columns, which change with a person in the same transaction. */
export function createPeopleStore(db: Db, { followers }: { followers: PersonFollower[] }) {
  return {
    /** Adds a person with the next number, and the device's session, if one is given. */
    create(wanted: {
      id: string;
      profile: Profile;
      session?: { tokenHash: string; device: string };
      nowMs: number;
    }): Promise<Person> {
      return db.transaction().execute((tx) => insertPerson(tx, wanted));
    },

    async byId(id: string): Promise<Person | null> {
      const row = await db.selectFrom("people").selectAll().where("id", "=", id).executeTakeFirst();
      return row ? toPerson(row) : null;
    },

    /** Those of the ids that exist, in no particular order. */
    async byIds(ids: string[]): Promise<Person[]> {
      if (ids.length === 0) return [];
      const rows = await db.selectFrom("people").selectAll().where("id", "in", ids).execute();
      return rows.map(toPerson);
    },

    /** Changes the fields given; null if there is no such person. */
    update(id: string, changes: Partial<Profile>): Promise<Person | null> {
      return db.transaction().execute((tx) => updatePerson(tx, followers, { id, changes }));
    },
  };
}

async function insertPerson(
  tx: Tx,
  wanted: {
    id: string;
    profile: Profile;
    session?: { tokenHash: string; device: string };
    nowMs: number;
  },
): Promise<Person> {
  const { id, profile, session, nowMs } = wanted;
  const { value: number } = await tx
    .updateTable("counters")
    .set((eb) => ({ value: eb("value", "+", 1) }))
    .where("name", "=", "people")
    .returning("value")
    .executeTakeFirstOrThrow();
  const row = await tx
    .insertInto("people")
    .values({ ...toRow(profile), id, number, createdAt: nowMs, lastSeenAt: nowMs })
    .returningAll()
    .executeTakeFirstOrThrow();
  if (session) await insertSession(tx, { ...session, personId: id, nowMs });
  return toPerson(row);
}

async function updatePerson(
  tx: Tx,
  followers: PersonFollower[],
  { id, changes }: { id: string; changes: Partial<Profile> },
): Promise<Person | null> {
  const row = await tx
    .updateTable("people")
    // With nothing to change this still has to be a statement.
    .set({ id, ...toChangedRow(changes) })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  if (!row) return null;
  if (changes.entryYear !== undefined) {
    const change = { personId: id, entryYear: changes.entryYear };
    for (const follower of followers) await follower.entryYearChanged?.(tx, change);
  }
  return toPerson(row);
}

/** Deletes a person and all that any column keeps of the person; false if unknown. */
export async function forgetPerson(
  tx: Tx,
  followers: PersonFollower[],
  id: string,
): Promise<boolean> {
  // Held first, as a change of the profile does, so that the two never wait for each other.
  const held = await tx
    .updateTable("people")
    .set({ id })
    .where("id", "=", id)
    .returning("id")
    .execute();
  if (held.length === 0) return false;
  for (const follower of followers) await follower.forget(tx, id);
  await tx.deleteFrom("dailyCounts").where("personId", "=", id).execute();
  await tx.deleteFrom("people").where("id", "=", id).execute();
  return true;
}

/** A person as the store gives it, from its row. */
export function toPerson({ id, preferences, findable, ...row }: PersonRow): Person {
  return {
    ...row,
    id: id as PersonId,
    preferences: JSON.parse(preferences),
    findable: findable === 1,
  };
}

function toRow({ preferences, findable, ...profile }: Profile) {
  return {
    ...profile,
    preferences: JSON.stringify(preferences),
    findable: findable ? 1 : 0,
  };
}

function toChangedRow({ preferences, findable, ...changes }: Partial<Profile>) {
  return {
    ...changes,
    ...(preferences !== undefined && { preferences: JSON.stringify(preferences) }),
    ...(findable !== undefined && { findable: findable ? 1 : 0 }),
  };
}
