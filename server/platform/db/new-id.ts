import { v7 } from "uuid";

/** A new id (uuid v7): ids made later sort after ids made in earlier milliseconds. */
export function newId(nowMs: number): string {
  return v7({ msecs: nowMs });
}
