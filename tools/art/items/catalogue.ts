import { alumni } from "./alumni.ts";
import { culture } from "./culture.ts";
import { documents } from "./documents.ts";
import { houses } from "./houses.ts";
import type { IconSet } from "./icon-set.ts";
import { nature } from "./nature.ts";
import { people } from "./people.ts";
import { port } from "./port.ts";
import { science } from "./science.ts";
import { space } from "./space.ts";
import { sport } from "./sport.ts";
import { works } from "./works.ts";

/** Every item icon by name. */
export const ICONS: IconSet = {
  ...documents,
  ...people,
  ...science,
  ...port,
  ...works,
  ...sport,
  ...space,
  ...houses,
  ...culture,
  ...nature,
  ...alumni,
};
