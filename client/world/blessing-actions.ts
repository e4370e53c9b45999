/** Hanging a blessing on the square, seeing what became of mine, and taking one down. */
import { signal } from "@preact/signals";
import { isRefusal, type Refusal } from "../../shared/kernel/refusal.ts";
import type { ReplyOf } from "../../shared/kernel/route.ts";
import {
  myBlessingsRoute,
  withdrawBlessingRoute,
  writeBlessingRoute,
} from "../../shared/world/blessings.ts";
import { ask, askOpenly } from "../people/ask.ts";
import { callRoute } from "../platform/net/api-call.ts";
import { loadBlessings } from "./hanging-blessings.ts";

export type MyBlessing = ReplyOf<typeof myBlessingsRoute>["blessings"][number];
type Written = ReplyOf<typeof writeBlessingRoute>;

/** Null until they have been read. */
export const myBlessings = signal<readonly MyBlessing[] | null>(null);

/** Reads my blessings; true when they are there. */
export async function loadMyBlessings(): Promise<boolean> {
  const reply = await ask(() => callRoute(myBlessingsRoute));
  if (reply) myBlessings.value = reply.blessings;
  return reply !== null;
}

/** Hangs a blessing. A refusal is handed back for the form; null when nobody answered. */
export async function hangBlessing(
  what: { text: string } | { ready: string },
): Promise<Written | Refusal | null> {
  const reply = await askOpenly(() => callRoute(writeBlessingRoute, { body: what }));
  if (reply !== null && !isRefusal(reply)) await Promise.all([loadMyBlessings(), loadBlessings()]);
  return reply;
}

/** True when it no longer hangs. */
export async function takeDown(id: string): Promise<boolean> {
  const reply = await ask(() => callRoute(withdrawBlessingRoute, { params: { id } }));
  if (reply) await Promise.all([loadMyBlessings(), loadBlessings()]);
  return reply !== null;
}
