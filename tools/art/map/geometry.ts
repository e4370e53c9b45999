/** Plain shapes in tiles. */
export type Point = readonly [x: number, y: number];

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

export function boxOf(x: number, y: number, w: number, h: number): Box {
  return { x, y, w, h };
}

export function isInside(box: Box, x: number, y: number): boolean {
  return x >= box.x && y >= box.y && x < box.x + box.w && y < box.y + box.h;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Calls `visit` for each whole tile the box covers. */
export function eachTile(box: Box, visit: (x: number, y: number) => void): void {
  for (let y = Math.floor(box.y); y < box.y + box.h; y += 1) {
    for (let x = Math.floor(box.x); x < box.x + box.w; x += 1) visit(x, y);
  }
}

/** Distance from a point to the nearest place on a polyline. */
export function distanceToLine(points: readonly Point[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i += 1) {
    nearest = Math.min(nearest, distanceToSegment(points[i - 1]!, points[i]!, x, y));
  }
  return nearest;
}

function distanceToSegment(from: Point, to: Point, x: number, y: number): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared ? ((x - from[0]) * dx + (y - from[1]) * dy) / lengthSquared : 0;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from[0] - dx * t, y - from[1] - dy * t);
}

export type Step = { x: number; y: number; alongX: number; alongY: number };

/** Walks a polyline and gives a point every `every` tiles, with the direction of travel (length 1). */
export function stepsAlong(points: readonly Point[], every: number): Step[] {
  const steps: Step[] = [];
  let next = every / 2;
  let walked = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [fromX, fromY] = points[i - 1]!;
    const [toX, toY] = points[i]!;
    const length = Math.hypot(toX - fromX, toY - fromY);
    const alongX = (toX - fromX) / length;
    const alongY = (toY - fromY) / length;
    while (next < walked + length) {
      const t = next - walked;
      steps.push({ x: fromX + alongX * t, y: fromY + alongY * t, alongX, alongY });
      next += every;
    }
    walked += length;
  }
  return steps;
}
