import { type Ground, STEP_VARIANTS, type StepEffect } from "./sounds.ts";

/** A chooser of step recordings that never plays the same one twice running on a ground. */
export function createStepChooser(random: () => number): (ground: Ground) => StepEffect {
  const last = new Map<Ground, (typeof STEP_VARIANTS)[number]>();
  return (ground) => {
    const choices = STEP_VARIANTS.filter((variant) => variant !== last.get(ground));
    const variant = choices[Math.floor(random() * choices.length)] ?? STEP_VARIANTS[0];
    last.set(ground, variant);
    return `step-${ground}-${variant}`;
  };
}
