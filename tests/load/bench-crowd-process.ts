/**
 * Plays one walk to many sockets, in one of two ways, and tells what that cost this process. Started
 * by the bench; the sockets' other ends are in another process.
 */
import { Encoder, schema, t } from "@colyseus/schema";
import { WebSocketServer, type WebSocket } from "ws";
import { addWalker, createCrowd, takeReport, tick } from "../../server/world/crowd.ts";
import { createSharedWriter, waitingBytes } from "../../server/world/shared-writer.ts";
import { judgeReport, newBudget } from "../../shared/world/report-judge.ts";
import { stepWalk } from "../../shared/world/walking.ts";
import { planWalk, TICK_MS, type WalkPlan } from "./bench-walk.ts";

export type CrowdWay = "frames" | "state";
export interface CrowdCost {
  bytes: number;
  cpuMs: number;
}

interface Audience {
  sockets: WebSocket[];
  /** Payload and WebSocket header of everything sent. */
  bytes: number;
}

const [way = "frames", walkers = "100", ticks = "50"] = process.argv.slice(2);
const plan = planWalk({ walkers: Number(walkers), ticks: Number(ticks) });
const audience: Audience = { sockets: [], bytes: 0 };
const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
server.on("connection", (socket) => {
  audience.sockets.push(socket);
  if (audience.sockets.length === plan.starts.length) void play();
});
server.on("listening", () => {
  const address = server.address();
  if (typeof address === "object" && address) process.send?.({ port: address.port });
});

async function play(): Promise<void> {
  const step = way === "frames" ? ourFrames(plan, audience) : broadcastState(plan, audience);
  // The state at the start belongs to joining, which is not compared here.
  step(0);
  audience.bytes = 0;
  const before = process.cpuUsage();
  for (let index = 1; index < plan.reports.length; index++) {
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
    step(index);
  }
  const { user, system } = process.cpuUsage(before);
  process.send?.({ bytes: audience.bytes, cpuMs: (user + system) / 1_000 } satisfies CrowdCost);
}

function ourFrames({ map, starts, reports }: WalkPlan, to: Audience): (index: number) => void {
  const crowd = createCrowd([{ id: map.id, grid: map }]);
  const write = createSharedWriter();
  const bodies = starts.map((start, index) =>
    addWalker(
      crowd,
      { ...start, map: 0 },
      {
        bufferedBytes: () => waitingBytes(to.sockets[index] as WebSocket),
        send(frame) {
          to.bytes += sizeOf(frame);
          write(to.sockets[index] as WebSocket, frame);
        },
        giveUp: () => undefined,
      },
      0,
    ),
  );
  return (index) => {
    for (const { who, motion } of reports[index] ?? []) {
      const body = bodies[who];
      if (body) takeReport(crowd, body, { epoch: body.epoch & 255, motion }, index * TICK_MS);
    }
    tick(crowd, TICK_MS, index * TICK_MS);
  };
}

/**
 * What a room does that keeps everybody's place in its state: the same reports judged and the same
 * walkers carried on, then one patch a tick, to everybody.
 */
function broadcastState({ map, starts, reports }: WalkPlan, to: Audience): (index: number) => void {
  const Place = schema({ x: t.float32(), y: t.float32() }, "BenchPlace");
  const Places = schema({ people: t.map(Place) }, "BenchPlaces");
  Encoder.BUFFER_SIZE = 1024 * 1024;
  const state = new Places();
  const encoder = new Encoder(state);
  const walkers = starts.map((start, index) => {
    const place = new Place();
    state.people.set(String(index), place);
    return { place, motion: { ...start }, reported: { ...start }, budget: newBudget(0) };
  });
  return (index) => {
    const nowMs = index * TICK_MS;
    for (const { who, motion } of reports[index] ?? []) {
      const walker = walkers[who];
      if (!walker) continue;
      const judged = judgeReport(map, walker.reported, motion, { ...walker.budget, nowMs });
      walker.budget = judged.budget;
      if (!judged.refusal) walker.motion = walker.reported = { ...motion };
    }
    for (const walker of walkers) {
      const { motion, place } = walker;
      if (motion.gait === "walk" || motion.gait === "run")
        walker.motion = { ...motion, ...stepWalk(map, motion, TICK_MS) };
      place.x = walker.motion.x;
      place.y = walker.motion.y;
    }
    if (!encoder.hasChanges) return;
    const patch = Buffer.from(encoder.encode({ offset: 0 }));
    encoder.discardChanges();
    for (const socket of to.sockets) {
      to.bytes += sizeOf(patch);
      socket.send(patch, { binary: true });
    }
  };
}

/** A message with its WebSocket header. */
function sizeOf(message: Buffer): number {
  return message.length + (message.length < 126 ? 2 : message.length < 65_536 ? 4 : 10);
}
