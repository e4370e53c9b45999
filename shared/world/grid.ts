/** The walking grid: which tiles can be stood on. Positions are in tiles, x east, y south. */
export interface WalkGrid {
  width: number;
  height: number;
  /** One byte a tile, row by row; non-zero is a wall. */
  walls: Uint8Array;
}

export interface Point {
  x: number;
  y: number;
}

/** WALK-1: a place is walkable when its tile is inside the map and no wall. */
export function isWalkable(grid: WalkGrid, x: number, y: number): boolean {
  const column = Math.floor(x);
  const row = Math.floor(y);
  return (
    column >= 0 &&
    row >= 0 &&
    column < grid.width &&
    row < grid.height &&
    grid.walls[row * grid.width + column] === 0
  );
}

/**
 * WALK-2: true when the straight line between two places crosses no wall tile (every tile the line
 * touches is tested, after Amanatides and Woo's grid traversal).
 */
export function lineIsClear(grid: WalkGrid, from: Point, to: Point): boolean {
  let column = Math.floor(from.x);
  let row = Math.floor(from.y);
  const lastColumn = Math.floor(to.x);
  const lastRow = Math.floor(to.y);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const stepX = Math.sign(dx);
  const stepY = Math.sign(dy);
  const strideX = dx === 0 ? Infinity : Math.abs(1 / dx);
  const strideY = dy === 0 ? Infinity : Math.abs(1 / dy);
  let nextX = dx === 0 ? Infinity : (stepX > 0 ? column + 1 - from.x : from.x - column) * strideX;
  let nextY = dy === 0 ? Infinity : (stepY > 0 ? row + 1 - from.y : from.y - row) * strideY;
  const limit = Math.abs(lastColumn - column) + Math.abs(lastRow - row);
  for (let crossed = 0; crossed <= limit; crossed++) {
    if (!isWalkable(grid, column + 0.5, row + 0.5)) return false;
    if (column === lastColumn && row === lastRow) return true;
    // A goal on the very edge of its tile is reached within it, never by way of the next tile.
    if (row === lastRow || (column !== lastColumn && nextX < nextY)) {
      column += stepX;
      nextX += strideX;
    } else {
      row += stepY;
      nextY += strideY;
    }
  }
  return isWalkable(grid, to.x, to.y);
}

/**
 * The walkable tile centre nearest to a place, searched in growing rings; null when there is none
 * within `reachTiles`.
 */
export function nearestWalkable(grid: WalkGrid, at: Point, reachTiles = 40): Point | null {
  if (isWalkable(grid, at.x, at.y)) return at;
  const column = Math.floor(at.x);
  const row = Math.floor(at.y);
  for (let ring = 1; ring <= reachTiles; ring++) {
    let best: Point | null = null;
    let bestDistance = Infinity;
    for (const candidate of ringTiles(column, row, ring)) {
      if (!isWalkable(grid, candidate.x, candidate.y)) continue;
      const distance = Math.hypot(candidate.x - at.x, candidate.y - at.y);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    if (best) return best;
  }
  return null;
}

function* ringTiles(column: number, row: number, ring: number): Generator<Point> {
  for (let offset = -ring; offset <= ring; offset++) {
    yield { x: column + offset + 0.5, y: row - ring + 0.5 };
    yield { x: column + offset + 0.5, y: row + ring + 0.5 };
    if (Math.abs(offset) === ring) continue;
    yield { x: column - ring + 0.5, y: row + offset + 0.5 };
    yield { x: column + ring + 0.5, y: row + offset + 0.5 };
  }
}
