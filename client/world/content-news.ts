/**
 * What everybody on campus is told to read anew: items that staff have switched, blessings that hang or
 * hang no more. All hear of it at the same moment, so each asks a little later, and once for several.
 */
import { z } from "zod";
import { world } from "./world.ts";

type Changed = "items" | "blessings";

/** Over this time the questions of all are spread, ms. */
const SPREAD_MS = 3_000;
const changedSchema = z.object({ what: z.enum(["items", "blessings"]) });

/** Calls `act` after such a change. Returns how to stop. */
export function onContentChanged(what: Changed, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = world.listen({
    told(type, message) {
      if (type !== "content-changed" || timer !== undefined) return;
      const told = changedSchema.safeParse(message);
      if (told.data?.what !== what) return;
      timer = setTimeout(() => {
        timer = undefined;
        act();
      }, Math.random() * SPREAD_MS);
    },
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
