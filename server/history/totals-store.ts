// How much has been collected: by each item, by each year of entry, by everyone. The totals move in
// the transaction of what they count. Whoever moves them first holds the person's row of `progress`
// and then takes the totals in the order item, year, all, so that two processes never wait for each
// other in a circle.
import { type SqlBool, sql } from "kysely";
import type { Db, PersonFollower, Tx } from "../platform/db/database.ts";
import type { HistoryTotalRow, ProgressRow } from "../platform/db/history-tables.ts";

/** People who have collected anything, and the copies of items they hold together. */
export interface Count {
  people: number;
  items: number;
}

const NAME_OF_ALL = "";

export function createTotalsStore(db: Db) {
  return {
    everyone: (): Promise<Count> => readCount(db, { scope: "all", name: NAME_OF_ALL }),

    entryYear: (year: number): Promise<Count> =>
      readCount(db, { scope: "year", name: String(year) }),

    /** Every year of entry from which anybody has collected. */
    async entryYears(): Promise<(Count & { entryYear: number })[]> {
      const rows = await readScope(db, "year");
      return rows.map(({ name, people, items }) => ({ entryYear: Number(name), people, items }));
    },

    /** How many people hold each item; items nobody holds are left out. */
    async items(): Promise<Record<string, number>> {
      const rows = await readScope(db, "item");
      return Object.fromEntries(rows.map(({ name, people }) => [name, people]));
    },

    /** Counts anew and returns the rows that were wrong (none, unless somebody wrote by hand). */
    rebuild(): Promise<{ wrong: HistoryTotalRow[] }> {
      return db.transaction().execute(rebuildTotals);
    },
  };
}

/**
 * Holds the person's progress until the transaction ends and returns it. All changes of totals for
 * a person begin with this.
 */
export async function holdProgress(tx: Tx, personId: string): Promise<ProgressRow> {
  return tx
    .insertInto("progress")
    .columns(["personId", "entryYear", "items"])
    .expression((eb) =>
      eb
        .selectFrom("people")
        .select(["people.id", "people.entryYear", eb.lit(0).as("items")])
        .where("people.id", "=", personId),
    )
    .onConflict((oc) => oc.column("personId").doUpdateSet({ personId }))
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Counts one more item for a person whose progress is held. */
export async function addToTotals(tx: Tx, progress: ProgressRow, item: string): Promise<void> {
  await tx
    .updateTable("progress")
    .set({ items: progress.items + 1 })
    .where("personId", "=", progress.personId)
    .execute();
  const people = progress.items === 0 ? 1 : 0;
  await addTo(tx, { scope: "item", name: item, people: 1, items: 1 });
  await addToYear(tx, progress.entryYear, { people, items: 1 });
  await addTo(tx, { scope: "all", name: NAME_OF_ALL, people, items: 1 });
}

export const totalsFollower: PersonFollower = {
  async entryYearChanged(tx, { personId, entryYear }) {
    const before = await holdProgress(tx, personId);
    await tx.updateTable("progress").set({ entryYear }).where("personId", "=", personId).execute();
    if (before.items === 0 || before.entryYear === entryYear) return;
    const { items } = before;
    const moves = [
      { year: before.entryYear, by: { people: -1, items: -items } },
      { year: entryYear, by: { people: 1, items } },
    ];
    // In the order of the years, so that two people who change places do not wait for each other.
    for (const { year, by } of moves.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))) {
      await addToYear(tx, year, by);
    }
  },

  async forget(tx, personId) {
    const { items, entryYear } = await holdProgress(tx, personId);
    const gone = await tx
      .deleteFrom("collected")
      .where("personId", "=", personId)
      .returning("item")
      .execute();
    for (const item of gone.map((row) => row.item).toSorted()) {
      await addTo(tx, { scope: "item", name: item, people: -1, items: -1 });
    }
    if (items > 0) {
      await addToYear(tx, entryYear, { people: -1, items: -items });
      await addTo(tx, { scope: "all", name: NAME_OF_ALL, people: -1, items: -items });
    }
    await tx.deleteFrom("progress").where("personId", "=", personId).execute();
  },
};

async function addToYear(tx: Tx, entryYear: number | null, by: Count): Promise<void> {
  if (entryYear !== null) await addTo(tx, { scope: "year", name: String(entryYear), ...by });
}

async function addTo(tx: Tx, row: HistoryTotalRow): Promise<void> {
  await tx
    .insertInto("historyTotals")
    .values(row)
    .onConflict((oc) =>
      oc.columns(["scope", "name"]).doUpdateSet((eb) => ({
        people: eb("historyTotals.people", "+", eb.ref("excluded.people")),
        items: eb("historyTotals.items", "+", eb.ref("excluded.items")),
      })),
    )
    .execute();
}

async function readCount(db: Db, key: { scope: "year" | "all"; name: string }): Promise<Count> {
  const row = await db
    .selectFrom("historyTotals")
    .select(["people", "items"])
    .where("scope", "=", key.scope)
    .where("name", "=", key.name)
    .executeTakeFirst();
  return row ?? { people: 0, items: 0 };
}

function readScope(db: Db, scope: HistoryTotalRow["scope"]): Promise<HistoryTotalRow[]> {
  return db
    .selectFrom("historyTotals")
    .selectAll()
    .where("scope", "=", scope)
    .where(sql<SqlBool>`people > 0`)
    .orderBy("name")
    .execute();
}

async function rebuildTotals(tx: Tx): Promise<{ wrong: HistoryTotalRow[] }> {
  const kept = await tx.deleteFrom("historyTotals").returningAll().execute();
  await rebuildProgress(tx);
  const counted = await countTotals(tx);
  for (const row of counted) await tx.insertInto("historyTotals").values(row).execute();
  const right = new Map(counted.map((row) => [`${row.scope} ${row.name}`, row]));
  const wrong = kept.filter((row) => {
    const now = right.get(`${row.scope} ${row.name}`) ?? { people: 0, items: 0 };
    return now.people !== row.people || now.items !== row.items;
  });
  const keptKeys = new Set(kept.map((row) => `${row.scope} ${row.name}`));
  const missed = counted.filter((row) => !keptKeys.has(`${row.scope} ${row.name}`));
  return { wrong: [...wrong, ...missed] };
}

async function rebuildProgress(tx: Tx): Promise<void> {
  await tx.deleteFrom("progress").execute();
  await tx
    .insertInto("progress")
    .columns(["personId", "entryYear", "items"])
    .expression((eb) =>
      eb
        .selectFrom("collected")
        .innerJoin("people", "people.id", "collected.personId")
        .select((inner) => [
          "people.id",
          "people.entryYear",
          inner.fn.countAll<number>().as("items"),
        ])
        .groupBy(["people.id", "people.entryYear"]),
    )
    .execute();
}

async function countTotals(tx: Tx): Promise<HistoryTotalRow[]> {
  const { rows } = await sql<HistoryTotalRow>`
    select 'item' as scope, item as name, count(*) as people, count(*) as items
      from collected group by item
    union all
    select 'year', cast(entry_year as text), count(*), sum(items)
      from progress where entry_year is not null group by entry_year
    union all
    select 'all', '', count(*), sum(items) from progress having count(*) > 0`.execute(tx);
  return rows;
}
