/**
 * The scene: puts the map's view, the figures, the names and the other columns' layers together, and
 * moves them sixty times a second. It decides nothing; walking is own-walk's, the rest the server's.
 */
import type { Point } from "../../shared/world/grid.ts";
import { boot } from "../platform/store/boot.ts";
import { panel } from "../platform/store/session.ts";
import { centreOn, viewRectOf } from "./camera-view.ts";
import { campusTime, type CampusTime } from "./campus-clock.ts";
import { createCrowdView, type CrowdView } from "./crowd-view.ts";
import { TILE, type ViewRect } from "./ground-chunks.ts";
import { createLabels, type Labels } from "./labels.ts";
import { pagesFirst } from "./fetch-ahead.ts";
import { loadMap } from "./map-store.ts";
import { createMapView, PAGES_NEXT, type MapView } from "./map-view.ts";
import { createOwnWalk, obeyCorrection, stepOwn, type OwnWalk } from "./own-walk.ts";
import { PhaserSceneClass } from "./phaser-parts.ts";
import { noteHere } from "./place-notes.ts";
import type { MakeLayer, SceneLayer } from "./scene-layer.ts";
import { stepSeen } from "./seen-walkers.ts";
import { createSpriteBook, type SpriteBook } from "./sprite-book.ts";
import { steering } from "./steering.ts";
import { createWayMarks, type WayMarks } from "./way-marks.ts";
import { world } from "./world.ts";
import { destination, mapId, myTile, worldReady } from "./world-state.ts";

/** The light follows the clock this often, ms. */
const CLOCK_MS = 20_000;
/** A frame that took longer (a sleeping tab) counts as this much walking, ms. */
const LONGEST_FRAME_MS = 400;

export interface SceneDeps {
  layers: readonly MakeLayer[];
  calm: boolean;
  footstep(motion: { x: number; y: number; gait: string }): void;
}

export class CampusScene extends PhaserSceneClass {
  readonly walk: OwnWalk = createOwnWalk();
  private readonly deps: SceneDeps;
  private book!: SpriteBook;
  private names!: Labels;
  private view: MapView | null = null;
  private crowd: CrowdView | null = null;
  private marks: WayMarks | null = null;
  private layers: SceneLayer[] = [];
  private daytime: CampusTime = campusTime(boot.nowMs, boot.timeZone, boot);
  private clockAtMs = 0;
  private wantedMap = "";
  private steppedAtMs = performance.now();
  zoom = 3;

  constructor(deps: SceneDeps) {
    super("campus");
    this.deps = deps;
  }

  create(): void {
    this.book = createSpriteBook(this, addressOf, () => undefined);
    this.names = createLabels(this);
    world.listen({
      placed: (at) => {
        obeyCorrection(this.walk, at.epoch, { ...at, gait: "stand" });
        destination.value = null;
        void this.enterMap(at.map);
      },
    });
    if (mapId.value) {
      obeyCorrection(this.walk, world.state.epoch, world.state.me);
      void this.enterMap(mapId.value);
    } else void this.enterMap(boot.startMap);
  }

  /** Loads a map and shows it; the last wish wins when two follow each other quickly. */
  async enterMap(id: string): Promise<void> {
    if (this.wantedMap === id) return;
    this.wantedMap = id;
    const indoors = id !== boot.startMap;
    const [map] = await Promise.all([
      loadMap(id),
      this.book.load(pagesFirst(this.daytime, indoors)),
    ]);
    if (this.wantedMap !== id) return;
    if (!mapId.value) lookAtStart(this.walk, map.spawns);
    this.leaveMap();
    await this.book.load(["avatars", ...(indoors ? PAGES_NEXT : [])]);
    const { calm } = this.deps;
    this.view = createMapView({
      scene: this,
      book: this.book,
      map,
      time: this.daytime,
      indoors,
      calm,
    });
    this.crowd = createCrowdView(this, this.book, map);
    this.marks = createWayMarks(this.book, calm);
    world.state.map = map;
    await this.book.load(PAGES_NEXT);
    if (this.wantedMap !== id) return;
    const context = { scene: this, book: this.book, map, calm, me: () => this.walk.motion };
    this.layers = this.deps.layers.map((make) => make(context));
  }

  private leaveMap(): void {
    for (const layer of this.layers) layer.destroy();
    this.layers = [];
    this.view?.destroy();
    this.crowd?.destroy();
    this.marks?.destroy();
    this.view = null;
    this.crowd = null;
  }

  override update(): void {
    const { view, crowd } = this;
    const nowMs = performance.now();
    // Phaser's own delta is smoothed: a slow phone would walk slower than the server thinks.
    const time = { nowMs, elapsedMs: Math.min(nowMs - this.steppedAtMs, LONGEST_FRAME_MS) };
    this.steppedAtMs = nowMs;
    if (!view || !crowd) return;
    this.step(view, time);
    this.follow();
    const rect = this.viewRect();
    this.keepTime(view, time.nowMs);
    view.show(rect, time);
    crowd.update(this.walk, time.nowMs);
    this.marks?.show(this.walk.path, time.nowMs);
    for (const layer of this.layers) layer.update(rect, time);
    this.names.show([
      ...crowd.labels(this.walk),
      ...this.layers.flatMap((layer) => layer.labels()),
    ]);
    if (mapId.value) worldReady.value = true;
  }

  private step(view: MapView, time: { nowMs: number; elapsedMs: number }): void {
    const wants = panel.value ? { direction: null, run: false } : steering();
    for (const report of stepOwn(this.walk, view.map, wants, time)) world.report(report);
    if (this.walk.path.length === 0 && destination.value) destination.value = null;
    world.state.me = this.walk.motion;
    stepSeen(world.state, view.map, time);
    noteHere(view.map, this.walk.motion);
    this.deps.footstep(this.walk.motion);
    const { x, y } = this.walk.motion;
    const tile = { x: Math.floor(x), y: Math.floor(y) };
    if (tile.x !== myTile.value.x || tile.y !== myTile.value.y) myTile.value = tile;
  }

  private follow(): void {
    const map = this.view?.map;
    this.cameras.main.setZoom(this.zoom);
    if (map) centreOn(this.cameras.main, { zoom: this.zoom, at: this.walk.motion, map });
  }

  private viewRect(): ViewRect {
    return viewRectOf(this.cameras.main, this.zoom);
  }

  private keepTime(view: MapView, nowMs: number): void {
    if (nowMs - this.clockAtMs < CLOCK_MS) return;
    this.clockAtMs = nowMs;
    this.daytime = campusTime(world.serverNow(), boot.timeZone, boot);
    view.setTime(this.daytime);
  }

  /** A place on the canvas (device pixels) in tiles. */
  tileAt(x: number, y: number): Point {
    const rect = this.viewRect();
    return { x: (rect.x + x / this.zoom) / TILE, y: (rect.y + y / this.zoom) / TILE };
  }

  /** A place in tiles on the canvas (device pixels). */
  screenOf(at: Point): Point {
    const rect = this.viewRect();
    return { x: (at.x * TILE - rect.x) * this.zoom, y: (at.y * TILE - rect.y) * this.zoom };
  }

  /** Offers a tap to people and layers; false when it was meant for the ground. */
  tapThings(at: Point): boolean {
    return this.layers.some((layer) => layer.tap(at)) || (this.crowd?.tap(at) ?? false);
  }
}

/** Before one has joined, the campus is seen from where one will arrive. */
function lookAtStart(walk: OwnWalk, spawns: readonly Point[]): void {
  const start = spawns[0];
  if (start) walk.motion = { ...start, heading: 12, gait: "stand" };
}

function addressOf(page: string): string {
  return page.startsWith("pack:")
    ? `${boot.pack}/sprites/${page.slice(5)}`
    : `${boot.kit}/sprites/${page}`;
}
