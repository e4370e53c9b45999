// Every rule of the house, in the order of docs/architecture.md.
import type { HouseRule } from "./house.ts";
import { drawing, wire } from "./rules/client-layers.ts";
import { columns, sharedColumns, storesOfColumns } from "./rules/columns.ts";
import { kebabCase, namesThatSay } from "./rules/file-names.ts";
import { floors, packages } from "./rules/floors.ts";
import { noBarrels, noCycles, noDefaultExports, noLostImports } from "./rules/module-shape.ts";
import { purity } from "./rules/purity.ts";
import { environment, serverLayers } from "./rules/server-layers.ts";
import { sizes } from "./rules/sizes.ts";
import { noAny, noNotesToSelf } from "./rules/unfinished.ts";

export const HOUSE_RULES: readonly HouseRule[] = [
  floors,
  packages,
  columns,
  sharedColumns,
  storesOfColumns,
  serverLayers,
  environment,
  wire,
  drawing,
  purity,
  noBarrels,
  noDefaultExports,
  noCycles,
  noLostImports,
  kebabCase,
  namesThatSay,
  sizes,
  noAny,
  noNotesToSelf,
];
