/** The wish to pick an item up, at the place where the server itself has the walker. */
import { collectSchema } from "../../shared/history/protocol.ts";
import { roomMessage, type RoomMessage } from "../world/room-message.ts";
import type { Collecting } from "./collecting.ts";

export function collectMessage(collecting: Collecting): RoomMessage {
  return roomMessage({
    type: "collect",
    schema: collectSchema,
    capability: "collect",
    perMinute: 60,
    handle(visitor, { item }, copy) {
      const { x, y } = visitor.body;
      return collecting.collect({
        person: visitor.person,
        item,
        at: { map: copy.mapOf(visitor), x, y },
        nowMs: copy.nowMs(),
      });
    },
  });
}
