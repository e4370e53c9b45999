import { z } from "zod";

/** What the map needs of an item of the pack: where it belongs (a landmark's id, or nowhere). */
const itemSchema = z.object({ id: z.string(), place: z.string().nullable() });

export type PlacedItem = z.infer<typeof itemSchema>;

/** Reads a pack's items.json. Throws when it is not a list of items. */
export function parseItems(text: string): PlacedItem[] {
  return z.array(itemSchema).parse(JSON.parse(text));
}
