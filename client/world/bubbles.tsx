/** Speech bubbles over heads, and the same words for screen readers. */
import { useEffect, useRef } from "preact/hooks";
import { t } from "../platform/text/text.ts";
import { game } from "./game-handle.ts";
import { figurePlace } from "./figure-places.ts";
import { bubbles, type Bubble } from "./speech-bubbles.ts";

export function Bubbles() {
  const said = bubbles.value;
  const last = said.at(-1);
  return (
    <>
      <div class="bubbles" aria-hidden="true">
        {said.map((bubble) => (
          <BubbleBox key={bubble.id} bubble={bubble} />
        ))}
      </div>
      <p class="visually-hidden" aria-live="polite">
        {last && t("speak.said", { name: last.name, text: last.text })}
      </p>
    </>
  );
}

/** Follows its speaker frame by frame without drawing the interface anew. */
function BubbleBox({ bubble }: { bubble: Bubble }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    function follow(): void {
      frame = requestAnimationFrame(follow);
      const at = figurePlace(bubble.by);
      const element = box.current;
      if (!element) return;
      const place = at && game.value?.screenOf({ x: at.x, y: at.y - 1.95 });
      element.style.visibility = place ? "visible" : "hidden";
      if (place) {
        element.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`;
      }
    }
    follow();
    return () => cancelAnimationFrame(frame);
  }, [bubble.by]);
  return (
    <div class="bubble" ref={box}>
      <span>{bubble.text}</span>
    </div>
  );
}
