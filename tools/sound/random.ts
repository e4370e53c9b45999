/** Numbers in [0, 1) from one seeded stream. */
export type Random = () => number;

/**
 * A stream that depends on the seed's letters only, so that changing one sound leaves the bytes of
 * all others alone. FNV-1a for the seed, mulberry32 for the stream.
 */
export function createRandom(seed: string): Random {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A random number between low and high. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}
