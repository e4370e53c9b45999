import * as fc from "fast-check";
import { LOOK_OPTIONS, type Look } from "../../shared/people/look.ts";

/** Every look there can be. */
export const anyLook: fc.Arbitrary<Look> = fc.record({
  figure: fc.constantFrom(...LOOK_OPTIONS.figure),
  moves: fc.constantFrom(...LOOK_OPTIONS.moves),
  skin: fc.constantFrom(...LOOK_OPTIONS.skin),
  face: fc.constantFrom(...LOOK_OPTIONS.face),
  hair: fc.constantFrom(...LOOK_OPTIONS.hair),
  hairColour: fc.constantFrom(...LOOK_OPTIONS.hairColour),
  top: fc.constantFrom(...LOOK_OPTIONS.top),
  topColour: fc.constantFrom(...LOOK_OPTIONS.topColour),
  accent: fc.constantFrom(...LOOK_OPTIONS.accent),
  bottom: fc.constantFrom(...LOOK_OPTIONS.bottom),
  bottomColour: fc.constantFrom(...LOOK_OPTIONS.bottomColour),
  shoes: fc.constantFrom(...LOOK_OPTIONS.shoes),
  hat: fc.constantFrom(...LOOK_OPTIONS.hat),
  hatColour: fc.constantFrom(...LOOK_OPTIONS.hatColour),
  glasses: fc.constantFrom(...LOOK_OPTIONS.glasses),
  scarf: fc.constantFrom(...LOOK_OPTIONS.scarf),
  pack: fc.constantFrom(...LOOK_OPTIONS.pack),
  packColour: fc.constantFrom(...LOOK_OPTIONS.packColour),
  keepsake: fc.constantFrom(...LOOK_OPTIONS.keepsake),
});
