/** Places in the HUD that columns to the right fill: the world does not know what a collection is. */
import type { JSX } from "preact";

type Piece = () => JSX.Element | null;

let collectionPiece: Piece = () => null;

/** Called once by the page that puts the columns together. */
export function fillCollectionSlot(piece: Piece): void {
  collectionPiece = piece;
}

export function CollectionSlot() {
  const Piece = collectionPiece;
  return <Piece />;
}
