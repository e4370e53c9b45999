/** What switching elder mode does to the stick: it is put away, and afterwards as it was. */
import type { Preferences } from "../../shared/people/protocol.ts";

export function elderChange(
  { stick, stickBefore }: Preferences,
  elder: boolean,
): Partial<Preferences> {
  if (elder) return { elder, stick: "off", stickBefore: stick };
  // A stick that was chosen in elder mode is the later choice.
  return { elder, stick: stick === "off" ? (stickBefore ?? "left") : stick };
}
