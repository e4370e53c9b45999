/** Places in the HUD that columns to the right fill: the world does not know what a collection is. */
import type { JSX } from "preact";

type Piece = () => JSX.Element | null;

const NOTHING: Piece = () => null;
const slots: { corner: Piece; near: Piece } = { corner: NOTHING, near: NOTHING };

/** Called once by the page that puts the columns together. */
export function fillHudSlots(pieces: { corner: Piece; near: Piece }): void {
  Object.assign(slots, pieces);
}

/** The second card at the top: what one has. */
export function CornerSlot() {
  const { corner: Corner } = slots;
  return <Corner />;
}

/** What can be done right here. */
export function NearSlot() {
  const { near: Near } = slots;
  return <Near />;
}
