/** What the server says, put into the world's state and told on to those who asked to hear. */
import { z } from "zod";
import { decodeFrame } from "../../shared/world/frames.ts";
import { EMOTES, type Emote } from "../../shared/world/protocol.ts";
import type { WalkerFacts } from "../../shared/world/walker-facts.ts";
import { takeRecords } from "./seen-walkers.ts";
import { copyNumber, crowdVersion, mapId, type WorldState } from "./world-state.ts";

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

export interface Placed {
  map: string;
  x: number;
  y: number;
  heading: number;
  epoch: number;
}

/** What the world tells those who asked to hear. */
export interface WorldListener {
  /** The server has put me somewhere: at the start, through a door, by a correction. */
  placed?(at: Placed): void;
  said?(by: WalkerFacts, what: { text?: string | undefined; phrase?: string | undefined }): void;
  emoted?(number: number, emote: Emote): void;
  /** Any other message, by type. */
  told?(type: string, message: unknown): void;
}

/** Whoever hears: the state, and the listeners. */
export interface Hearing {
  state: WorldState;
  listeners: ReadonlySet<WorldListener>;
}

/** A message by its type; throws when it is not of the shape that the protocol says. */
export function hear(hearing: Hearing, type: string, raw: unknown): void {
  if (type === "welcomed") hearWelcome(hearing, raw);
  else if (type === "said") hearWords(hearing, raw);
  else if (type === "emoted") hearEmote(hearing, raw);
  else if (type === "hidden") hearHidden(hearing, raw);
  else for (const listener of hearing.listeners) listener.told?.(type, raw);
}

/** A movement frame; what cannot be decoded is left out. */
export function hearFrame(hearing: Hearing, bytes: Uint8Array): void {
  const decoded = decodeFrame(bytes);
  if (!decoded) return;
  const { state } = hearing;
  const map = state.maps[decoded.map] ?? mapId.value;
  if (decoded.kind === "correction") {
    place(hearing, { map, ...decoded.motion, epoch: decoded.epoch });
  } else if (map === mapId.value) {
    const snapshot = decoded.kind === "snapshot";
    takeRecords(state, decoded.records, { snapshot, nowMs: performance.now() });
  }
}

function place({ state, listeners }: Hearing, at: Placed): void {
  state.me = { x: at.x, y: at.y, heading: at.heading, gait: "stand" };
  state.epoch = at.epoch;
  if (mapId.value !== at.map) state.seen.clear();
  mapId.value = at.map;
  for (const listener of listeners) listener.placed?.(at);
}

function hearWelcome(hearing: Hearing, raw: unknown): void {
  const told = welcomedSchema.parse(raw);
  const { state } = hearing;
  state.myNumber = told.number;
  state.maps = told.maps;
  state.copy = told.copy;
  state.clockOffsetMs = told.nowMs - Date.now();
  copyNumber.value = told.copy;
  state.seen.delete(told.number);
  place(hearing, { map: told.map, x: told.x, y: told.y, heading: 4, epoch: told.epoch });
}

function hearWords({ state, listeners }: Hearing, raw: unknown): void {
  const told = saidSchema.parse(raw);
  const by = state.walkers.get(told.number);
  if (!by || state.unheard.has(by.person) || state.unseen.has(by.person)) return;
  for (const listener of listeners) listener.said?.(by, { text: told.text, phrase: told.phrase });
}

function hearEmote({ listeners }: Hearing, raw: unknown): void {
  const told = emotedSchema.parse(raw);
  for (const listener of listeners) listener.emoted?.(told.number, told.emote);
}

function hearHidden({ state }: Hearing, raw: unknown): void {
  const told = hiddenSchema.parse(raw);
  state.unheard = new Set(told.unheard);
  state.unseen = new Set(told.unseen);
  crowdVersion.value++;
}
