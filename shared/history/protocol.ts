/** REST and room contract of the history: items, album, quiz. */
import { z } from "zod";
import { route } from "../kernel/route.ts";

/** COL-1: an item is picked up from at most this far, tiles; the server allows the slack on top. */
export const COLLECT_REACH = 2.5;
export const COLLECT_SLACK = 1.5;

export const collectSchema = z.object({ item: z.string().min(1).max(64) });

export const earnedSchema = z.object({
  set: z.string(),
  reward: z.object({ kind: z.enum(["look", "title", "emote"]), id: z.string() }),
});

/** The answer to `collect`; it is sent only when the pick-up is durable. */
export const collectedSchema = z.object({
  item: z.string(),
  atMs: z.number(),
  /** How many items this person has now. */
  mine: z.number().int(),
  earned: z.array(earnedSchema),
});
export type Collected = z.infer<typeof collectedSchema>;

export const albumRoute = route({
  method: "GET",
  path: "/api/album",
  summary: "What I have collected, and how my class year and everyone stand.",
  access: "person",
  reply: z.object({
    collected: z.array(z.object({ item: z.string(), atMs: z.number() })),
    earned: z.array(earnedSchema),
    progress: z.object({
      total: z.number().int(),
      mine: z.number().int(),
      /** Of my class year: people who collected and items they picked up; null without a year. */
      year: z.object({ people: z.number().int(), items: z.number().int() }).nullable(),
      everyone: z.object({ people: z.number().int(), items: z.number().int() }),
    }),
    /** Today's hint: an item not yet collected. */
    hint: z.string().nullable(),
  }),
});

export const localisedTextSchema = z.object({ zh: z.string(), en: z.string() });

export const dailyQuizRoute = route({
  method: "GET",
  path: "/api/quiz/today",
  summary: "Today's three questions, without their answers until they are given.",
  access: "person",
  reply: z.object({
    day: z.string(),
    questions: z.array(
      z.object({
        id: z.string(),
        text: localisedTextSchema,
        options: z.array(localisedTextSchema),
        answered: z
          .object({
            choice: z.number().int(),
            answer: z.number().int(),
            explanation: localisedTextSchema,
          })
          .nullable(),
      }),
    ),
  }),
});

export const answerQuizRoute = route({
  method: "POST",
  path: "/api/quiz/answers",
  summary: "Answer one of today's questions; told at once whether it is right, and why.",
  access: "person",
  body: z.object({ question: z.string().max(64), choice: z.number().int().min(0).max(9) }),
  reply: z.object({
    correct: z.boolean(),
    answer: z.number().int(),
    explanation: localisedTextSchema,
    streakDays: z.number().int(),
  }),
});
