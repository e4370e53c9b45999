// Lists and counts of people: for classmates who look for each other, and for staff.
import { sql } from "kysely";
import type { Db } from "../platform/db/database.ts";
import { type Person, toPerson } from "./people-store.ts";

/** Which people to list; every field given must agree. */
export interface PeopleFilter {
  entryYear?: number;
  city?: string;
  department?: string;
}

export interface PeopleCounts {
  total: number;
  byEntryYear: { entryYear: number; people: number }[];
  byCity: { city: string; people: number }[];
}

export function createPeopleListsStore(db: Db) {
  return {
    /** Findable people that agree with the filter, seen last first. */
    async findable(filter: PeopleFilter, limit: number): Promise<Person[]> {
      let query = db.selectFrom("people").selectAll().where("findable", "=", 1);
      if (filter.entryYear !== undefined) query = query.where("entryYear", "=", filter.entryYear);
      if (filter.city !== undefined) query = query.where("city", "=", filter.city);
      if (filter.department !== undefined) {
        query = query.where("department", "=", filter.department);
      }
      const rows = await query.orderBy("lastSeenAt", "desc").limit(limit).execute();
      return rows.map(toPerson);
    },

    /** For staff: people whose name contains the words, whatever their case; seen last first. */
    async search(words: string, limit: number): Promise<Person[]> {
      const pattern = `%${words.toLowerCase().replaceAll(/[!%_]/g, "!$&")}%`;
      const rows = await db
        .selectFrom("people")
        .selectAll()
        .where(sql<boolean>`lower(name) like ${pattern} escape '!'`)
        .orderBy("lastSeenAt", "desc")
        .limit(limit)
        .execute();
      return rows.map(toPerson);
    },

    counts: (): Promise<PeopleCounts> => countPeople(db),
  };
}

async function countPeople(db: Db): Promise<PeopleCounts> {
  const { total } = await db
    .selectFrom("people")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const byEntryYear = await db
    .selectFrom("people")
    .select((eb) => ["entryYear", eb.fn.countAll<number>().as("people")])
    .where("entryYear", "is not", null)
    .groupBy("entryYear")
    .orderBy("entryYear")
    .$narrowType<{ entryYear: number }>()
    .execute();
  const byCity = await db
    .selectFrom("people")
    .select((eb) => ["city", eb.fn.countAll<number>().as("people")])
    .where("city", "is not", null)
    .groupBy("city")
    .orderBy("people", "desc")
    .orderBy("city")
    .$narrowType<{ city: string }>()
    .execute();
  return { total, byEntryYear, byCity };
}
