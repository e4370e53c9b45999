// The plan of the house: which floors, columns and composition roots there are (docs/architecture.md).

/** From left to right: a column may use those to its left. */
export const COLUMNS = ["people", "world", "history", "relay", "show"] as const;

/** On the client, above all columns: they may use every column, no column uses them. */
export const UPPER_ROOMS = ["organiser", "screen"] as const;

/** Where the columns are put together: these may use every column of their floor. */
export const COMPOSITION_ROOTS: ReadonlySet<string> = new Set([
  "client/main.tsx",
  "client/app.tsx",
  "client/panel-store.ts",
  "client/panels.tsx",
  "client/start-world.ts",
  "server/app.ts",
  "server/columns.ts",
  "server/pages.ts",
  "server/store.ts",
  "server/stores.ts",
]);

export function isRoot(path: string): boolean {
  return COMPOSITION_ROOTS.has(path) || path.startsWith("server/commands/");
}

export function floorOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** The folder below the floor: a column, `platform`, `kernel`, `organiser` …; a root has none. */
export function columnOf(path: string): string {
  const parts = path.split("/");
  return parts.length > 2 ? (parts[1] ?? "") : "";
}

/** Place of a column from the left; -1 if it is none. */
export function rankOf(column: string): number {
  return COLUMNS.findIndex((one) => one === column);
}
