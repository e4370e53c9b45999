/**
 * The world as the rest of the client uses it: one link to a copy, one state, one way to ask. It puts
 * what the server says into the state; scenes and panels read it.
 */
import { z } from "zod";
import { isRefusal, type Refusal } from "../../shared/kernel/refusal.ts";
import { EMOTES, type Emote } from "../../shared/world/protocol.ts";
import type { Walker } from "../../shared/world/campus-state.ts";
import { decodeFrame } from "../../shared/world/frames.ts";
import { openCampusLink, type CampusLink } from "../platform/net/campus-link.ts";
import { linkStatus, me } from "../platform/store/session.ts";
import { takeRecords } from "./seen-walkers.ts";
import {
  copyNumber,
  createWorldState,
  crowdVersion,
  mapId,
  peopleHere,
  type WalkerFacts,
  type WorldState,
} from "./world-state.ts";

const welcomedSchema = z.object({
  number: z.number(),
  map: z.string(),
  maps: z.array(z.string()),
  x: z.number(),
  y: z.number(),
  epoch: z.number(),
  copy: z.number(),
  nowMs: z.number(),
});
const saidSchema = z.object({
  number: z.number(),
  text: z.string().optional(),
  phrase: z.string().optional(),
});
const emotedSchema = z.object({ number: z.number(), emote: z.enum(EMOTES) });
const hiddenSchema = z.object({ unheard: z.array(z.string()), unseen: z.array(z.string()) });

/** What the world tells those who asked to hear. */
export interface WorldListener {
  /** The server has put me somewhere: at the start, through a door, by a correction. */
  placed?(at: { map: string; x: number; y: number; heading: number; epoch: number }): void;
  said?(by: WalkerFacts, what: { text?: string | undefined; phrase?: string | undefined }): void;
  emoted?(number: number, emote: Emote): void;
  /** Any other message, by type. */
  told?(type: string, message: unknown): void;
}

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

  function placed(at: { map: string; x: number; y: number; heading: number; epoch: number }): void {
    state.me = { x: at.x, y: at.y, heading: at.heading, gait: "stand" };
    state.epoch = at.epoch;
    if (mapId.value !== at.map) state.seen.clear();
    mapId.value = at.map;
    for (const listener of listeners) listener.placed?.(at);
  }

  function frame(bytes: Uint8Array): void {
    const decoded = decodeFrame(bytes);
    if (!decoded) return;
    const map = state.maps[decoded.map] ?? mapId.value;
    if (decoded.kind === "correction") {
      placed({ map, ...decoded.motion, epoch: decoded.epoch });
    } else if (map === mapId.value) {
      const snapshot = decoded.kind === "snapshot";
      takeRecords(state, decoded.records, { snapshot, nowMs: performance.now() });
    }
  }

  function message(type: string, raw: unknown): void {
    if (type === "welcomed") welcomed(raw);
    else if (type === "said") said(raw);
    else if (type === "emoted") emoted(raw);
    else if (type === "hidden") hidden(raw);
    else for (const listener of listeners) listener.told?.(type, raw);
  }

  function welcomed(raw: unknown): void {
    const told = welcomedSchema.parse(raw);
    state.myNumber = told.number;
    state.maps = told.maps;
    state.copy = told.copy;
    state.clockOffsetMs = told.nowMs - Date.now();
    copyNumber.value = told.copy;
    state.seen.delete(told.number);
    placed({ map: told.map, x: told.x, y: told.y, heading: 4, epoch: told.epoch });
  }

  function said(raw: unknown): void {
    const told = saidSchema.parse(raw);
    const by = state.byNumber.get(told.number);
    if (!by || state.unheard.has(by.person) || state.unseen.has(by.person)) return;
    for (const listener of listeners) listener.said?.(by, { text: told.text, phrase: told.phrase });
  }

  function emoted(raw: unknown): void {
    const told = emotedSchema.parse(raw);
    for (const listener of listeners) listener.emoted?.(told.number, told.emote);
  }

  function hidden(raw: unknown): void {
    const told = hiddenSchema.parse(raw);
    state.unheard = new Set(told.unheard);
    state.unseen = new Set(told.unseen);
    crowdVersion.value++;
  }

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
          walkerCame: (sessionId, walker) => keepWalker(state, sessionId, walker),
          walkerChanged: (sessionId, walker) => keepWalker(state, sessionId, walker),
          walkerLeft: (sessionId) => dropWalker(state, sessionId),
          cleared: () => clearCrowd(state),
          frame,
          message,
        },
        me.value?.copy ?? null,
      );
    },
    leave() {
      link?.close();
      link = null;
      linkStatus.value = "off";
    },
    request: (type, payload) => link?.request(type, payload) ?? Promise.resolve({ refusal: "busy" }),
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

function keepWalker(state: WorldState, sessionId: string, walker: Walker): void {
  const facts: WalkerFacts = {
    sessionId,
    number: walker.number,
    person: walker.person,
    name: walker.name,
    kind: walker.kind,
    entryYear: walker.entryYear,
    city: walker.city,
    department: walker.department,
    look: walker.look,
    title: walker.title,
    away: walker.away,
  };
  state.walkers.set(sessionId, facts);
  state.byNumber.set(facts.number, facts);
  crowdChanged(state);
}

function dropWalker(state: WorldState, sessionId: string): void {
  const facts = state.walkers.get(sessionId);
  if (!facts) return;
  state.walkers.delete(sessionId);
  state.byNumber.delete(facts.number);
  state.seen.delete(facts.number);
  crowdChanged(state);
}

function clearCrowd(state: WorldState): void {
  state.walkers.clear();
  state.byNumber.clear();
  state.seen.clear();
  crowdChanged(state);
}

function crowdChanged(state: WorldState): void {
  peopleHere.value = state.walkers.size;
  crowdVersion.value++;
}
