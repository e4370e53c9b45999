/**
 * The world as the rest of the client uses it: one link to a copy, one state, one way to ask. It puts
 * what the server says into the state; scenes and panels read it.
 */
import type { z } from "zod";
import { isRefusal, type Refusal } from "../../shared/kernel/refusal.ts";
import { openCampusLink, type CampusLink } from "../platform/net/campus-link.ts";
import { linkStatus, me } from "../platform/store/session.ts";
import { clearCrowd, dropWalker, keepWalker } from "./crowd-facts.ts";
import { hear, hearFrame, type WorldListener } from "./world-hearing.ts";
import { createWorldState, type WorldState } from "./world-state.ts";

export interface World {
  state: WorldState;
  listen(listener: WorldListener): () => void;
  enter(): void;
  leave(): void;
  request(type: string, payload: object): Promise<unknown>;
  report(bytes: Uint8Array): void;
  moveTo(copy: string | null): void;
  /** Server time now, ms. */
  serverNow(): number;
}

export function createWorld(): World {
  const state = createWorldState();
  const listeners = new Set<WorldListener>();
  let link: CampusLink | null = null;

  return {
    state,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    enter() {
      link ??= openCampusLink(
        {
          status: (status) => (linkStatus.value = status),
          walkerCame: (key, walker) => keepWalker(state, key, walker),
          walkerChanged: (key, walker) => keepWalker(state, key, walker),
          walkerLeft: (key) => dropWalker(state, Number(key)),
          cleared: () => clearCrowd(state),
          frame: (bytes) => hearFrame({ state, listeners }, bytes),
          message: (type, raw) => hear({ state, listeners }, type, raw),
        },
        me.value?.copy ?? null,
      );
    },
    leave() {
      link?.close();
      link = null;
      linkStatus.value = "off";
    },
    request: (type, payload) =>
      link?.request(type, payload) ?? Promise.resolve({ refusal: "busy" }),
    report: (bytes) => link?.report(bytes),
    moveTo: (copy) => link?.moveTo(copy),
    serverNow: () => Date.now() + state.clockOffsetMs,
  };
}

/** The one world of this page. */
export const world: World = createWorld();

/** Asks the copy and narrows the answer; anything unexpected counts as busy. */
export async function ask<T>(
  type: string,
  payload: object,
  schema: z.ZodType<T>,
): Promise<T | Refusal> {
  const reply = await world.request(type, payload);
  if (isRefusal(reply)) return reply;
  const parsed = schema.safeParse(reply);
  return parsed.success ? parsed.data : { refusal: "busy" };
}
