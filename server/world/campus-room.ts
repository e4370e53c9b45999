/**
 * One copy of the campus as a Colyseus room: connections, seats and the clockwork. It computes
 * nothing: walking is the crowd's, messages are the columns', admission is the people's.
 */
import { ClientState, Room, type AuthContext, type Client } from "@colyseus/core";
import type { WebSocket } from "ws";
import type { PersonId } from "../../shared/kernel/ids.ts";
import { CLOSE_CODES } from "../../shared/world/protocol.ts";
import { CampusState } from "../../shared/world/campus-state.ts";
import { decodeReport, REPORT_CHANNEL } from "../../shared/world/frames.ts";
import type { Admission } from "./visitor.ts";
import { CampusCopy, type CopyDeps, type Line } from "./campus-copy.ts";
import { receive } from "./room-message.ts";
import { SafeSerializer } from "./safe-serializer.ts";
import { createSharedWriter, waitingBytes } from "./shared-writer.ts";
import { startClockwork } from "./clockwork.ts";

/** RECON-1: a lost connection keeps its seat this long, s; after that one joins anew, same place. */
const SEAT_SECONDS = 90;
/** Slow facts (names, looks) may take this long to reach others, ms. */
const PATCH_MS = 250;

type CampusClient = Client<{ auth: Admission }>;
interface Reconnection {
  reject(reason?: unknown): void;
}

export abstract class CampusRoom extends Room<{ state: CampusState; client: CampusClient }> {
  abstract readonly deps: CopyDeps;
  override state = new CampusState();
  override patchRate = PATCH_MS;
  override maxMessagesPerSecond = 40;
  private copy!: CampusCopy;
  private stopClockwork: () => void = () => {};
  private readonly waiting = new Map<string, Reconnection>();
  /** Sessions that were told to go: no seat is kept for them. */
  private readonly dismissed = new Set<string>();

  override setSerializer(): void {
    super.setSerializer(new SafeSerializer() as never);
  }

  override async onCreate(): Promise<void> {
    const { deps } = this;
    this.autoDispose = true;
    this.maxClients = deps.capacity;
    this.copy = new CampusCopy(deps, this.state, await deps.whereabouts.open(this.roomId));
    this.metadata = this.copy.summary();
    for (const message of deps.messages) {
      this.onMessage(message.type, (client: CampusClient, payload: unknown): unknown => {
        const visitor = this.copy.visitors.get(client.sessionId);
        if (!visitor) return undefined;
        return receive(message, { visitor, payload, copy: this.copy }, deps.ingress);
      });
    }
    this.onMessageBytes(REPORT_CHANNEL, (client: CampusClient, bytes: Uint8Array) => {
      const report = decodeReport(bytes);
      if (report) this.copy.takeReport(client.sessionId, report);
    });
    this.stopClockwork = startClockwork(this.copy, deps, (summary) => {
      void this.setMetadata(summary).catch((cause: unknown) => this.fault(cause, "metadata"));
    });
    const { topics } = deps.whereabouts;
    await this.presence.subscribe(topics.arrivals, this.onArrival);
    await this.presence.subscribe(topics.orders, this.onOrder);
    deps.metrics.copies.inc();
  }

  override onJoin(client: CampusClient): void {
    const admission = client.auth as Admission;
    this.copy.join(client.sessionId, admission, lineTo(client));
    const arrival = { person: admission.person, sessionId: client.sessionId };
    void this.announce(arrival).catch((cause: unknown) => this.fault(cause, "arrival"));
  }

  override async onDrop(client: CampusClient): Promise<void> {
    if (this.dismissed.has(client.sessionId)) return;
    const reconnection = this.allowReconnection(client, SEAT_SECONDS);
    reconnection.catch(() => undefined);
    this.waiting.set(client.sessionId, reconnection as unknown as Reconnection);
    await this.copy.away(client.sessionId);
  }

  override onReconnect(client: CampusClient): void {
    this.waiting.delete(client.sessionId);
    this.copy.back(client.sessionId, lineTo(client));
  }

  override async onLeave(client: CampusClient): Promise<void> {
    this.waiting.delete(client.sessionId);
    this.dismissed.delete(client.sessionId);
    const person = this.copy.visitors.get(client.sessionId)?.person;
    await this.copy.leave(client.sessionId);
    if (person && !this.copy.holds(person)) await this.deps.whereabouts.left(person, this.roomId);
  }

  override onUncaughtException(error: Error, method: string): void {
    this.fault(error, method);
  }

  override async onDispose(): Promise<void> {
    this.stopClockwork();
    const { whereabouts } = this.deps;
    this.presence.unsubscribe(whereabouts.topics.arrivals, this.onArrival);
    this.presence.unsubscribe(whereabouts.topics.orders, this.onOrder);
    await this.copy.close();
    await whereabouts.close(this.roomId);
    this.deps.metrics.copies.dec();
  }

  private async announce(arrival: { person: PersonId; sessionId: string }): Promise<void> {
    const { whereabouts } = this.deps;
    await whereabouts.arrived(arrival.person, this.roomId);
    await this.presence.publish(whereabouts.topics.arrivals, arrival);
  }

  /** COPY-4: one person, one place; whoever opens the campus again elsewhere leaves here. */
  private readonly onArrival = (arrival: { person: string; sessionId: string }): void => {
    for (const visitor of this.copy.visitors.values()) {
      if (visitor.person !== arrival.person || visitor.sessionId === arrival.sessionId) continue;
      this.letGo(visitor.sessionId, CLOSE_CODES.openedElsewhere);
    }
  };

  /** What the staff order (mute, ban, notices) reaches every copy at once. */
  private readonly onOrder = (order: unknown): void => {
    for (const { sessionId, code } of this.copy.obey(order)) this.letGo(sessionId, code);
  };

  private letGo(sessionId: string, code: number): void {
    this.dismissed.add(sessionId);
    this.waiting.get(sessionId)?.reject(new Error("seat given up"));
    this.clients.get(sessionId)?.leave(code);
  }

  private fault(cause: unknown, where: string): void {
    this.deps.metrics.faults.inc({ where });
    this.deps.log.error({ err: cause, room: this.roomId, where }, "fault in a campus copy");
  }
}

const writeShared = createSharedWriter();

function lineTo(client: CampusClient): Line {
  const socket = client.ref as unknown as WebSocket;
  return {
    bufferedBytes: () => waitingBytes(socket),
    // Until the client has said that it listens, what it is sent waits behind the state.
    send: (frame) =>
      client.state === ClientState.JOINED ? writeShared(socket, frame) : client.enqueueRaw(frame),
    giveUp: () => socket.terminate(),
    tell: (type, message) => client.send(type, message),
  };
}

/** The room class of one server: its dependencies are given here, not kept in module state. */
export function campusRoom(deps: CopyDeps): new () => CampusRoom {
  return class extends CampusRoom {
    override readonly deps = deps;
    static override async onAuth(
      token: string,
      options: unknown,
      _context: AuthContext,
    ): Promise<Admission> {
      return deps.admit(token, options);
    }
  };
}
