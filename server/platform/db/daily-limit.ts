import type { Tx } from "./database.ts";

/**
 * Counts one more act of a person on a day, unless the limit is reached; the row decides, so that
 * two tabs cannot both have the last one. `day` is a date such as 2026-11-22 in the pack's zone.
 */
export async function takeFromDailyLimit(
  tx: Tx,
  wanted: { personId: string; act: string; day: string; limit: number },
): Promise<boolean> {
  const { personId, act, day, limit } = wanted;
  if (limit < 1) return false;
  const row = await tx
    .insertInto("dailyCounts")
    .values({ personId, act, day, used: 1 })
    .onConflict((oc) =>
      oc
        .columns(["personId", "act", "day"])
        .doUpdateSet((eb) => ({ used: eb("dailyCounts.used", "+", 1) }))
        .where("dailyCounts.used", "<", limit),
    )
    .returning("used")
    .executeTakeFirst();
  return row !== undefined;
}
