// Who is staff, as what, and how staff get in. What a role may do is a table in shared/people.
import type { Db, PersonFollower, Tx } from "../platform/db/database.ts";
import type { PersonId } from "../../shared/kernel/ids.ts";
import { appendAudit } from "./audit-store.ts";

export interface StaffMember {
  personId: PersonId;
  role: string;
  grantedBy: string | null;
  grantedAt: number;
}

export interface RoleChange {
  personId: string;
  role: string;
  /** Null: the installation itself. */
  actorId: string | null;
  nowMs: number;
}

/** Whether a link would let somebody in at a moment. */
export type LinkState = "open" | "used" | "expired" | "unknown";

export type LinkOutcome = "redeemed" | Exclude<LinkState, "open">;

export interface RedeemedLink {
  tokenHash: string;
  personId: string;
  /** The role the link gives. */
  role: string;
  nowMs: number;
}

export function createStaffStore(db: Db) {
  return {
    async roles(personId: string): Promise<string[]> {
      const rows = await db
        .selectFrom("staff")
        .select("role")
        .where("personId", "=", personId)
        .orderBy("role")
        .execute();
      return rows.map(({ role }) => role);
    },

    async list(): Promise<StaffMember[]> {
      const rows = await db.selectFrom("staff").selectAll().orderBy("grantedAt").execute();
      return rows.map((row) => ({ ...row, personId: row.personId as PersonId }));
    },

    async hasAny(role: string): Promise<boolean> {
      const rows = await db
        .selectFrom("staff")
        .select("role")
        .where("role", "=", role)
        .limit(1)
        .execute();
      return rows.length > 0;
    },

    /** False if the person had the role already. */
    grant(change: RoleChange): Promise<boolean> {
      return db.transaction().execute((tx) => grantRole(tx, change));
    },

    /** False if the person did not have it. */
    revoke(change: RoleChange): Promise<boolean> {
      return db.transaction().execute((tx) => revokeRole(tx, change));
    },

    async addLink(link: { tokenHash: string; nowMs: number; expiresAt: number }): Promise<void> {
      const { tokenHash, nowMs, expiresAt } = link;
      await db
        .insertInto("organiserLinks")
        .values({ tokenHash, createdAt: nowMs, expiresAt, usedAt: null, usedBy: null })
        .execute();
    },

    /** Looks at a link without using it; only `redeemLink` decides. */
    linkState: (tokenHash: string, nowMs: number): Promise<LinkState> =>
      linkState(db, tokenHash, nowMs),

    /** Uses a link up and gives its role; of two at once only one gets "redeemed". */
    redeemLink(link: RedeemedLink): Promise<LinkOutcome> {
      return db.transaction().execute((tx) => redeemLink(tx, link));
    },
  };
}

export const staffFollower: PersonFollower = {
  async forget(tx, personId) {
    await tx.deleteFrom("staffSessions").where("personId", "=", personId).execute();
    await tx.deleteFrom("staff").where("personId", "=", personId).execute();
    await tx
      .updateTable("staff")
      .set({ grantedBy: null })
      .where("grantedBy", "=", personId)
      .execute();
    await tx
      .updateTable("organiserLinks")
      .set({ usedBy: null })
      .where("usedBy", "=", personId)
      .execute();
  },
};

async function grantRole(tx: Tx, change: RoleChange): Promise<boolean> {
  const { personId, role, actorId, nowMs } = change;
  const granted = await tx
    .insertInto("staff")
    .values({ personId, role, grantedBy: actorId, grantedAt: nowMs })
    .onConflict((oc) => oc.doNothing())
    .returning("role")
    .execute();
  if (granted.length === 0) return false;
  await auditRole(tx, "staff.grant", change);
  return true;
}

async function revokeRole(tx: Tx, change: RoleChange): Promise<boolean> {
  const revoked = await tx
    .deleteFrom("staff")
    .where("personId", "=", change.personId)
    .where("role", "=", change.role)
    .returning("role")
    .execute();
  if (revoked.length === 0) return false;
  await auditRole(tx, "staff.revoke", change);
  return true;
}

function auditRole(tx: Tx, act: string, { personId, role, actorId, nowMs }: RoleChange) {
  return appendAudit(tx, {
    at: nowMs,
    actorId,
    act,
    subjectKind: "person",
    subjectId: personId,
    detail: { role },
  });
}

async function redeemLink(tx: Tx, link: RedeemedLink): Promise<LinkOutcome> {
  const { tokenHash, personId, role, nowMs } = link;
  const used = await tx
    .updateTable("organiserLinks")
    .set({ usedAt: nowMs, usedBy: personId })
    .where("tokenHash", "=", tokenHash)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", nowMs)
    .returning("tokenHash")
    .execute();
  if (used.length === 0) return whyNotRedeemed(tx, link);
  await grantRole(tx, { personId, role, actorId: null, nowMs });
  return "redeemed";
}

/** Why a link that did not match was not redeemed. */
async function whyNotRedeemed(
  tx: Tx,
  { tokenHash, nowMs }: RedeemedLink,
): Promise<Exclude<LinkState, "open">> {
  const state = await linkState(tx, tokenHash, nowMs);
  // Open now, it was used up by somebody else when we tried.
  return state === "open" ? "used" : state;
}

async function linkState(db: Db, tokenHash: string, nowMs: number): Promise<LinkState> {
  const link = await db
    .selectFrom("organiserLinks")
    .select(["usedAt", "expiresAt"])
    .where("tokenHash", "=", tokenHash)
    .executeTakeFirst();
  if (!link) return "unknown";
  if (link.usedAt !== null) return "used";
  return link.expiresAt > nowMs ? "open" : "expired";
}
