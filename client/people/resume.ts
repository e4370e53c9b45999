/** This device is known already: who am I? */
import { signal } from "@preact/signals";
import { isRefusal } from "../../shared/kernel/refusal.ts";
import { readMeRoute } from "../../shared/people/protocol.ts";
import { callRoute, Unreachable } from "../platform/net/api-call.ts";
import { keepToken, readToken } from "../platform/net/token-store.ts";
import { linkStatus, me } from "../platform/store/session.ts";

/** True while the answer is awaited: no welcome card may flash before somebody who is known. */
export const resuming = signal(readToken() !== null);
const RETRY_MS = 3_000;

/** Asks until the server answers; a token it does not know is forgotten, and one starts anew. */
export async function resumeSession(): Promise<void> {
  if (readToken() === null) return;
  try {
    const reply = await callRoute(readMeRoute);
    if (!isRefusal(reply)) me.value = reply;
    else if (reply.refusal === "not-signed-in") keepToken(null);
    else if (reply.refusal === "banned") linkStatus.value = "banned";
    else throw new Unreachable(reply.refusal);
    resuming.value = isRefusal(reply) && reply.refusal === "banned";
  } catch (cause) {
    if (!(cause instanceof Unreachable)) throw cause;
    setTimeout(() => void resumeSession(), RETRY_MS);
  }
}
