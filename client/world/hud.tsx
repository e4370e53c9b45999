/** What lies over the world while one walks: who I am, what I have, where I am, and a thumb's reach of buttons. */
import { CornerSlot, NearSlot } from "./hud-slots.tsx";
import { cityName, departmentName } from "../people/people-content.ts";
import { Portrait } from "../people/portrait.tsx";
import { preferences } from "../people/preferences.ts";
import { boot } from "../platform/store/boot.ts";
import { me, openPanel, panel } from "../platform/store/session.ts";
import { inLanguage, t, year } from "../platform/text/text.ts";
import { worldContent } from "./actions.ts";
import { Bubbles } from "./bubbles.tsx";
import { DoorButton } from "./door-button.tsx";
import { PlaceList } from "./place-list.tsx";
import { Stick } from "./stick.tsx";
import { copyNumber, destination, herePlace, mapId, peopleHere } from "./world-state.ts";

export function Hud() {
  const covered = panel.value !== null;
  return (
    <>
      <Bubbles />
      <div class="hud" inert={covered}>
        <div class="hud-top">
          <MyChip />
          <CornerSlot />
        </div>
        <HereLine />
        {preferences.value.elder && <PlaceList />}
        <div class="near">
          <NearSlot />
          <DoorButton />
        </div>
        <Stick />
        <nav class={`hud-buttons hud-${preferences.value.stick}`} aria-label={t("app.menu")}>
          <HudButton name="map" />
          <HudButton name="album" />
          <HudButton name="speak" label="say" tone="gold" />
          <HudButton name="menu" tone="red" />
        </nav>
      </div>
    </>
  );
}

function MyChip() {
  const mine = me.value;
  if (!mine) return null;
  const facts = [
    mine.entryYear ? t("world.classYear", shortYear(mine.entryYear)) : "",
    departmentName(mine.department),
    cityName(mine.city) || (mine.cityOther ?? ""),
  ].filter(Boolean);
  return (
    <button type="button" class="card my-chip" onClick={() => openPanel("settings")}>
      <span class="my-face">
        <Portrait look={mine.look} entryYear={mine.entryYear} scale={2} bust />
      </span>
      <span>
        <b>{mine.name}</b>
        <span class="quiet">{facts.join(" · ")}</span>
      </span>
    </button>
  );
}

function shortYear(entryYear: number): { year: string; short: string } {
  return { year: year(entryYear), short: year(entryYear).slice(-2) };
}

/** Where I am, how many are here, in which copy. */
function HereLine() {
  const place = placeName();
  return (
    <button type="button" class="here-line" onClick={() => openPanel("map")}>
      <span class="here-dot" aria-hidden="true" />
      {place && <span>{destination.value ? place : t("hud.here", { place })}</span>}
      <span>{t("hud.online", { n: peopleHere.value })}</span>
      {copyNumber.value > 1 && <span>{t("hud.copy", { n: copyNumber.value })}</span>}
    </button>
  );
}

function placeName(): string {
  const { landmark, district } = herePlace.value;
  const content = worldContent.value;
  const indoors = content?.maps.find((one) => one.id === mapId.value && one.id !== boot.startMap);
  const found =
    indoors ??
    content?.landmarks.find((one) => one.id === landmark) ??
    content?.districts.find((one) => one.id === district);
  return found ? inLanguage(found.name) : "";
}

interface HudButtonProps {
  name: "map" | "album" | "speak" | "menu";
  label?: "say";
  tone?: "gold" | "red";
}

function HudButton({ name, label, tone }: HudButtonProps) {
  const key = label ?? (name as "map" | "album" | "menu");
  return (
    <button
      type="button"
      class={`hud-button${tone ? ` hud-button-${tone}` : ""}`}
      onClick={() => openPanel(name)}
    >
      {t(`hud.${key}`)}
    </button>
  );
}
