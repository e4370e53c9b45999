// What the ground painter knows of each terrain: its code in the map, its rank in the painter's order, its looks.

/** How a terrain's border runs: smooth, bent as in nature, or along its cells. */
export type GroundShape = "round" | "wild" | "square";

export interface GroundTerrain {
  /** Code in the map's ground layer. */
  code: number;
  /** Prefix of its frames in the tiles page. */
  name: string;
  shape: GroundShape;
  /** Strip of small things strewn on it, and the part of tiles that bear one (0–1). */
  decals?: { strip: string; density: number };
  /** Has a second swatch away from the shore, bent as in nature or scattered. */
  deep?: "wild" | "fade";
}

/** Bottom to top, as they are painted over each other. */
export const GROUND_TERRAINS: readonly GroundTerrain[] = [
  { code: 1, name: "grass", shape: "wild", decals: { strip: "grass", density: 0.3 } },
  { code: 2, name: "lawn", shape: "wild", decals: { strip: "lawn", density: 0.12 } },
  { code: 10, name: "soil", shape: "wild" },
  { code: 6, name: "sand", shape: "wild", decals: { strip: "sand", density: 0.06 } },
  { code: 11, name: "hill", shape: "wild" },
  { code: 7, name: "water", shape: "wild", deep: "wild" },
  { code: 8, name: "sea", shape: "wild", deep: "fade" },
  { code: 3, name: "path", shape: "round", decals: { strip: "paving", density: 0.05 } },
  { code: 4, name: "plaza", shape: "round", decals: { strip: "paving", density: 0.05 } },
  { code: 5, name: "road", shape: "round", decals: { strip: "paving", density: 0.03 } },
  { code: 9, name: "deck", shape: "square" },
  { code: 12, name: "boards", shape: "square" },
  { code: 13, name: "carpet", shape: "square" },
  { code: 14, name: "void", shape: "square" },
];

/** Code → rank (0 = bottom); an unknown code counts as grass. */
export function rankByCode(): Uint8Array {
  const ranks = new Uint8Array(256);
  GROUND_TERRAINS.forEach((terrain, rank) => {
    ranks[terrain.code] = rank;
  });
  return ranks;
}
