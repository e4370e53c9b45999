/**
 * What happens in one copy of the campus: who is in it, where they stand, who hears what. Knows no
 * socket; the room gives it a `Line` to each visitor.
 */
import type { PersonId } from "../../shared/kernel/ids.ts";
import type { CampusMap } from "../../shared/world/campus-map.ts";
import { Walker, type CampusState } from "../../shared/world/campus-state.ts";
import type { CopySummary } from "../../shared/world/copies.ts";
import { cellSees } from "../../shared/world/interest.ts";
import { isWalkable, nearestWalkable } from "../../shared/world/grid.ts";
import { writeFacts } from "../../shared/world/walker-facts.ts";
import type { Motion } from "../../shared/world/walking.ts";
import type { Log } from "../platform/log.ts";
import type { Metrics } from "../platform/metrics.ts";
import {
  addWalker,
  createCrowd,
  moveWalker,
  removeWalker,
  takeReport,
  type Crowd,
} from "./crowd.ts";
import { DISMISSALS, orderSchema } from "./copy-orders.ts";
import { createPlaceKeeper, type PlaceKeeper, type PlaceStore } from "./place-keeper.ts";
import type { Ingress, RoomMessage } from "./room-message.ts";
import type { Admission, CopyPort, Visitor } from "./visitor.ts";
import type { FrameReceiver } from "./walker-body.ts";
import type { Whereabouts } from "./whereabouts.ts";

export interface CopyDeps {
  maps: CampusMap[];
  start: { map: string; spawn: string };
  capacity: number;
  /** Ids of the pack's cities, in their order. */
  cities: readonly string[];
  /** 0 = as the load allows. */
  frameMs: 0 | 50 | 100;
  messages: readonly RoomMessage[];
  admit(token: string, options: unknown): Promise<Admission>;
  nowMs(): number;
  places: PlaceStore;
  whereabouts: Pick<Whereabouts, "open" | "close" | "arrived" | "left" | "topics">;
  ingress: Ingress;
  metrics: Metrics;
  log: Log;
}

export interface Line extends FrameReceiver {
  tell(type: string, message: unknown): void;
}

type RefreshedFacts = Partial<
  Pick<
    Visitor,
    "name" | "kind" | "look" | "title" | "entryYear" | "city" | "cityOther" | "department"
  >
>;

/** Sayings kept in memory as the context of a report. */
const REMEMBERED_SAYINGS = 200;

export class CampusCopy implements CopyPort {
  readonly visitors = new Map<string, Visitor>();
  readonly crowd: Crowd;
  readonly places: PlaceKeeper;
  private readonly sayings: { person: PersonId; text: string; atMs: number }[] = [];
  private readonly deps: CopyDeps;
  private readonly state: CampusState;
  private readonly copyNumber: number;

  constructor(deps: CopyDeps, state: CampusState, copyNumber: number) {
    this.deps = deps;
    this.state = state;
    this.copyNumber = copyNumber;
    this.crowd = createCrowd(deps.maps.map((map) => ({ id: map.id, grid: map })));
    this.places = createPlaceKeeper(deps);
  }

  join(sessionId: string, admission: Admission, line: Line): void {
    const at = this.twinOf(admission.person)?.body ?? this.startOf(admission);
    const body = addWalker(this.crowd, at, line, this.nowMs());
    const visitor: Visitor = {
      ...admission,
      visited: new Set(admission.visited),
      unheard: new Set(admission.unheard),
      unseen: new Set(admission.unseen),
      sessionId,
      body,
      tell: (type, message) => line.tell(type, message),
    };
    this.visitors.set(sessionId, visitor);
    this.show(visitor);
    this.deps.metrics.online.inc();
    this.deps.metrics.joins.inc();
    this.welcome(visitor);
  }

  /** A lost connection: seen as away, and remembered where it was, should nobody come back. */
  async away(sessionId: string): Promise<void> {
    const visitor = this.visitors.get(sessionId);
    if (!visitor) return;
    visitor.body.receiver = null;
    visitor.tell = () => undefined;
    visitor.body.gait = visitor.body.gait === "sit" ? "sit" : "stand";
    visitor.body.changed = true;
    this.setAway(visitor, true);
    await this.places.save([visitor]);
  }

  back(sessionId: string, line: Line): void {
    const visitor = this.visitors.get(sessionId);
    if (!visitor) return;
    visitor.body.receiver = line;
    visitor.body.needsSnapshot = true;
    visitor.tell = (type, message) => line.tell(type, message);
    this.setAway(visitor, false);
    this.welcome(visitor);
  }

  async leave(sessionId: string): Promise<void> {
    const visitor = this.visitors.get(sessionId);
    if (!visitor) return;
    this.visitors.delete(sessionId);
    this.state.walkers.delete(keyOf(visitor));
    removeWalker(this.crowd, visitor.body);
    this.deps.metrics.online.dec();
    // Also of one who never moved: with the place goes when one was here last.
    visitor.body.unsaved = true;
    await this.places.save([visitor]);
  }

  holds(person: PersonId): boolean {
    return this.twinOf(person) !== undefined;
  }

  async close(): Promise<void> {
    await this.places.save([...this.visitors.values()]);
  }

  takeReport(sessionId: string, report: { epoch: number; motion: Motion }): void {
    const visitor = this.visitors.get(sessionId);
    if (!visitor) return;
    const why = takeReport(this.crowd, visitor.body, report, this.nowMs());
    if (why) this.deps.metrics.corrections.inc({ why });
  }

  nowMs(): number {
    return this.deps.nowMs();
  }

  /** SAY-6: what one says and shows is for those whose cells see one's own. */
  tellNear(visitor: Visitor, type: string, message: unknown): void {
    const { cells } = this.crowd.maps[visitor.body.map] as {
      cells: Crowd["maps"][number]["cells"];
    };
    for (const other of this.visitors.values()) {
      if (other.body.map !== visitor.body.map) continue;
      if (other.unheard.has(visitor.person) || other.unseen.has(visitor.person)) continue;
      if (cellSees(cells, other.body.cell, visitor.body.cell)) other.tell(type, message);
    }
  }

  tellAll(type: string, message: unknown): void {
    for (const visitor of this.visitors.values()) visitor.tell(type, message);
  }

  place(visitor: Visitor, to: { map: string; x: number; y: number; heading: number }): void {
    const map = this.deps.maps.findIndex((one) => one.id === to.map);
    moveWalker(this.crowd, visitor.body, { ...to, map }, this.nowMs());
  }

  remember(visitor: Visitor, text: string): void {
    this.sayings.push({ person: visitor.person, text, atMs: this.nowMs() });
    if (this.sayings.length > REMEMBERED_SAYINGS) this.sayings.shift();
  }

  everybody(): Visitor[] {
    return [...this.visitors.values()];
  }

  recentSayings(): readonly { person: PersonId; text: string; atMs: number }[] {
    return this.sayings;
  }

  mapOf(visitor: Visitor): string {
    return this.crowd.maps[visitor.body.map]?.id ?? this.deps.start.map;
  }

  /** Obeys an order of the staff; returns the sessions that must leave, and why. */
  obey(raw: unknown): { sessionId: string; code: number }[] {
    const order = orderSchema.parse(raw);
    if (order.order === "tell") {
      this.tellAll(order.type, order.message);
      return [];
    }
    const meant = [...this.visitors.values()].filter((one) => one.person === order.person);
    for (const visitor of meant) {
      if (order.order === "mute") mute(visitor, order);
      if (order.order === "refresh") this.refresh(visitor, order.facts as RefreshedFacts);
      if (order.order === "hide") this.hide(visitor, order);
      if (order.order === "tell-person") visitor.tell(order.type, order.message);
    }
    const code = DISMISSALS[order.order];
    return code === undefined ? [] : meant.map(({ sessionId }) => ({ sessionId, code }));
  }

  /** Blocked people are neither heard nor seen; the visitor's client is told whom to leave out. */
  private hide(visitor: Visitor, lists: { unheard: string[]; unseen: string[] }): void {
    visitor.unheard = new Set(lists.unheard as PersonId[]);
    visitor.unseen = new Set(lists.unseen as PersonId[]);
    visitor.tell("hidden", { unheard: lists.unheard, unseen: lists.unseen });
  }

  /** Shows changed facts about a person to everybody here. */
  private refresh(visitor: Visitor, facts: RefreshedFacts): void {
    Object.assign(visitor, facts);
    this.show(visitor);
  }

  private show(visitor: Visitor): void {
    const { walkers } = this.state;
    const walker = walkers.get(keyOf(visitor)) ?? new Walker();
    writeFacts(walker, visitor, this.deps.cities);
    if (!walkers.has(keyOf(visitor))) walkers.set(keyOf(visitor), walker);
  }

  private setAway(visitor: Visitor, away: boolean): void {
    const walker = this.state.walkers.get(keyOf(visitor));
    if (walker) walker.away = away;
  }

  summary(): Omit<CopySummary, "id" | "people" | "capacity"> {
    const years: Record<string, number> = {};
    const cities: Record<string, number> = {};
    for (const { entryYear, city } of this.visitors.values()) {
      if (entryYear !== null) years[entryYear] = (years[entryYear] ?? 0) + 1;
      if (city !== null) cities[city] = (cities[city] ?? 0) + 1;
    }
    return { number: this.copyNumber, years, cities };
  }

  private welcome(visitor: Visitor): void {
    const { body } = visitor;
    visitor.tell("welcomed", {
      number: body.number,
      map: this.mapOf(visitor),
      maps: this.deps.maps.map((map) => map.id),
      x: body.x,
      y: body.y,
      epoch: body.epoch & 255,
      copy: this.copyNumber,
      nowMs: this.nowMs(),
      frameMs: this.deps.frameMs || 50,
    });
    if (visitor.unseen.size + visitor.unheard.size > 0) {
      visitor.tell("hidden", { unheard: [...visitor.unheard], unseen: [...visitor.unseen] });
    }
  }

  /** The same person's other visit, from which a second device takes over the place. */
  private twinOf(person: PersonId): Visitor | undefined {
    return [...this.visitors.values()].find((visitor) => visitor.person === person);
  }

  /** RECON-2: where one was last, if that can still be stood on; else the gate. */
  private startOf(admission: Admission): Motion & { map: number } {
    const { maps, start } = this.deps;
    const last = admission.place;
    const lastMap = last ? maps.findIndex((map) => map.id === last.map) : -1;
    const map = maps[lastMap];
    if (last && map && isWalkable(map, last.x, last.y)) {
      return { map: lastMap, x: last.x, y: last.y, heading: last.heading, gait: "stand" };
    }
    const startMap = maps.findIndex((one) => one.id === start.map);
    const gate = maps[startMap]?.spawns.find((spawn) => spawn.id === start.spawn);
    if (!gate) throw new Error(`the map ${start.map} has no spawn ${start.spawn}`);
    const free = nearestWalkable(maps[startMap] as CampusMap, gate) ?? gate;
    return { map: startMap, x: free.x, y: free.y, heading: 12, gait: "stand" };
  }
}

function mute(visitor: Visitor, order: { untilMs: number | null; reason?: string | undefined }) {
  visitor.mutedUntilMs = order.untilMs;
  visitor.muteReason = order.reason;
}

/** A walker's key in the state: the number that frames call them. */
function keyOf({ body }: Visitor): string {
  return String(body.number);
}
