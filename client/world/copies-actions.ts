/** Asking which copies of the campus are open. */
import { isRefusal } from "../../shared/kernel/refusal.ts";
import type { ReplyOf } from "../../shared/kernel/route.ts";
import { listCopiesRoute } from "../../shared/world/copy-routes.ts";
import { callRoute, Unreachable } from "../platform/net/api-call.ts";
import { refused } from "./actions.ts";

export type Copies = ReplyOf<typeof listCopiesRoute>;

export async function readCopies(): Promise<Copies | "offline"> {
  try {
    const reply = await callRoute(listCopiesRoute);
    if (!isRefusal(reply)) return reply;
    refused(reply);
  } catch (cause) {
    if (!(cause instanceof Unreachable)) throw cause;
  }
  return "offline";
}
