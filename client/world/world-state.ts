/**
 * What the client knows of the copy it is in: who is here, where they are, where I am. Plain values
 * that change sixty times a second; the interface reads the signals, which change seldom.
 */
import { signal } from "@preact/signals";
import type { Emote } from "../../shared/world/protocol.ts";
import type { CampusMap } from "../../shared/world/campus-map.ts";
import type { WalkerFacts } from "../../shared/world/walker-facts.ts";
import type { Motion } from "../../shared/world/walking.ts";

/** A walker in sight: the last record, and where the figure is drawn. */
export interface SeenWalker {
  number: number;
  record: Motion;
  recordAtMs: number;
  x: number;
  y: number;
  heading: number;
  moving: "stand" | "walk" | "run" | "sit";
}

export interface Saying {
  /** Who said it: a walker's number, or an NPC's id. */
  by: number | string;
  text: string;
  untilMs: number;
}

export interface WorldState {
  map: CampusMap | null;
  maps: string[];
  copy: number;
  myNumber: number;
  /** My own body, predicted. */
  me: Motion;
  epoch: number;
  /** Server time minus this device's clock, ms. */
  clockOffsetMs: number;
  /** Everybody in this copy, by number. */
  walkers: Map<number, WalkerFacts>;
  seen: Map<number, SeenWalker>;
  emotes: Map<number, { emote: Emote; untilMs: number }>;
  sayings: Saying[];
  unseen: ReadonlySet<string>;
  unheard: ReadonlySet<string>;
}

export function createWorldState(): WorldState {
  return {
    map: null,
    maps: [],
    copy: 0,
    myNumber: 0,
    me: { x: 0, y: 0, heading: 12, gait: "stand" },
    epoch: 0,
    clockOffsetMs: 0,
    walkers: new Map(),
    seen: new Map(),
    emotes: new Map(),
    sayings: [],
    unseen: new Set(),
    unheard: new Set(),
  };
}

/** For the interface; `here` changes with the district or the room one is in. */
export const mapId = signal("");
export const copyNumber = signal(0);
export const peopleHere = signal(0);
/** Rises whenever people come, go or change, so that lists of people are drawn anew. */
export const crowdVersion = signal(0);
export const herePlace = signal<{ landmark: string | null; district: string | null }>({
  landmark: null,
  district: null,
});
/** My place in whole tiles, for the map and for trails. */
export const myTile = signal({ x: 0, y: 0 });
/** Where a tap leads, while walking there. */
export const destination = signal<{ x: number; y: number } | null>(null);
export const worldReady = signal(false);
