// What the installation keeps for itself: settings an organiser may change, and secrets made at the
// first start (DESIGN.md, principle 9), so that all processes and every restore have the same.
import { randomBytes } from "node:crypto";
import type { Db } from "./database.ts";

const SECRET_BYTES = 32;

export function createSettingsStore(db: Db) {
  return {
    /** The secret of this name, 64 hex digits; made once for the whole installation. */
    async secret({ name, nowMs }: { name: string; nowMs: number }): Promise<string> {
      const value = randomBytes(SECRET_BYTES).toString("hex");
      const row = await db
        .insertInto("secrets")
        .values({ name, value, createdAt: nowMs })
        // An update that changes nothing, so that the value of whoever came first is returned.
        .onConflict((oc) => oc.column("name").doUpdateSet({ name }))
        .returning("value")
        .executeTakeFirstOrThrow();
      return row.value;
    },

    /** The setting, or null if it was never set. */
    async get(name: string): Promise<string | null> {
      const row = await db
        .selectFrom("settings")
        .select("value")
        .where("name", "=", name)
        .executeTakeFirst();
      return row?.value ?? null;
    },

    async all(): Promise<Record<string, string>> {
      const rows = await db.selectFrom("settings").select(["name", "value"]).execute();
      return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
    },

    async set({
      name,
      value,
      nowMs,
    }: {
      name: string;
      value: string;
      nowMs: number;
    }): Promise<void> {
      await db
        .insertInto("settings")
        .values({ name, value, updatedAt: nowMs })
        .onConflict((oc) => oc.column("name").doUpdateSet({ value, updatedAt: nowMs }))
        .execute();
    },
  };
}
