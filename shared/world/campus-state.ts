/**
 * The slow facts that a copy of the campus synchronises: who is here, by the number that movement
 * frames call them (places travel as frames, see frames.ts). What a field means, and what stands for
 * none, says walker-facts.ts. No field has a default: a default would be sent for everybody.
 */
import { schema, t, type SchemaType } from "@colyseus/schema";

export const Walker = schema(
  {
    /** The person's id in its short form, by which one befriends, mutes or reports. */
    person: t.string(),
    name: t.string(),
    /** Place in PERSON_KINDS. */
    kind: t.uint8(),
    entryYear: t.uint16(),
    /** Place in the pack's list of cities, from 1. */
    city: t.uint16(),
    /** A city that is not in the list, as typed. */
    cityOther: t.string(),
    department: t.string(),
    look: t.string(),
    title: t.string(),
    away: t.boolean(),
  },
  "Walker",
);
export type Walker = SchemaType<typeof Walker>;

export const CampusState = schema({ walkers: t.map(Walker) }, "CampusState");
export type CampusState = SchemaType<typeof CampusState>;
