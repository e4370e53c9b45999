/** A rectangle of small numbers, one a tile; reads outside it give 0, writes outside it are dropped. */
export class Grid {
  readonly width: number;
  readonly height: number;
  readonly cells: Uint8Array;

  constructor(width: number, height: number, fill = 0) {
    this.width = width;
    this.height = height;
    this.cells = new Uint8Array(width * height).fill(fill);
  }

  has(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x < this.width && y < this.height;
  }

  get(x: number, y: number): number {
    return this.has(x, y) ? this.cells[y * this.width + x]! : 0;
  }

  set(x: number, y: number, value: number): void {
    if (this.has(x, y)) this.cells[y * this.width + x] = value;
  }

  /** Calls `visit` for every tile, row by row. */
  each(visit: (x: number, y: number, value: number) => void): void {
    for (let y = 0; y < this.height; y += 1) {
      for (let x = 0; x < this.width; x += 1) visit(x, y, this.cells[y * this.width + x]!);
    }
  }
}
