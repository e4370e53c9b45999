/** Terrain codes of the ground layer (the gid itself) and plant kinds of the plants layer (1-based). */
export const Ground = {
  grass: 1,
  lawn: 2,
  path: 3,
  plaza: 4,
  road: 5,
  sand: 6,
  water: 7,
  sea: 8,
  deck: 9,
  soil: 10,
  hill: 11,
  boards: 12,
  carpet: 13,
  nothing: 14,
} as const;

export const Plant = {
  round: 1,
  cherry: 2,
  magnolia: 3,
  ginkgo: 4,
  pine: 5,
  seaPine: 6,
  maple: 7,
  bush: 8,
  floweringBush: 9,
  hedge: 10,
  flowerBed: 11,
  reed: 12,
  willow: 13,
  plane: 14,
} as const;

const TALL = new Set<number>([
  Plant.round,
  Plant.cherry,
  Plant.magnolia,
  Plant.ginkgo,
  Plant.pine,
  Plant.seaPine,
  Plant.maple,
  Plant.willow,
  Plant.plane,
]);

const SOFT = new Set<number>([Ground.grass, Ground.lawn, Ground.soil, Ground.sand, Ground.hill]);
const PAVED = new Set<number>([Ground.path, Ground.plaza, Ground.road, Ground.deck]);
const WET = new Set<number>([Ground.water, Ground.sea]);

/** Whether the kind has a crown that hides what stands behind it. */
export function isTall(kind: number): boolean {
  return TALL.has(kind);
}

/** Whether something can grow on this terrain. */
export function isSoft(code: number): boolean {
  return SOFT.has(code);
}

/** Whether this terrain was laid for walking. */
export function isPaved(code: number): boolean {
  return PAVED.has(code);
}

/** Whether this terrain is open water. */
export function isWet(code: number): boolean {
  return WET.has(code);
}
