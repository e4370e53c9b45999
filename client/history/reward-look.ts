/** How somebody would look wearing a reward. Pure. */
import { decodeLook, encodeLook, LOOK_PARTS } from "../../shared/people/look.ts";
import { defaultLook } from "../../shared/people/look-defaults.ts";

/** The code of a look with the reward put on; the look as it is when no part belongs to it. */
export function lookWithReward(code: string, reward: string): string {
  const look = decodeLook(code) ?? defaultLook({ classYear: null, seed: 1 });
  for (const { field, options } of LOOK_PARTS) {
    const option = options.find((one) => one.reward === reward);
    if (option) return encodeLook({ ...look, [field]: option.id });
  }
  return encodeLook(look);
}
