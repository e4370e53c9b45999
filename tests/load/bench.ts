/** `npm run bench`: each figure beside a baseline that was measured in the same run, as JSON lines. */
import { benchCrowd } from "./bench-crowd.ts";
import type { BenchLine } from "./bench-line.ts";
import { benchPaths } from "./bench-paths.ts";
import { benchState } from "./bench-state.ts";
import { benchStore } from "./bench-store.ts";

const PARTS: (() => BenchLine[] | Promise<BenchLine[]>)[] = [
  benchState,
  benchPaths,
  benchStore,
  benchCrowd,
];

for (const part of PARTS) {
  for (const line of await part()) console.log(JSON.stringify(line));
}
