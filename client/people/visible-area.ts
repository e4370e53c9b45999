/** Keeps a card inside what can be seen: above the keyboard, and clear of the browser's bars. */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/**
 * Sets `--visible-top` and `--visible-height` (px) on the element and follows every change. The
 * field one types in comes to the top of a card that has to scroll, so that its suggestions show.
 */
export function useVisibleArea(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const area = box.current;
    const view = window.visualViewport;
    if (!area || !view) return undefined;
    const follow = (): void => {
      area.style.setProperty("--visible-top", `${view.offsetTop}px`);
      area.style.setProperty("--visible-height", `${view.height}px`);
    };
    const followKeyboard = (): void => {
      follow();
      showField(area);
    };
    const onFocus = (): void => void requestAnimationFrame(() => showField(area));
    follow();
    view.addEventListener("resize", followKeyboard);
    view.addEventListener("scroll", follow);
    area.addEventListener("focusin", onFocus);
    return () => {
      view.removeEventListener("resize", followKeyboard);
      view.removeEventListener("scroll", follow);
      area.removeEventListener("focusin", onFocus);
    };
  }, [box]);
}

function showField(area: HTMLElement): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLInputElement) || !area.contains(focused)) return;
  // Fields that share a grid have no box of their own.
  const field = focused.closest(".welcome-pair") ?? focused.closest(".field");
  field?.scrollIntoView({ block: "start" });
}
