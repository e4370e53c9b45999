/** A card over the world: title, close button, scrolling body. Focus stays inside while it is open. */
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../text/text.ts";

interface SheetProps {
  title: string;
  onClose?: () => void;
  children: ComponentChildren;
  /** Actions that stay in view under the scrolling body. */
  footer?: ComponentChildren;
  wide?: boolean;
  /** A title of free words (a name, an item): the title font has only the interface's own letters. */
  freeTitle?: boolean;
}

const FOCUSABLE =
  'a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),textarea:not([disabled]),[tabindex]:not([tabindex="-1"])';

export function Sheet({ title, onClose, children, footer, wide, freeTitle }: SheetProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  // Before the card is painted: a quick Escape or Tab already belongs to it.
  useLayoutEffect(() => keepFocusInside(box.current), []);
  useLayoutEffect(() => takeStrayKeys(box.current, onClose), [onClose]);
  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Escape" && onClose) onClose();
    if (event.key === "Tab") cycleFocus(box.current, event);
  }
  return (
    <div class={`sheet${wide ? " sheet-wide" : ""}`} onKeyDown={onKeyDown}>
      <div
        class="sheet-card"
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        ref={box}
        tabIndex={-1}
      >
        <header class="sheet-head">
          <h2 id={titleId} class={freeTitle ? "" : "title-face"}>
            {title}
          </h2>
          {onClose && (
            <button type="button" class="sheet-close" onClick={onClose} aria-label={t("app.close")}>
              <span aria-hidden="true">✕</span>
            </button>
          )}
        </header>
        <div class="sheet-body">{children}</div>
        {footer && <footer class="sheet-foot">{footer}</footer>}
      </div>
    </div>
  );
}

/** Moves the focus in, and back to where it was when the sheet closes. */
function keepFocusInside(box: HTMLElement | null): () => void {
  const before = document.activeElement;
  box?.focus({ preventScroll: true });
  return () => {
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}

/** A button that vanishes when it is pressed takes the focus with it: the next key brings it back. */
function takeStrayKeys(box: HTMLElement | null, onClose: (() => void) | undefined): () => void {
  function onKeyDown({ key }: KeyboardEvent): void {
    if (document.activeElement !== document.body) return;
    box?.focus({ preventScroll: true });
    if (key === "Escape") onClose?.();
  }
  addEventListener("keydown", onKeyDown);
  return () => removeEventListener("keydown", onKeyDown);
}

function cycleFocus(box: HTMLElement | null, event: KeyboardEvent): void {
  const stops = [...(box?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last) return;
  const at = document.activeElement;
  if (event.shiftKey && (at === first || at === box)) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && at === last) {
    event.preventDefault();
    first.focus();
  }
}
