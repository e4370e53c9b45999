// Seeded randomness and noise: every picture comes out the same on every run.

/** A generator of numbers in 0–1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number in 0–1 that depends only on the cell (whole numbers) and the seed. */
export function hash(x: number, y: number, seed: number): number {
  let n = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 608135817);
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return ((n ^ (n >>> 16)) >>> 0) / 4294967296;
}

const smooth = (t: number) => t * t * (3 - 2 * t);

/** Smooth noise in 0–1, one lattice cell per unit; `period` (cells) makes it repeat without a seam. */
export function valueNoise(x: number, y: number, seed = 1, period = 0): number {
  const cellX = Math.floor(x);
  const cellY = Math.floor(y);
  const wrap = (n: number) => (period > 0 ? ((n % period) + period) % period : n);
  const corner = (dx: number, dy: number) => hash(wrap(cellX + dx), wrap(cellY + dy), seed);
  const u = smooth(x - cellX);
  const v = smooth(y - cellY);
  const top = corner(0, 0) + (corner(1, 0) - corner(0, 0)) * u;
  const bottom = corner(0, 1) + (corner(1, 1) - corner(0, 1)) * u;
  return top + (bottom - top) * v;
}

/** Sum of `octaves` value noises, each twice as fine and half as strong; 0–1. */
export function fractalNoise(x: number, y: number, seed = 1, octaves = 3): number {
  let sum = 0;
  let weights = 0;
  for (let k = 0; k < octaves; k++) {
    const weight = 0.5 ** (k + 1);
    sum += weight * valueNoise(x * 2 ** k, y * 2 ** k, seed + k * 17);
    weights += weight;
  }
  return sum / weights;
}
