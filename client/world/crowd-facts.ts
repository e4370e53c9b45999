/** Slow facts about the people in this copy, kept as the room's state tells them. */
import type { Walker } from "../../shared/world/campus-state.ts";
import { crowdVersion, peopleHere, type WalkerFacts, type WorldState } from "./world-state.ts";

export function keepWalker(state: WorldState, sessionId: string, walker: Walker): void {
  const facts: WalkerFacts = {
    sessionId,
    number: walker.number,
    person: walker.person,
    name: walker.name,
    kind: walker.kind,
    entryYear: walker.entryYear,
    city: walker.city,
    department: walker.department,
    look: walker.look,
    title: walker.title,
    away: walker.away,
  };
  state.walkers.set(sessionId, facts);
  state.byNumber.set(facts.number, facts);
  crowdChanged(state);
}

export function dropWalker(state: WorldState, sessionId: string): void {
  const facts = state.walkers.get(sessionId);
  if (!facts) return;
  state.walkers.delete(sessionId);
  state.byNumber.delete(facts.number);
  state.seen.delete(facts.number);
  crowdChanged(state);
}

export function clearCrowd(state: WorldState): void {
  state.walkers.clear();
  state.byNumber.clear();
  state.seen.clear();
  crowdChanged(state);
}

function crowdChanged(state: WorldState): void {
  peopleHere.value = state.walkers.size;
  crowdVersion.value++;
}
