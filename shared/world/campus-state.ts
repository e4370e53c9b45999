/**
 * The slow facts that a copy of the campus synchronises: who is here. Places are not in here; they
 * travel as movement frames (see frames.ts). `number` is what the frames call a person.
 */
import { schema, t, type SchemaType } from "@colyseus/schema";

export const Walker = schema(
  {
    number: t.uint16(),
    /** The person's id, by which one befriends, mutes or reports. */
    person: t.string(),
    name: t.string(),
    kind: t.string().default("alumnus"),
    /** Year of entry; 0 where there is none. */
    entryYear: t.uint16().default(0),
    city: t.string().default(""),
    department: t.string().default(""),
    look: t.string(),
    title: t.string().default(""),
    /** True while the connection is lost and the seat is kept. */
    away: t.boolean().default(false),
  },
  "Walker",
);
export type Walker = SchemaType<typeof Walker>;

export const CampusState = schema({ walkers: t.map(Walker) }, "CampusState");
export type CampusState = SchemaType<typeof CampusState>;
