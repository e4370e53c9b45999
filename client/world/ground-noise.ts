// Numbers that depend only on the place, so that a chunk looks the same whenever and wherever it is painted.

/** 0–1 from a cell and a salt. */
export function cellHash(x: number, y: number, salt: number): number {
  let n = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(salt, 608135817);
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return ((n ^ (n >>> 16)) >>> 0) / 4294967296;
}

const smooth = (t: number) => t * t * (3 - 2 * t);

/** Smooth noise 0–1 with a lattice of one unit. */
export function placeNoise(x: number, y: number, salt: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [smooth(x - left), smooth(y - top)];
  const upper = cellHash(left, top, salt) * (1 - u) + cellHash(left + 1, top, salt) * u;
  const lower = cellHash(left, top + 1, salt) * (1 - u) + cellHash(left + 1, top + 1, salt) * u;
  return upper + (lower - upper) * v;
}
