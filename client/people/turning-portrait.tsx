/** A figure that walks and turns round by itself, and at a tap. */
import { useEffect, useState } from "preact/hooks";
import type { AvatarDirection } from "./avatar-sheet.ts";
import { Portrait } from "./portrait.tsx";

const TURNS: readonly AvatarDirection[] = ["down", "right", "up", "left"];
/** How long the figure walks one way, ms. */
const TURN_MS = 1_700;

interface TurningProps {
  /** Code of the look. */
  look: string;
  entryYear: number | null;
  scale: number;
  /** What a tap does, for screen readers. */
  label: string;
}

export function TurningPortrait({ look, entryYear, scale, label }: TurningProps) {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return undefined;
    const timer = setTimeout(() => setTurn(turn + 1), TURN_MS);
    return () => clearTimeout(timer);
  }, [turn]);
  const direction = TURNS[turn % TURNS.length] ?? "down";
  const walk = { pose: "walk", direction, moving: true } as const;
  return (
    <button type="button" class="turning" onClick={() => setTurn(turn + 1)} aria-label={label}>
      <Portrait look={look} entryYear={entryYear} scale={scale} {...walk} />
    </button>
  );
}
