import { readFileSync } from "node:fs";
import { z } from "zod";
import { Ground } from "../codes.ts";

const roadSchema = z.object({
  id: z.string(),
  zh: z.string(),
  en: z.string(),
  /** Tiles across. */
  width: z.number(),
  surface: z.enum(["road", "path", "deck"]),
  points: z.array(z.tuple([z.number(), z.number()])),
});

const fileSchema = z.object({ roads: z.array(roadSchema) });

export type CampusRoad = z.infer<typeof roadSchema>;

const SOURCE = new URL("../../../../assets/content/dut/roads.json", import.meta.url);

/** The road lines of the pack (tiles). They stand in a file of their own because of their licence. */
export function readRoads(): CampusRoad[] {
  return fileSchema.parse(JSON.parse(readFileSync(SOURCE, "utf8"))).roads;
}

/** The terrain a road is paved with. */
export function surfaceCode(road: CampusRoad): number {
  return Ground[road.surface];
}
