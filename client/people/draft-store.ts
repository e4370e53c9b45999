/** Remembers a half-filled welcome card, so that a reload loses nothing that was typed. */
import { z } from "zod";
import { PERSON_KINDS } from "../../shared/people/protocol.ts";
import { EMPTY_DRAFT, type ProfileDraft } from "./profile-form.ts";

const KEY = "duter.draft";

const draftSchema = z.object({
  name: z.string(),
  kind: z.enum(PERSON_KINDS),
  entryYear: z.string(),
  leavingYear: z.string(),
  city: z.string().nullable(),
  cityText: z.string(),
  department: z.string(),
  lookSeed: z.number().int(),
});

export type KeptDraft = ProfileDraft & { lookSeed: number };

/** What was typed before; an empty card with a look of its own when nothing was. */
export function readDraft(): KeptDraft {
  try {
    const kept = draftSchema.safeParse(JSON.parse(sessionStorage.getItem(KEY) ?? "null"));
    if (kept.success) return kept.data;
  } catch {
    // Storage is forbidden here: the card starts empty.
  }
  return { ...EMPTY_DRAFT, lookSeed: newLookSeed() };
}

export function keepDraft(draft: KeptDraft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Storage is forbidden here: a reload starts an empty card.
  }
}

export function newLookSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}
