/** Turns what the copy tells into what is seen and heard: bubbles, emotes, first visits, friends. */
import { computed, effect } from "@preact/signals";
import { z } from "zod";
import { refreshTies } from "../people/ties.ts";
import { campusPort, type Neighbour } from "../people/campus-port.ts";
import { peopleContent } from "../people/people-content.ts";
import { audio } from "../platform/store/audio.ts";
import { me, notify } from "../platform/store/session.ts";
import { inLanguage, t, type TextKey } from "../platform/text/text.ts";
import { loadWorldContent, worldContent } from "./actions.ts";
import { onContentChanged } from "./content-news.ts";
import { loadBlessings } from "./hanging-blessings.ts";
import { addBubble } from "./speech-bubbles.ts";
import { world } from "./world.ts";
import { crowdVersion } from "./world-state.ts";

const EMOTE_MS = 3_200;
const visitedSchema = z.object({ landmark: z.string() });

export function listenToCampus(): void {
  const whoIAm = computed(() => me.value?.id ?? null);
  effect(() => {
    if (whoIAm.value !== null) void refreshTies();
  });
  world.listen({
    said(by, what) {
      const text = what.text ?? t(`phrase.${what.phrase ?? ""}` as TextKey);
      addBubble(by.number === world.state.myNumber ? "me" : String(by.number), by.name, text);
      audio.play("message");
    },
    emoted(number, emote) {
      world.state.emotes.set(number, { emote, untilMs: performance.now() + EMOTE_MS });
      if (emote === "clap") audio.play("clap");
      if (emote === "wave") audio.play("wave");
      if (emote === "cheer") audio.play("cheer");
    },
    told(type, message) {
      if (type === "visited") firstVisit(message);
      if (type === "friend") void refreshTies();
    },
  });
  onContentChanged("items", () => void loadWorldContent());
  onContentChanged("blessings", () => void loadBlessings());
  campusPort.value = {
    neighbours: computed(neighboursNow),
    report: async (report) => (await world.request("report", report)) as object,
  };
}

function firstVisit(message: unknown): void {
  const told = visitedSchema.safeParse(message);
  const person = me.value;
  if (!told.success || !person) return;
  const { landmark } = told.data;
  me.value = { ...person, visited: [...person.visited, landmark] };
  const known = worldContent.value?.landmarks.find((one) => one.id === landmark);
  if (known) notify(t("map.arrived", { place: inLanguage(known.name) }), "good");
}

function neighboursNow(): readonly Neighbour[] {
  // Read so that the list is made anew when people come, go or change.
  void crowdVersion.value;
  const { state } = world;
  return [...state.walkers.values()]
    .filter((one) => one.number !== state.myNumber && !state.unseen.has(one.person))
    .map((one) => {
      const seen = state.seen.get(one.number);
      return {
        person: one.person,
        name: one.name,
        kind: one.kind,
        entryYear: one.entryYear,
        city: peopleContent.value?.cities[one.city - 1]?.id ?? one.cityOther,
        department: one.department,
        look: one.look,
        title: one.title,
        away: one.away,
        tilesAway: seen ? Math.hypot(seen.x - state.me.x, seen.y - state.me.y) : null,
      };
    });
}
