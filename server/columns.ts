/** Makes the columns' services and hands each what it needs of the others, left to right. */
import { matchMaker } from "@colyseus/core";
import { serveHistoryDesk } from "./history/desk-routes.ts";
import { servePeopleDesk } from "./people/desk-routes.ts";
import { serveWorldDesk } from "./world/desk-routes.ts";
import { defaultLook } from "../shared/people/look-defaults.ts";
import { encodeLook } from "../shared/people/look.ts";
import type { CampusMap } from "../shared/world/campus-map.ts";
import { createApproved, type Approved } from "./history/approved.ts";
import { collectMessage } from "./history/collect-message.ts";
import { createCollecting } from "./history/collecting.ts";
import { createDailyQuiz } from "./history/daily-quiz.ts";
import { createMayEmote } from "./history/earned-emotes.ts";
import { serveHistory } from "./history/history-routes.ts";
import { createGatekeeper, type Caller } from "./people/caller.ts";
import { createDeviceService } from "./people/device-service.ts";
import { createMeService } from "./people/me-service.ts";
import { servePeople } from "./people/people-routes.ts";
import { createTiesService } from "./people/ties-service.ts";
import { createWordJudge } from "./people/words.ts";
import { campusDay } from "./platform/campus-day.ts";
import type { Config } from "./platform/config.ts";
import type { LoadedPack } from "./platform/content/load-pack.ts";
import type { Api, Gatekeeper } from "./platform/http/api.ts";
import type { Limits } from "./platform/http/limits.ts";
import type { Log } from "./platform/log.ts";
import type { Metrics } from "./platform/metrics.ts";
import type { Store } from "./store.ts";
import { createAdmission } from "./world/admission.ts";
import { createBlessings } from "./world/blessings-service.ts";
import type { CopyDeps } from "./world/campus-copy.ts";
import type { CopyOrder } from "./world/copy-orders.ts";
import { placeStoreOf } from "./world/place-keeper.ts";
import { lookAroundMessage } from "./world/look-around-message.ts";
import { reportMessage } from "./world/report-message.ts";
import { createWhereabouts, type Whereabouts } from "./world/whereabouts.ts";
import { worldMessages } from "./world/world-messages.ts";
import { serveWorld } from "./world/world-routes.ts";
import { lanternArea } from "./world/lantern-area.ts";
import { PHRASES } from "../shared/world/phrases.ts";

export interface ColumnDeps {
  config: Config;
  log: Log;
  store: Store;
  loaded: LoadedPack;
  metrics: Metrics;
  limits: Limits;
  nowMs(): number;
}

export interface Columns {
  gatekeeper: Gatekeeper<Caller>;
  copyDeps: CopyDeps;
  whereabouts: Whereabouts;
  approved: Approved;
  serve(api: Api<Caller>): void;
  /** Once the server listens: follow what other processes switch on and off. */
  listening(): Promise<void>;
  stop(): Promise<void>;
}

/** What the columns are made with: what they were handed, and what several of them share. */
interface Ground extends ColumnDeps {
  stores: Store;
  maps: CampusMap[];
  whereabouts: Whereabouts;
  approved: Approved;
  gatekeeper: ReturnType<typeof createGatekeeper>;
  judgeWords: Awaited<ReturnType<typeof createWordJudge>>;
  dayOf: ReturnType<typeof campusDay>;
  order(order: CopyOrder): void;
}

export async function createColumns(deps: ColumnDeps): Promise<Columns> {
  const ground = await layGround(deps);
  const { stores, whereabouts, approved, gatekeeper, limits, config, nowMs, dayOf } = ground;
  const { pack } = ground.loaded;
  const people = makePeople(ground);
  const blessings = makeBlessings(ground);
  const quiz = createDailyQuiz({ stores, pack, approved, nowMs, dayOf });
  return {
    gatekeeper,
    copyDeps: makeCopyDeps(ground),
    whereabouts,
    approved,
    serve(api) {
      servePeople(api, { ...people, limits, guestsPerAddress: config.GUESTS_PER_ADDRESS });
      serveWorld(api, { stores, blessings, whereabouts, limits });
      serveHistory(api, { stores, pack, approved, quiz, limits, nowMs, dayOf });
      serveDesk(api, ground);
    },
    async listening() {
      await whereabouts.onSwitch(() => {
        approved.refresh().catch((cause: unknown) => {
          ground.log.error({ err: cause }, "what is switched on could not be read anew");
        });
      });
    },
    async stop() {
      await stores.deviceCodes.prune({ nowMs: nowMs(), windowMs: 600_000 });
    },
  };
}

async function layGround(deps: ColumnDeps): Promise<Ground> {
  const { store: stores, loaded, config, nowMs } = deps;
  const whereabouts = createWhereabouts(() => matchMaker.presence, config.REDIS_PREFIX ?? "");
  return {
    ...deps,
    stores,
    maps: [...loaded.maps.values()],
    whereabouts,
    approved: await createApproved(stores, loaded.pack),
    gatekeeper: createGatekeeper({ stores, nowMs, limits: deps.limits }),
    judgeWords: await createWordJudge(config.BLOCKED_WORDS),
    dayOf: campusDay(loaded.pack.manifest.timeZone),
    order: orderer(whereabouts, deps.log),
  };
}

/** People know nothing of what lies to their right: it is handed to them here. */
function makePeople(ground: Ground) {
  const { stores, nowMs, whereabouts, judgeWords, order, config } = ground;
  const { pack } = ground.loaded;
  const me = createMeService({
    stores,
    nowMs,
    judgeWords,
    rules: {
      cities: new Set(pack.cities.map((city) => city.id)),
      classYearFrom: pack.manifest.people.classYearFrom,
      reservedNames: pack.manifest.people.reservedNames,
      departments: pack.departments.map((department) => department.name),
    },
    startLook,
    async bestCopy(person, companion) {
      const { friends } = await stores.ties.of(person);
      return whereabouts.best(companion, friends);
    },
    announce: (person, facts) => order({ order: "refresh", person, facts }),
    announceForgotten: (person) => order({ order: "forget", person }),
    async visitedBy(person) {
      return (await stores.walks.visits(person)).map((visit) => visit.landmark);
    },
    async rewardsOf(person) {
      return (await stores.collection.rewards(person)).map((one) => one.reward);
    },
  });
  const ties = createTiesService({
    stores,
    nowMs,
    isOnline: (person) => whereabouts.isOnline(person),
    announceHidden: (person, lists) => order({ order: "hide", person, ...lists }),
    announceTie: (person, from) =>
      order({ order: "tell-person", person, type: "friend", message: { from } }),
  });
  const devices = createDeviceService({
    stores,
    nowMs,
    triesPerAddress: config.SIGN_INS_PER_ADDRESS,
    viewOf: (person) => me.viewOf(person),
  });
  return { me, ties, devices };
}

function startLook({ entryYear, seed }: { entryYear: number | null; seed: number }): string {
  return encodeLook(defaultLook({ classYear: entryYear, seed }));
}

/** The organiser's desk, column by column. */
function serveDesk(api: Api<Caller>, ground: Ground): void {
  const { stores, limits, nowMs, gatekeeper, whereabouts, approved, config, order } = ground;
  const { pack } = ground.loaded;
  servePeopleDesk(api, {
    stores,
    limits,
    signInsPerAddress: config.SIGN_INS_PER_ADDRESS,
    nowMs,
    byToken: (token) => gatekeeper.byToken(token),
    startLook,
    onlineNow: () => whereabouts.everybody(),
    order,
    https: config.PUBLIC_URL?.startsWith("https:") ?? false,
  });
  serveWorldDesk(api, {
    stores,
    whereabouts,
    ready: pack.blessings,
    nowMs,
    blessingsChanged: () => contentChanged(ground, "blessings"),
  });
  serveHistoryDesk(api, {
    stores,
    pack,
    approved,
    nowMs,
    async switched() {
      await approved.refresh();
      await whereabouts.announceSwitch();
      contentChanged(ground, "items");
    },
  });
}

/** Everybody on every campus learns that something is shown or hung otherwise than before. */
function contentChanged({ order }: Ground, what: "blessings" | "items"): void {
  order({ order: "tell", type: "content-changed", message: { what } });
}

function makeBlessings(ground: Ground) {
  const { stores, loaded, maps, nowMs, dayOf, judgeWords } = ground;
  const { pack } = loaded;
  return createBlessings({
    stores,
    ready: pack.blessings,
    area: lanternArea(pack.manifest.roles, maps),
    nowMs,
    dayOf,
    judgeWords,
    random: Math.random,
    changed: () => contentChanged(ground, "blessings"),
  });
}

function makeCopyDeps(ground: Ground): CopyDeps {
  const { stores, maps, config, approved, limits, metrics, log, nowMs } = ground;
  const { pack } = ground.loaded;
  const landmarks = new Map(pack.landmarks.map((landmark) => [landmark.id, landmark]));
  return {
    maps,
    start: { map: pack.manifest.maps.start, spawn: pack.manifest.maps.startSpawn },
    capacity: config.COPY_CAPACITY,
    cities: pack.cities.map((city) => city.id),
    frameMs: config.FRAME_MS === "auto" ? 0 : config.FRAME_MS === "50" ? 50 : 100,
    messages: makeMessages(ground),
    admit: createAdmission({ stores, nowMs }),
    nowMs,
    places: placeStoreOf(stores, (id) => {
      const landmark = landmarks.get(id);
      return landmark !== undefined && approved.isOn(landmark);
    }),
    whereabouts: ground.whereabouts,
    ingress: {
      limit: (key, perMinute) => limits.allow(key, perMinute, 60),
      refused: (code) => metrics.refusals.inc({ code }),
    },
    metrics,
    log,
  };
}

/** Every message that a copy of the campus takes, column by column. */
function makeMessages({ stores, loaded, maps, approved, metrics, config, ...ground }: Ground) {
  const { judgeWords, dayOf } = ground;
  const { pack } = loaded;
  return [
    ...worldMessages({
      maps,
      phrases: new Set(PHRASES),
      judgeWords,
      speech: speechOf(config),
      mayEmote: createMayEmote(stores, pack),
    }),
    lookAroundMessage({ stores, districts: pack.districts, startMap: pack.manifest.maps.start }),
    reportMessage({ stores, dayOf }),
    collectMessage(createCollecting({ stores, pack, maps, approved, metrics })),
  ];
}

/** SPEECH-1: free words where nobody outside listens; on a public site ready phrases. */
function speechOf(config: Config): "phrases" | "accounts" | "all" {
  return config.SPEECH ?? (config.PUBLIC_URL ? "phrases" : "all");
}

/** Orders go out without being waited for; one that cannot is a fault to log, not the caller's. */
function orderer(whereabouts: Whereabouts, log: Log): (order: CopyOrder) => void {
  return (order) => {
    whereabouts.order(order).catch((cause: unknown) => {
      log.error({ err: cause }, "an order to the copies was not sent");
    });
  };
}
