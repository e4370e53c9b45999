/** Keeps a card inside what can be seen: above the keyboard, and clear of the browser's bars. */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Sets `--visible-top` and `--visible-height` (px) on the element, and follows every change. */
export function useVisibleArea(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return undefined;
    const follow = (): void => {
      box.current?.style.setProperty("--visible-top", `${view.offsetTop}px`);
      box.current?.style.setProperty("--visible-height", `${view.height}px`);
    };
    const followKeyboard = (): void => {
      follow();
      const focused = document.activeElement;
      if (box.current?.contains(focused)) focused?.scrollIntoView({ block: "nearest" });
    };
    follow();
    view.addEventListener("resize", followKeyboard);
    view.addEventListener("scroll", follow);
    return () => {
      view.removeEventListener("resize", followKeyboard);
      view.removeEventListener("scroll", follow);
    };
  }, [box]);
}
