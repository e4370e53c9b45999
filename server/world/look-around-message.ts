/** Looking around from the map: how full the districts are, and where one's friends stand. */
import { lookAroundSchema, type Around } from "../../shared/world/protocol.ts";
import type { District } from "../../shared/world/pack-schema.ts";
import type { Stores } from "../stores.ts";
import { roomMessage, type RoomMessage } from "./room-message.ts";
import type { CopyPort, Visitor } from "./visitor.ts";

interface AroundDeps {
  stores: Pick<Stores, "ties">;
  /** Areas of the start map; the first that contains a place counts. */
  districts: readonly District[];
  startMap: string;
}

export function lookAroundMessage(deps: AroundDeps): RoomMessage {
  return roomMessage({
    type: "look-around",
    schema: lookAroundSchema,
    capability: "walk",
    perMinute: 30,
    async handle(visitor, _, copy): Promise<Around> {
      const { friends } = await deps.stores.ties.of(visitor.person);
      const mine = new Set(friends);
      return {
        districts: census(deps, copy),
        friends: copy
          .everybody()
          .filter((other) => mine.has(other.person))
          .map((other) => placeOf(other, copy)),
      };
    },
  });
}

function placeOf(other: Visitor, copy: CopyPort): Around["friends"][number] {
  const { x, y } = other.body;
  return { person: other.person, name: other.name, map: copy.mapOf(other), x, y };
}

function census({ districts, startMap }: AroundDeps, copy: CopyPort): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of copy.everybody()) {
    if (copy.mapOf(one) !== startMap) continue;
    const { x, y } = one.body;
    const district = districts.find(
      ({ area }) => x >= area.x && y >= area.y && x < area.x + area.w && y < area.y + area.h,
    );
    if (district) counts[district.id] = (counts[district.id] ?? 0) + 1;
  }
  return counts;
}
