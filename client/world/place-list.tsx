/** Elder mode: places by name, nearest first, one tap to walk there. */
import { t, inLanguage } from "../platform/text/text.ts";
import { worldContent } from "./actions.ts";
import { goTo, nearestPlaces } from "./places.ts";
import { mapId, myTile } from "./world-state.ts";

const SHOWN = 4;

export function PlaceList() {
  void mapId.value;
  void worldContent.value;
  const places = nearestPlaces(myTile.value).slice(0, SHOWN);
  return (
    <div class="place-list" role="group" aria-label={t("elder.places")}>
      {places.map((place) => (
        <button key={place.id} type="button" class="chip" onClick={() => goTo(place.id)}>
          {inLanguage(place.name)}
        </button>
      ))}
    </div>
  );
}
