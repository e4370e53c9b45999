// The page plants-<season>: every plant of the campus, frames `<kind>_<variant>` and `<kind>_<variant>.sh`.
import { writePage, type AtlasEntry, type PageReport } from "../atlas.ts";
import { paletteFor, type Palette, type Season } from "../palette.ts";
import type { ShadowOptions } from "../raster.ts";
import { standing } from "../shading.ts";
import { cherry, magnolia } from "./blossom.ts";
import { ginkgo, maple, plane, roundTree } from "./broadleaf.ts";
import { pine, seaPine } from "./conifers.ts";
import { flowerBed } from "./flower-bed.ts";
import type { PlantPainter } from "./plant.ts";
import { bush, flowerBush, hedge, reed } from "./shrubs.ts";
import { willow } from "./willow.ts";

export interface PlantKind {
  name: string;
  painter: PlantPainter;
  variants: number;
  shadow?: ShadowOptions;
}

const TREE = { length: 0.36, skew: 0.5 };
const LOW = { length: 0.3, skew: 0.3 };

/** In the order of the map's plant kinds, 1 = round. */
export const PLANT_KINDS: readonly PlantKind[] = [
  { name: "round", painter: roundTree, variants: 4, shadow: TREE },
  { name: "cherry", painter: cherry, variants: 4, shadow: TREE },
  { name: "magnolia", painter: magnolia, variants: 3, shadow: TREE },
  { name: "ginkgo", painter: ginkgo, variants: 4, shadow: { length: 0.32, skew: 0.45 } },
  { name: "pine", painter: pine, variants: 3, shadow: { length: 0.3, skew: 0.4 } },
  { name: "seapine", painter: seaPine, variants: 3, shadow: { length: 0.3, skew: 0.5 } },
  { name: "maple", painter: maple, variants: 3, shadow: TREE },
  { name: "bush", painter: bush, variants: 4, shadow: LOW },
  { name: "flowerbush", painter: flowerBush, variants: 3, shadow: LOW },
  { name: "hedge", painter: hedge, variants: 3, shadow: LOW },
  { name: "flowerbed", painter: flowerBed, variants: 4 },
  { name: "reed", painter: reed, variants: 3, shadow: { length: 0.25, skew: 0.4 } },
  { name: "willow", painter: willow, variants: 3, shadow: TREE },
  { name: "plane", painter: plane, variants: 3, shadow: TREE },
];

function kindEntries(kind: PlantKind, palette: Palette, season: Season): AtlasEntry[] {
  return Array.from({ length: kind.variants }, (_, variant) => {
    const { raster, foot } = kind.painter({ palette, season, variant });
    const thing = { name: `${kind.name}_${variant}`, raster, foot };
    return standing(kind.shadow ? { ...thing, shadow: kind.shadow } : thing);
  }).flat();
}

/** Every plant of a season. */
export function plantEntries(season: Season): AtlasEntry[] {
  const palette = paletteFor(season);
  return PLANT_KINDS.flatMap((kind) => kindEntries(kind, palette, season));
}

/** Writes plants-<season>. */
export async function buildPlants(dir: string, season: Season): Promise<PageReport> {
  const entries = plantEntries(season);
  return writePage({ dir, page: `plants-${season}`, entries, maxColours: 160 });
}
