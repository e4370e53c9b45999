/** Messages of a campus copy: imperative from the client, past tense from the server. */
import { z } from "zod";

export const CAMPUS_ROOM = "campus";

export const EMOTES = [
  "wave",
  "clap",
  "cheer",
  "heart",
  "laugh",
  "flower",
  "question",
  "thumbs-up",
  "tears",
  "lantern",
] as const;
export type Emote = (typeof EMOTES)[number];

/** SAY-1: the longest thing one can say at once, characters. */
export const LONGEST_SAYING = 60;

const id = z.string().min(1).max(64);

export const joinOptionsSchema = z.object({
  protocol: z.number().int(),
  language: z.enum(["zh", "en"]).default("zh"),
});

export const saySchema = z.union([
  z.object({ text: z.string().trim().min(1).max(LONGEST_SAYING) }),
  z.object({ phrase: id }),
]);

export const emoteSchema = z.object({ emote: z.enum(EMOTES) });
export const enterSchema = z.object({ door: id });
export const travelSchema = z.object({ landmark: id });
export const unstickSchema = z.object({});

export const lookAroundSchema = z.object({});

/** Answer to `look-around`: how full each district is, and where friends are in this copy. */
export const aroundSchema = z.object({
  districts: z.record(z.string(), z.number()),
  friends: z.array(
    z.object({
      person: z.string(),
      name: z.string(),
      map: z.string(),
      x: z.number(),
      y: z.number(),
    }),
  ),
});
export type Around = z.infer<typeof aroundSchema>;

/** What everybody near hears. `text` for words, `phrase` for a ready one in the hearer's language. */
export interface Said {
  number: number;
  text?: string;
  phrase?: string;
}

/** Whose words, or whose whole presence, this person's client leaves out. */
export interface Hidden {
  unheard: string[];
  unseen: string[];
}

export interface Emoted {
  number: number;
  emote: Emote;
}

/** Told once after joining: who one is in this copy, and what o'clock it is at the server. */
export interface Welcomed {
  number: number;
  map: string;
  maps: string[];
  x: number;
  y: number;
  epoch: number;
  copy: number;
  nowMs: number;
  frameMs: number;
}

/** Close codes of our own (Colyseus uses 4000–4010). */
export const CLOSE_CODES = { openedElsewhere: 4101, banned: 4102, movedCopy: 4103 } as const;
