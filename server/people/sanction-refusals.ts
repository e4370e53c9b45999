/** What the banned and the muted are told: why, and until when. What staff wrote in words stays at the desk. */
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import { readReason, type SanctionKind } from "../../shared/people/desk-sanctions.ts";
import type { Sanction } from "./sanction-store.ts";

type InForce = Pick<Sanction, "kind" | "reason" | "untilAt">;

/** A refusal while a ban is in force, else null. The longest of them counts. */
export function refuseBanned(active: readonly InForce[]): Refusal | null {
  return refuseUnder("ban", active);
}

/** SAY-2: the same for a mute. */
export function refuseMuted(active: readonly InForce[]): Refusal | null {
  return refuseUnder("mute", active);
}

function refuseUnder(kind: SanctionKind, active: readonly InForce[]): Refusal | null {
  // The store gives the longest first.
  const longest = active.find((sanction) => sanction.kind === kind);
  if (!longest) return null;
  const detail = { untilMs: longest.untilAt, reason: readReason(longest.reason).code };
  return refuse(kind === "ban" ? "banned" : "muted", detail);
}
