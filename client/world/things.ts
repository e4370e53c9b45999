/** Everything that stands on the map (plants, buildings, props), sorted by the chunk it stands in. */
import type { CampusMap } from "../../shared/world/campus-map.ts";
import { CHUNK_TILES, TILE } from "./ground-chunks.ts";
import { cellHash } from "./ground-noise.ts";

export interface Thing {
  /** Frame name without variant or companion endings. */
  sprite: string;
  page: string;
  /** World pixels of the foot. */
  x: number;
  y: number;
  flip: boolean;
  kind: "plant" | "building" | "prop";
}

/** Names of the plant kinds 1…14 as their frames are called. */
const PLANTS = [
  "round",
  "cherry",
  "magnolia",
  "ginkgo",
  "pine",
  "seapine",
  "maple",
  "bush",
  "flowerbush",
  "hedge",
  "flowerbed",
  "reed",
  "willow",
  "plane",
] as const;

export interface ThingPages {
  plants: string;
  /** Page of a building's or a prop's frame, or null when no page has it. */
  pageOf(sprite: string): string | null;
  /** How many variants a plant has in its page. */
  variants(plant: string): number;
}

/** Chunk key → the plants in it. */
export function plantsOf(map: CampusMap, pages: ThingPages): Map<string, Thing[]> {
  const found = new Map<string, Thing[]>();
  for (let cell = 0; cell < map.plants.length; cell++) {
    const kind = map.plants[cell];
    if (!kind) continue;
    const column = Math.floor((cell % map.width) / CHUNK_TILES);
    const row = Math.floor(Math.floor(cell / map.width) / CHUNK_TILES);
    const there = found.get(`${column},${row}`);
    const plant = plantAt(map, cell, kind, pages);
    if (there) there.push(plant);
    else found.set(`${column},${row}`, [plant]);
  }
  return found;
}

/** Buildings and props; one whose frame no page has is left out. */
export function standingThings(map: CampusMap, pages: ThingPages): Thing[] {
  const place = (
    at: { sprite: string; x: number; y: number; flip?: boolean },
    kind: Thing["kind"],
  ): Thing[] => {
    const page = pages.pageOf(at.sprite);
    if (!page) return [];
    const { sprite, flip = false } = at;
    return [{ sprite, page, x: at.x * TILE, y: at.y * TILE, flip, kind }];
  };
  return [
    ...map.buildings.flatMap((building) => place(building, "building")),
    ...map.props.flatMap((prop) => place(prop, "prop")),
  ];
}

/** A plant's variant and small offset come from its cell, so that everybody sees the same grove. */
function plantAt(map: CampusMap, cell: number, kind: number, pages: ThingPages): Thing {
  const x = cell % map.width;
  const y = Math.floor(cell / map.width);
  const name = PLANTS[kind - 1] ?? "round";
  const variant = Math.floor(cellHash(x, y, 11) * Math.max(1, pages.variants(name)));
  const still = name === "hedge" || name === "flowerbed";
  const jitter = (salt: number): number => (still ? 0 : Math.floor(cellHash(x, y, salt) * 7) - 3);
  return {
    sprite: `${name}_${variant}`,
    page: pages.plants,
    x: x * TILE + 8 + jitter(3),
    y: y * TILE + 14 + jitter(5),
    flip: !still && cellHash(x, y, 7) < 0.5,
    kind: "plant",
  };
}
