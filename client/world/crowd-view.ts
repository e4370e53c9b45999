/** People on the map: me, those in sight, the campus's own; their names; and who was tapped. */
import type { CampusMap } from "../../shared/world/campus-map.ts";
import type { Point } from "../../shared/world/grid.ts";
import { jerseyColourOf } from "../../shared/people/pack-schema.ts";
import { peopleContent } from "../people/people-content.ts";
import { me, openPanel } from "../platform/store/session.ts";
import { inLanguage } from "../platform/text/text.ts";
import { worldContent } from "./actions.ts";
import type { AvatarPage } from "../people/avatar-pieces.ts";
import type { AvatarPose } from "../people/avatar-sheet.ts";
import { createAvatarComposer } from "../people/avatar-texture.ts";
import { createAnimals } from "./animals.ts";
import { labelsOf, type Placed } from "./crowd-labels.ts";
import { createAvatarTextures } from "./avatar-textures.ts";
import { createEmoteIcons } from "./emote-icons.ts";
import { keepFigurePlaces } from "./figure-places.ts";
import { createFigures, type FigureView } from "./figures.ts";
import type { LabelView } from "./labels.ts";
import { npcAt, planNpcs, type NpcFigure } from "./npcs.ts";
import type { OwnWalk } from "./own-walk.ts";
import type { PhaserScene } from "./phaser-parts.ts";
import { addBubble, dropOldBubbles } from "./speech-bubbles.ts";
import type { SpriteBook } from "./sprite-book.ts";
import { world } from "./world.ts";

const TAP_TILES = 1.3;

export interface CrowdView {
  update(walk: OwnWalk, nowMs: number): void;
  labels(walk: OwnWalk): LabelView[];
  tap(at: Point): boolean;
  destroy(): void;
}

export function createCrowdView(scene: PhaserScene, book: SpriteBook, map: CampusMap): CrowdView {
  const page = book.page("avatars");
  if (!page) throw new Error("people cannot be drawn without their page");
  const composer = createAvatarComposer(page.image, page.json as AvatarPage);
  const figures = createFigures(scene, createAvatarTextures(scene, composer));
  const emotes = createEmoteIcons(book);
  const animals = createAnimals(book);
  let creatures: Placed[] = [];
  let npcs: NpcFigure[] | null = null;
  let views: FigureView[] = [];

  function npcViews(nowMs: number): FigureView[] {
    if (!npcs && worldContent.value) npcs = planNpcs(worldContent.value.npcs, map);
    const shown: FigureView[] = [];
    creatures = [];
    for (const figure of npcs ?? []) {
      const at = npcAt(figure, world.serverNow());
      if (figure.npc.kind === "person") shown.push(viewOfNpc(figure, at));
      else {
        animals.show(figure, at, nowMs);
        creatures.push({ id: `npc:${figure.npc.id}`, x: at.x, y: at.y });
      }
    }
    return shown;
  }

  return {
    update(walk, nowMs) {
      dropOldBubbles(nowMs);
      views = [...myView(walk, nowMs), ...otherViews(nowMs), ...npcViews(nowMs)];
      figures.show(views, nowMs);
      emotes.show(views, world.state, nowMs);
      keepFigurePlaces(new Map([...views, ...creatures].map((view) => [view.id, view])));
    },
    labels: (walk) => labelsOf([...views, ...creatures], walk, npcs ?? []),
    tap(at) {
      const found = [...views, ...creatures]
        .filter((view) => view.id !== "me")
        .find((view) => Math.hypot(view.x - at.x, view.y - 0.7 - at.y) < TAP_TILES);
      if (!found) return false;
      const npc = npcs?.find((one) => `npc:${one.npc.id}` === found.id);
      if (npc) speakLine(npc);
      else openPersonOf(found.id);
      return true;
    },
    destroy() {
      figures.destroy();
      emotes.destroy();
      animals.destroy();
    },
  };
}

function myView(walk: OwnWalk, nowMs: number): FigureView[] {
  const mine = me.value;
  if (!mine) return [];
  const { x, y, heading, gait } = walk.motion;
  return [
    {
      id: "me",
      x,
      y,
      heading,
      moving: gait,
      look: mine.look,
      classColour: colourOf(mine.entryYear),
      pose: poseOf(world.state.myNumber, nowMs),
      away: false,
    },
  ];
}

function otherViews(nowMs: number): FigureView[] {
  const views: FigureView[] = [];
  for (const seen of world.state.seen.values()) {
    const facts = world.state.walkers.get(seen.number);
    if (!facts || world.state.unseen.has(facts.person)) continue;
    const { x, y, heading, moving } = seen;
    const id = String(seen.number);
    const classColour = colourOf(facts.entryYear);
    const pose = poseOf(seen.number, nowMs);
    views.push({
      id,
      x,
      y,
      heading,
      moving,
      look: facts.look,
      classColour,
      pose,
      away: facts.away,
    });
  }
  return views;
}

function colourOf(entryYear: number | null): string | null {
  const rule = peopleContent.value?.jerseys;
  return rule && entryYear !== null ? (jerseyColourOf(rule, entryYear) ?? null) : null;
}

function poseOf(number: number, nowMs: number): AvatarPose | null {
  const shown = world.state.emotes.get(number);
  if (!shown || shown.untilMs < nowMs) return null;
  return shown.emote === "wave" || shown.emote === "clap" || shown.emote === "cheer"
    ? shown.emote
    : null;
}

function viewOfNpc(
  figure: NpcFigure,
  at: { x: number; y: number; heading: number; gait: string },
): FigureView {
  return {
    id: `npc:${figure.npc.id}`,
    x: at.x,
    y: at.y,
    heading: at.heading,
    moving: at.gait === "walk" ? "walk" : "stand",
    look: figure.look,
    classColour: null,
    pose: null,
    away: false,
  };
}

const lastLine = new Map<string, number>();

/** Tapped, they say their lines in turn. */
function speakLine(figure: NpcFigure): void {
  const next = ((lastLine.get(figure.npc.id) ?? -1) + 1) % figure.npc.lines.length;
  lastLine.set(figure.npc.id, next);
  const line = figure.npc.lines[next];
  if (line) addBubble(`npc:${figure.npc.id}`, inLanguage(figure.npc.name), inLanguage(line));
}

function openPersonOf(id: string): void {
  const facts = world.state.walkers.get(Number(id));
  if (facts) openPanel("person", facts.person);
}
