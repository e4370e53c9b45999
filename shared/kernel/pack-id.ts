/** Identifiers inside a content pack: what a person types in a JSON file and refers to elsewhere. */
import { z } from "zod";

/** Lower-case words joined by `-` or `_`, e.g. `qu-bochuan` or `old_hall`; at most 48 letters. */
export const packIdSchema = z
  .string()
  .max(48)
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, "must be lower-case words joined by - or _");
