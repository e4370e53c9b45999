/** The history's routes; each is one call of a service. */
import { refuse } from "../../shared/kernel/refusal.ts";
import { historyContentRoute } from "../../shared/history/content-route.ts";
import { peopleContentRoute } from "../../shared/people/content-route.ts";
import { worldContentRoute } from "../../shared/world/content-route.ts";
import type { ContentPack } from "../../shared/history/pack.ts";
import { albumRoute, answerQuizRoute, dailyQuizRoute } from "../../shared/history/protocol.ts";
import type { Caller } from "../people/caller.ts";
import type { Api } from "../platform/http/api.ts";
import { compressedJson } from "../platform/http/compressed-json.ts";
import type { Limits } from "../platform/http/limits.ts";
import type { Stores } from "../stores.ts";
import { readAlbum } from "./album.ts";
import type { Approved } from "./approved.ts";
import { historyContent, peopleContent, worldContent } from "./content.ts";
import type { DailyQuiz } from "./daily-quiz.ts";

interface RouteDeps {
  stores: Stores;
  pack: ContentPack;
  approved: Approved;
  quiz: DailyQuiz;
  limits: Limits;
  nowMs(): number;
  dayOf(nowMs: number): string;
}

export function serveHistory(api: Api<Caller>, deps: RouteDeps): void {
  const { pack, approved, quiz, limits } = deps;
  const year = (): number => new Date(deps.nowMs()).getUTCFullYear();
  const world = compressedJson(approved.version, () => worldContent(pack, approved));
  const people = compressedJson(
    () => String(year()),
    () => peopleContent(pack, year()),
  );
  const history = compressedJson(approved.version, () => historyContent(pack, approved));

  api.serveRaw(worldContentRoute, world.send);
  api.serveRaw(peopleContentRoute, people.send);
  api.serveRaw(historyContentRoute, history.send);
  api.serve(albumRoute, ({ caller }) => readAlbum(deps, caller.person));
  api.serve(dailyQuizRoute, ({ caller }) => quiz.today(caller.person));
  api.serve(answerQuizRoute, async ({ caller, body }) =>
    (await limits.allow(`quiz:${caller.person}`, 20, 60))
      ? quiz.answer(caller.person, body)
      : refuse("too-often"),
  );
}
