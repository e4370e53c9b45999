/** Who is named on the map, and how (LABEL-2). */
import type { WalkerFacts } from "../../shared/world/walker-facts.ts";
import type { Point } from "../../shared/world/grid.ts";
import { tieWith } from "../people/ties.ts";
import { me } from "../platform/store/session.ts";
import { inLanguage, t, year } from "../platform/text/text.ts";
import { TILE } from "./ground-chunks.ts";
import type { LabelView } from "./labels.ts";
import type { NpcFigure } from "./npcs.ts";
import type { OwnWalk } from "./own-walk.ts";
import { world } from "./world.ts";

/** LABEL-2: names of me, friends and the nearest eight. */
const NEAREST_NAMED = 8;
const HEAD_PX = 27;
const ANIMAL_HEAD_PX = 15;

/** Somebody, or some animal, where it is drawn. */
export type Placed = Point & { id: string };

/** Names of those who are drawn, me and friends always, the others by nearness. */
export function labelsOf(
  views: readonly Placed[],
  walk: OwnWalk,
  npcs: readonly NpcFigure[],
): LabelView[] {
  const near = views
    .map((view) => ({ view, far: Math.hypot(view.x - walk.motion.x, view.y - walk.motion.y) }))
    .toSorted((a, b) => a.far - b.far);
  const labels: LabelView[] = [];
  let named = 0;
  const byId = new Map(npcs.map((one) => [`npc:${one.npc.id}`, one]));
  for (const { view, far } of near) {
    const npc = byId.get(view.id);
    const facts = world.state.walkers.get(Number(view.id));
    const label = npc ? ownName(npc) : nameOf(view, facts);
    if (!label) continue;
    const always = label.tone === "me" || label.tone === "friend";
    if (!always && named++ >= NEAREST_NAMED) continue;
    const rank = label.tone === "me" ? -2 : label.tone === "friend" ? -1 : far;
    labels.push({
      id: view.id,
      ...label,
      x: view.x * TILE,
      y: view.y * TILE - (npc && npc.npc.kind !== "person" ? ANIMAL_HEAD_PX : HEAD_PX),
      rank,
    });
  }
  return labels;
}

function ownName({ npc }: NpcFigure): Pick<LabelView, "text" | "tone"> {
  return { text: inLanguage(npc.name), tone: "place" };
}

function nameOf(
  view: Placed,
  facts: WalkerFacts | undefined,
): Pick<LabelView, "text" | "tone"> | null {
  if (view.id === "me") {
    const mine = me.value;
    const name = t("world.me");
    return { text: mine?.entryYear ? `${name} · ${classOf(mine.entryYear)}` : name, tone: "me" };
  }
  if (!facts) return null;
  const text = facts.entryYear ? `${facts.name} · ${classOf(facts.entryYear)}` : facts.name;
  return { text, tone: tieWith(facts.person) === "friends" ? "friend" : "plain" };
}

/** `09级` for 2009, as alumni write it. */
function classOf(entryYear: number): string {
  return t("world.classYear", { year: year(entryYear), short: year(entryYear).slice(-2) });
}
