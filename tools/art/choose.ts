// Taking one of several by number.

/** The `k`th of a list, counted round and round. Throws on an empty list. */
export function choose<T>(list: readonly T[], k: number): T {
  const found = list[((Math.floor(k) % list.length) + list.length) % list.length];
  if (found === undefined) throw new Error("nothing to choose from");
  return found;
}
