/**
 * The pipeline every message to a copy goes through: decode → validate → rate-limit → capability →
 * one typed call. A column declares its messages as values; the room knows none of them by name.
 */
import type { z } from "zod";
import { isRefusal, refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import { can, type Capability } from "../../shared/people/capabilities.ts";
import { holdsNul } from "../platform/holds-nul.ts";
import type { CopyPort, Visitor } from "./visitor.ts";

type Reply = object | Refusal | undefined;

export interface RoomMessage<Payload = unknown> {
  type: string;
  schema: z.ZodType<Payload>;
  capability: Capability;
  /** How often one person may send it in a minute. */
  perMinute: number;
  handle(visitor: Visitor, payload: Payload, copy: CopyPort): Reply | Promise<Reply>;
}

/** Keeps the payload's type inside; the list a room gets is of unknown payloads. */
export function roomMessage<Payload>(message: RoomMessage<Payload>): RoomMessage {
  return message;
}

export interface Ingress {
  limit(key: string, perMinute: number): Promise<boolean>;
  refused(code: string): void;
}

/** Runs the pipeline; the result answers the request. A fault is thrown, for the room to log once. */
export async function receive(
  message: RoomMessage,
  from: { visitor: Visitor; payload: unknown; copy: CopyPort },
  ingress: Ingress,
): Promise<Reply> {
  const { visitor, payload, copy } = from;
  const reply = await judge();
  if (isRefusal(reply)) ingress.refused(reply.refusal);
  return reply;

  async function judge(): Promise<Reply> {
    const parsed = message.schema.safeParse(payload);
    if (!parsed.success) return refuse("bad-input", { path: firstPath(parsed.error) });
    if (holdsNul(parsed.data)) return refuse("bad-input");
    const key = `${message.type}:${visitor.person}`;
    if (!(await ingress.limit(key, message.perMinute))) return refuse("too-often");
    if (!can(visitor.roles, message.capability)) return refuse("not-allowed");
    return message.handle(visitor, parsed.data, copy);
  }
}

function firstPath(error: z.ZodError): string {
  return error.issues[0]?.path.join(".") ?? "";
}
