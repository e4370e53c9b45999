/** How large the world is drawn: whole device pixels for one pixel of the art. */

export interface ViewSize {
  /** Device pixels. */
  width: number;
  height: number;
  zoom: number;
  /** Device pixels a CSS pixel. */
  ratio: number;
}

/** About 200–240 art pixels fit the short side of a phone, 360 that of a screen (STACK.md 2). */
export function viewSize(css: { width: number; height: number }, pixelRatio: number): ViewSize {
  const ratio = Math.min(3, Math.max(1, pixelRatio));
  const width = Math.round(css.width * ratio);
  const height = Math.round(css.height * ratio);
  const short = Math.min(width, height);
  const across = width > height ? 330 : 200;
  return { width, height, ratio, zoom: Math.max(1, Math.round(short / across)) };
}
