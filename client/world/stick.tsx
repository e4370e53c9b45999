/** The thumb stick, left or right; pushed far it runs. */
import { useRef, useState } from "preact/hooks";
import { preferences } from "../people/preferences.ts";
import { t } from "../platform/text/text.ts";
import { holdStick } from "./steering.ts";

const REACH_PX = 44;
const DEAD_PX = 8;
const RUN_SHARE = 0.92;

export function Stick() {
  const [knob, setKnob] = useState({ x: 0, y: 0 });
  const held = useRef<number | null>(null);
  const { stick, elder } = preferences.value;
  if (stick === "off" || elder) return null;

  function move(event: PointerEvent & { currentTarget: HTMLElement }): void {
    if (held.current !== event.pointerId) return;
    const box = event.currentTarget.getBoundingClientRect();
    const dx = event.clientX - (box.left + box.width / 2);
    const dy = event.clientY - (box.top + box.height / 2);
    const far = Math.hypot(dx, dy);
    const share = far > REACH_PX ? REACH_PX / far : 1;
    setKnob({ x: dx * share, y: dy * share });
    holdStick(far < DEAD_PX ? null : { x: dx, y: dy }, far >= REACH_PX * RUN_SHARE * 1.6);
  }
  function release(event: PointerEvent): void {
    if (held.current !== event.pointerId) return;
    held.current = null;
    setKnob({ x: 0, y: 0 });
    holdStick(null, false);
  }
  return (
    <div
      class={`stick stick-${stick}`}
      aria-hidden="true"
      title={t("hud.stick")}
      onPointerDown={(event) => {
        held.current = event.pointerId;
        event.currentTarget.setPointerCapture(event.pointerId);
        move(event);
      }}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
    >
      <span class="stick-knob" style={{ transform: `translate(${knob.x}px, ${knob.y}px)` }} />
    </div>
  );
}
