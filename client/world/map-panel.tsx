/** The campus map: where I am, where friends are, how full each district is, and going anywhere by name. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Around } from "../../shared/world/protocol.ts";
import { Sheet } from "../platform/kit/sheet.tsx";
import { boot } from "../platform/store/boot.ts";
import { closePanel, me } from "../platform/store/session.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import { lookAround, travelTo, worldContent } from "./actions.ts";
import { CampusMapPicture } from "./map-picture.tsx";
import { goTo, nearestPlaces, type Place } from "./places.ts";
import { mapId, myTile, peopleHere } from "./world-state.ts";

/** Steps are about two thirds of a tile long. */
const STEPS_A_TILE = 1.5;

export function MapPanel({ about }: { about?: string }) {
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<string | null>(about ?? null);
  const around = useAround();
  const outdoors = mapId.value === boot.startMap;
  const places = useMemo(() => nearestPlaces(myTile.value), [worldContent.value, mapId.value]);
  const found = places.filter((place) => matches(place, words));
  const shown = places.find((place) => place.id === chosen) ?? null;
  return (
    <Sheet title={t("map.title")} onClose={closePanel} wide>
      {!outdoors && <p>{t("map.indoors")}</p>}
      {outdoors && (
        <CampusMapPicture places={places} around={around} chosen={chosen} onChoose={setChosen} />
      )}
      <p class="quiet map-notes">
        {t("map.people")}: {peopleHere.value} · {t("map.nothingOn")} · {t("map.osm")}
      </p>
      {around && <DistrictCounts around={around} />}
      {shown && <PlaceCard place={shown} />}
      <label class="field">
        <span>{t("map.search")}</span>
        <input
          class="input"
          type="search"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      {found.length === 0 && <p role="status">{t("map.none")}</p>}
      <ul class="plain-list place-rows" aria-label={t("map.places")}>
        {found.map((place) => (
          <PlaceRow key={place.id} place={place} onChoose={() => setChosen(place.id)} />
        ))}
      </ul>
    </Sheet>
  );
}

const LOOK_EVERY_MS = 8_000;

/** Looked at when the map opens and every few seconds while it is open. */
function useAround(): Around | null {
  const [around, setAround] = useState<Around | null>(null);
  useEffect(() => {
    let current = true;
    const look = (): void => {
      void lookAround().then((seen) => current && seen && setAround(seen));
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, []);
  return around;
}

/** How many are where, the fullest first. */
function DistrictCounts({ around }: { around: Around }) {
  const districts = worldContent.value?.districts ?? [];
  const counted = districts
    .map((district) => ({ district, people: around.districts[district.id] ?? 0 }))
    .filter(({ people }) => people > 0)
    .toSorted((a, b) => b.people - a.people);
  if (counted.length === 0) return null;
  return (
    <p class="chips district-counts">
      {counted.map(({ district, people }) => (
        <span key={district.id}>
          {t("map.inDistrict", { district: inLanguage(district.name), n: people })}
        </span>
      ))}
    </p>
  );
}

function matches(place: Place, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return place.name.zh.includes(wanted) || place.name.en.toLowerCase().includes(wanted);
}

function isVisited(id: string): boolean {
  return me.value?.visited.includes(id) ?? false;
}

function PlaceRow({ place, onChoose }: { place: Place; onChoose: () => void }) {
  return (
    <li>
      <button type="button" class="place-row" onClick={onChoose}>
        <span>{inLanguage(place.name)}</span>
        <span class="quiet">
          {isVisited(place.id) && `${t("map.visited")} · `}
          {t("map.far", { n: Math.round(place.tilesAway * STEPS_A_TILE) })}
        </span>
      </button>
      <button type="button" class="chip" onClick={() => goTo(place.id)}>
        {t("map.go")}
        <span class="visually-hidden">{inLanguage(place.name)}</span>
      </button>
    </li>
  );
}

function PlaceCard({ place }: { place: Place }) {
  const landmark = worldContent.value?.landmarks.find((one) => one.id === place.id);
  const visited = isVisited(place.id);
  return (
    <section class="card place-card" aria-live="polite">
      <h3>{inLanguage(place.name)}</h3>
      {landmark && <p>{inLanguage(landmark.text)}</p>}
      <div class="row">
        <button type="button" class="button button-main" onClick={() => goTo(place.id)}>
          {t("map.go")}
        </button>
        {visited ? (
          <button type="button" class="button button-gold" onClick={() => void jump(place.id)}>
            {t("map.travel")}
          </button>
        ) : (
          <span class="quiet">{t("map.travelFirst")}</span>
        )}
      </div>
    </section>
  );
}

async function jump(landmark: string): Promise<void> {
  if (await travelTo(landmark)) closePanel();
}
