/** What one can do in the world, as the interface calls it. Refusals are said in words. */
import { signal } from "@preact/signals";
import { z } from "zod";
import { isRefusal, type Refusal } from "../../shared/kernel/refusal.ts";
import { aroundSchema, type Around, type Emote } from "../../shared/world/protocol.ts";
import type { ReplyOf } from "../../shared/kernel/route.ts";
import { worldContentRoute } from "../../shared/world/content-route.ts";
import { callRoute, Unreachable } from "../platform/net/api-call.ts";
import { keepToken } from "../platform/net/token-store.ts";
import { me, notify } from "../platform/store/session.ts";
import { refusalText } from "../platform/text/refusal-text.ts";
import { t } from "../platform/text/text.ts";
import { ask, world } from "./world.ts";

export type WorldContent = ReplyOf<typeof worldContentRoute>;
export const worldContent = signal<WorldContent | null>(null);

/** Reads names and places; says so when nobody answers. */
export async function loadWorldContent(): Promise<void> {
  try {
    const reply = await callRoute(worldContentRoute);
    if (!isRefusal(reply)) worldContent.value = reply;
  } catch (cause) {
    if (!(cause instanceof Unreachable)) throw cause;
    notify(t("app.offline"), "refusal");
  }
}

/** Tells a refusal to the person; returns whether it was one. */
export function refused(reply: unknown): reply is Refusal {
  if (!isRefusal(reply)) return false;
  notify(refusalText(reply), "refusal");
  return true;
}

export async function say(what: { text: string } | { phrase: string }): Promise<boolean> {
  return !refused(await ask("say", what, z.object({})));
}

export async function emote(which: Emote): Promise<void> {
  refused(await ask("emote", { emote: which }, z.object({})));
}

export async function enterDoor(door: string): Promise<boolean> {
  return !refused(await ask("enter", { door }, z.object({ map: z.string() })));
}

/** Fast travel to a landmark visited before. */
export async function travelTo(landmark: string): Promise<boolean> {
  return !refused(await ask("travel", { landmark }, z.object({ map: z.string() })));
}

export async function unstick(): Promise<void> {
  refused(await ask("unstick", {}, z.object({ x: z.number(), y: z.number() })));
}

export function moveToCopy(copy: string): void {
  world.moveTo(copy);
}

/** The server knows this device's token no more: back to the welcome card. */
export function signInAnew(): void {
  keepToken(null);
  me.value = null;
}

/** How full the districts are and where friends stand; null when there is no answer. */
export async function lookAround(): Promise<Around | null> {
  const reply = await ask("look-around", {}, aroundSchema);
  return isRefusal(reply) ? null : reply;
}
