// Items that staff have switched on or off, against what the content pack says of them.
import type { Db, PersonFollower } from "../platform/db/database.ts";
import { appendAudit } from "../people/audit-store.ts";

export interface ItemSwitch {
  item: string;
  shown: boolean;
  decidedBy: string | null;
  decidedAt: number;
}

export function createItemSwitchStore(db: Db) {
  return {
    async list(): Promise<ItemSwitch[]> {
      const rows = await db.selectFrom("itemSwitches").selectAll().orderBy("item").execute();
      return rows.map((row) => ({ ...row, shown: row.shown === 1 }));
    },

    /** Switches an item; false if it stood so already. */
    set(wanted: {
      item: string;
      shown: boolean;
      actorId: string;
      nowMs: number;
    }): Promise<boolean> {
      const { item, actorId, nowMs } = wanted;
      const shown = wanted.shown ? 1 : 0;
      return db.transaction().execute(async (tx) => {
        const changed = await tx
          .insertInto("itemSwitches")
          .values({ item, shown, decidedBy: actorId, decidedAt: nowMs })
          .onConflict((oc) =>
            oc
              .column("item")
              .doUpdateSet({ shown, decidedBy: actorId, decidedAt: nowMs })
              .where("itemSwitches.shown", "<>", shown),
          )
          .returning("item")
          .execute();
        if (changed.length === 0) return false;
        await appendAudit(tx, {
          at: nowMs,
          actorId,
          act: "item.switch",
          subjectKind: "item",
          subjectId: item,
          detail: { shown: wanted.shown },
        });
        return true;
      });
    },
  };
}

export const itemSwitchFollower: PersonFollower = {
  async forget(tx, personId) {
    await tx
      .updateTable("itemSwitches")
      .set({ decidedBy: null })
      .where("decidedBy", "=", personId)
      .execute();
  },
};
