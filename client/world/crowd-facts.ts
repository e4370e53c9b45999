/** Slow facts about the people in this copy, kept as the room's state tells them. */
import type { Walker } from "../../shared/world/campus-state.ts";
import { readFacts } from "../../shared/world/walker-facts.ts";
import { crowdVersion, peopleHere, type WorldState } from "./world-state.ts";

export function keepWalker(state: WorldState, key: string, walker: Walker): void {
  const facts = readFacts(key, walker);
  state.walkers.set(facts.number, facts);
  crowdChanged(state);
}

export function dropWalker(state: WorldState, number: number): void {
  if (!state.walkers.delete(number)) return;
  state.seen.delete(number);
  crowdChanged(state);
}

export function clearCrowd(state: WorldState): void {
  state.walkers.clear();
  state.seen.clear();
  crowdChanged(state);
}

function crowdChanged(state: WorldState): void {
  peopleHere.value = state.walkers.size;
  crowdVersion.value++;
}
