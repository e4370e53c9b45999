/** Where the questions of the day are asked. Pure. */
import type { CampusMap, TileRect } from "../../shared/world/campus-map.ts";
import type { Roles } from "../../shared/world/pack-schema.ts";

/** Far enough that one need not hit the steps, near enough that they are in the picture; tiles. */
const QUIZ_REACH = 6;

/** True within reach of the place that plays the role `quizSteps`. */
export function isAtQuiz(
  me: { x: number; y: number },
  map: Pick<CampusMap, "landmarks" | "zones">,
  roles: Roles,
): boolean {
  const place = quizPlace(map, roles);
  return place !== undefined && distanceTo(place, me) <= QUIZ_REACH;
}

/** The role's zone; for a role without one the landmark itself counts. */
function quizPlace(
  { zones, landmarks }: Pick<CampusMap, "landmarks" | "zones">,
  { quizSteps: role }: Roles,
): TileRect | undefined {
  if (role?.zone !== undefined) return zones.find((one) => one.id === role.zone);
  return landmarks.find((one) => one.id === role?.landmark);
}

function distanceTo({ x, y, w, h }: TileRect, me: { x: number; y: number }): number {
  const nearX = Math.max(x, Math.min(me.x, x + w));
  const nearY = Math.max(y, Math.min(me.y, y + h));
  return Math.hypot(me.x - nearX, me.y - nearY);
}
