/** The part of the document that is used. */
export type WatchedPage = Pick<Document, "hidden" | "addEventListener" | "removeEventListener">;

// pointerdown alone is not enough: iOS counts the end of a touch as the gesture that allows sound.
const GESTURES = ["pointerdown", "touchend", "keydown"] as const;

/** Reports every gesture, and every change between fore- and background; returns the way to stop. */
export function watchPage(
  page: WatchedPage,
  heard: { touched: () => void; shownOrHidden: () => void },
): () => void {
  for (const kind of GESTURES) page.addEventListener(kind, heard.touched, { passive: true });
  page.addEventListener("visibilitychange", heard.shownOrHidden);
  return () => {
    for (const kind of GESTURES) page.removeEventListener(kind, heard.touched);
    page.removeEventListener("visibilitychange", heard.shownOrHidden);
  };
}
