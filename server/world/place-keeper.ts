/** Keeps where people are, so that they come back to the same spot: in batches, and when they leave. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import type { CampusMap, NamedRect } from "../../shared/world/campus-map.ts";
import { CELL_TILES, cellGrid, cellOf, type CellGrid } from "../../shared/world/interest.ts";
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
  const landmarks = maps.map(landmarksByCell);
  return {
    async save(visitors) {
      const moved = visitors.filter((visitor) => visitor.body.unsaved);
      for (const visitor of moved) visitor.body.unsaved = false;
      if (moved.length === 0) return;
      await places.savePlaces(moved.map((visitor) => rowOf(visitor, maps, nowMs())));
    },
    /** WALK-8: a landmark is visited by standing in its rectangle; fast travel opens then. */
    async noteVisits(visitors) {
      const saving: Promise<void>[] = [];
      for (const visitor of visitors) {
        const { map, cell } = visitor.body;
        for (const landmark of landmarks[map]?.get(cell) ?? []) {
          if (visitor.visited.has(landmark.id) || !contains(landmark, visitor.body)) continue;
          if (places.isOpen(landmark.id)) saving.push(saveVisit(visitor, landmark.id));
        }
      }
      await Promise.all(saving);
    },
  };

  /** Marked at once, so that the next look does not save it again while this one is under way. */
  async function saveVisit(visitor: Visitor, landmark: string): Promise<void> {
    visitor.visited.add(landmark);
    try {
      const first = await places.saveVisit(visitor.person, landmark, nowMs());
      if (first) visitor.tell("visited", { landmark });
    } catch (cause) {
      visitor.visited.delete(landmark);
      throw cause;
    }
  }
}

/** Every map's landmarks by the cells they touch: somebody looks at two or three, not at all. */
function landmarksByCell(map: CampusMap): Map<number, NamedRect[]> {
  const cells = cellGrid(map);
  const index = new Map<number, NamedRect[]>();
  for (const landmark of map.landmarks) {
    for (const cell of cellsOf(cells, landmark)) {
      index.set(cell, [...(index.get(cell) ?? []), landmark]);
    }
  }
  return index;
}

function cellsOf(cells: CellGrid, rect: NamedRect): Set<number> {
  const touched = new Set<number>();
  for (let y = rect.y; y < rect.y + rect.h + CELL_TILES; y += CELL_TILES) {
    for (let x = rect.x; x < rect.x + rect.w + CELL_TILES; x += CELL_TILES) {
      touched.add(cellOf(cells, Math.min(x, rect.x + rect.w), Math.min(y, rect.y + rect.h)));
    }
  }
  return touched;
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
          x16: Math.floor(x * QUANTUM),
          y16: Math.floor(y * QUANTUM),
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
