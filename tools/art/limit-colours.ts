// WebP codes a picture of at most 256 colours by index and far smaller, so pages are kept small in colours.

/** A colour further than this from everything kept is worth a place of its own. */
const FAR = 2600;
/** WebP's palette holds 256 colours; one is transparent, a few are left in reserve. */
const HARD_LIMIT = 250;

function distance(a: number, b: number): number {
  const red = (a >>> 24) - (b >>> 24);
  const green = ((a >>> 16) & 255) - ((b >>> 16) & 255);
  const blue = ((a >>> 8) & 255) - ((b >>> 8) & 255);
  const alpha = (a & 255) - (b & 255);
  return red * red * 3 + green * green * 4 + blue * blue * 2 + alpha * alpha * 8;
}

function readKey(pixels: Uint8ClampedArray, i: number): number {
  const [r = 0, g = 0, b = 0, a = 0] = pixels.subarray(i, i + 4);
  return ((r << 24) | (g << 16) | (b << 8) | a) >>> 0;
}

/** Counts the colours (alpha included) of RGBA pixels; fully transparent ones do not count. */
export function countColours(pixels: Uint8ClampedArray): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] === 0) continue;
    const key = readKey(pixels, i);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function nearest(key: number, kept: readonly number[]): { key: number; far: number } {
  let best = { key, far: Infinity };
  for (const other of kept) {
    const far = distance(key, other);
    if (far < best.far) best = { key: other, far };
  }
  return best;
}

/** Keeps the `limit` commonest colours and sends the rest to the nearest kept one, in place. */
export function limitColours(pixels: Uint8ClampedArray, limit: number): void {
  const counts = countColours(pixels);
  if (counts.size <= limit) return;
  const ordered = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([key]) => key);
  const kept = ordered.slice(0, limit);
  const replacement = new Map<number, number>();
  for (const key of ordered.slice(limit)) {
    const best = nearest(key, kept);
    if (best.far > FAR && kept.length < HARD_LIMIT) kept.push(key);
    else replacement.set(key, best.key);
  }
  for (let i = 0; i < pixels.length; i += 4) {
    const to = replacement.get(readKey(pixels, i));
    if (to === undefined || pixels[i + 3] === 0) continue;
    pixels.set([to >>> 24, (to >>> 16) & 255, (to >>> 8) & 255, to & 255], i);
  }
}
