/** Keeps where people are, so that they come back to the same spot: in batches, and when they leave. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import type { CampusMap } from "../../shared/world/campus-map.ts";
import { QUANTUM } from "../../shared/world/frames.ts";
import type { Stores } from "../stores.ts";
import type { Visitor } from "./visitor.ts";

export interface PlaceRow {
  person: PersonId;
  map: string;
  /** Tiles. */
  x: number;
  y: number;
  heading: number;
  atMs: number;
}

export interface PlaceStore {
  savePlaces(rows: PlaceRow[]): Promise<void>;
  /** True for a first visit. */
  saveVisit(person: PersonId, landmark: string, atMs: number): Promise<boolean>;
  /** Landmarks that count (those under review do not). */
  isOpen(landmark: string): boolean;
}

export interface PlaceKeeper {
  save(visitors: Visitor[]): Promise<void>;
  noteVisits(visitors: Iterable<Visitor>): Promise<void>;
}

interface KeeperDeps {
  maps: CampusMap[];
  places: PlaceStore;
  nowMs(): number;
}

export function createPlaceKeeper({ maps, places, nowMs }: KeeperDeps): PlaceKeeper {
  return {
    async save(visitors) {
      const moved = visitors.filter((visitor) => visitor.body.unsaved);
      for (const visitor of moved) visitor.body.unsaved = false;
      if (moved.length === 0) return;
      await places.savePlaces(moved.map((visitor) => rowOf(visitor, maps, nowMs())));
    },
    /** WALK-8: a landmark is visited by standing in its rectangle; fast travel opens then. */
    async noteVisits(visitors) {
      for (const visitor of visitors) {
        const map = maps[visitor.body.map];
        for (const landmark of map?.landmarks ?? []) {
          if (visitor.visited.has(landmark.id) || !contains(landmark, visitor.body)) continue;
          if (!places.isOpen(landmark.id)) continue;
          visitor.visited.add(landmark.id);
          const first = await places.saveVisit(visitor.person, landmark.id, nowMs());
          if (first) visitor.tell("visited", { landmark: landmark.id });
        }
      }
    },
  };
}

/** The store of places over the database; `isOpen` says which landmarks count. */
export function placeStoreOf(
  stores: Pick<Stores, "walks">,
  isOpen: (landmark: string) => boolean,
): PlaceStore {
  return {
    isOpen,
    savePlaces: (rows) =>
      stores.walks.savePlaces(
        rows.map(({ person, map, x, y, heading, atMs }) => ({
          personId: person,
          map,
          x16: Math.round(x * QUANTUM),
          y16: Math.round(y * QUANTUM),
          heading,
          savedAt: atMs,
        })),
      ),
    async saveVisit(person, landmark, atMs) {
      const outcome = await stores.walks.visit({ personId: person, landmark, nowMs: atMs });
      return outcome === "first";
    },
  };
}

function rowOf(visitor: Visitor, maps: CampusMap[], atMs: number): PlaceRow {
  const { map, x, y, heading } = visitor.body;
  return { person: visitor.person, map: maps[map]?.id ?? "", x, y, heading, atMs };
}

function contains(
  rect: { x: number; y: number; w: number; h: number },
  at: { x: number; y: number },
): boolean {
  return at.x >= rect.x && at.y >= rect.y && at.x < rect.x + rect.w && at.y < rect.y + rect.h;
}
