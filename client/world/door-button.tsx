/** A door within reach can be entered by a button too. */
import { t } from "../platform/text/text.ts";
import { enterDoor } from "./actions.ts";
import { world } from "./world.ts";
import { mapId, myTile } from "./world-state.ts";

const REACH_TILES = 2.2;

export function DoorButton() {
  const { x, y } = myTile.value;
  void mapId.value;
  const door = world.state.map?.doors.find((one) => {
    const nearX = Math.max(one.x, Math.min(x + 0.5, one.x + one.w));
    const nearY = Math.max(one.y, Math.min(y + 0.5, one.y + one.h));
    return Math.hypot(nearX - x - 0.5, nearY - y - 0.5) <= REACH_TILES;
  });
  if (!door) return null;
  return (
    <button
      type="button"
      class="button button-gold near-button"
      onClick={() => void enterDoor(door.id)}
    >
      {t("hud.enter")}
    </button>
  );
}
