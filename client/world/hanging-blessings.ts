/** The blessings that hang on the square now. */
import { signal } from "@preact/signals";
import { isRefusal } from "../../shared/kernel/refusal.ts";
import { listBlessingsRoute, type BlessingView } from "../../shared/world/blessings.ts";
import { callRoute, Unreachable } from "../platform/net/api-call.ts";

export const hangingBlessings = signal<readonly BlessingView[]>([]);

/** Where lanterns hang on the map one is on, tiles. */
export const lanternPlaces = signal<readonly { x: number; y: number }[]>([]);

/** Reads the blessings anew; without an answer the old ones stay. */
export async function loadBlessings(): Promise<void> {
  try {
    const reply = await callRoute(listBlessingsRoute);
    if (!isRefusal(reply)) hangingBlessings.value = reply.blessings;
  } catch (cause) {
    if (!(cause instanceof Unreachable)) throw cause;
  }
}
