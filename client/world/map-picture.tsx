/** The campus from above, to scroll about in and to choose a place on. */
import { useEffect, useRef } from "preact/hooks";
import type { Around } from "../../shared/world/protocol.ts";
import { t } from "../platform/text/text.ts";
import { worldContent } from "./actions.ts";
import { drawMap, MAP_SCALE, SHARPNESS } from "./map-drawing.ts";
import type { Place } from "./places.ts";
import { world } from "./world.ts";
import { crowdVersion, myTile } from "./world-state.ts";

interface PictureProps {
  places: readonly Place[];
  around: Around | null;
  chosen: string | null;
  onChoose(place: string): void;
}

export function CampusMapPicture({ places, around, chosen, onChoose }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { map } = world.state;
  const shown = places.find((place) => place.id === chosen);
  useEffect(() => showInMiddle(box.current, shown?.at ?? world.state.me), [map, chosen]);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context && map) drawMap(context, map, { places, around, chosen });
  }, [map, chosen, places, around, crowdVersion.value, myTile.value, worldContent.value]);
  if (!map) return null;
  function choose(event: MouseEvent & { currentTarget: HTMLCanvasElement }): void {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * (map?.width ?? 0);
    const y = ((event.clientY - box.top) / box.height) * (map?.height ?? 0);
    const near = places
      .map((place) => ({ place, far: farFrom(place.rect, x, y) }))
      .toSorted((a, b) => a.far - b.far)[0];
    if (near && near.far < 14) onChoose(near.place.id);
  }
  return (
    <div class="map-box" ref={box} tabIndex={0} role="region" aria-label={t("map.title")}>
      <canvas
        ref={canvas}
        class="map-picture"
        width={map.width * MAP_SCALE * SHARPNESS}
        height={map.height * MAP_SCALE * SHARPNESS}
        style={{ width: `${map.width * MAP_SCALE}px`, height: `${map.height * MAP_SCALE}px` }}
        onClick={choose}
      />
    </div>
  );
}

/** Scrolls so that a place (tiles) stands in the middle. */
function showInMiddle(box: HTMLElement | null, at: { x: number; y: number }): void {
  box?.scrollTo(at.x * MAP_SCALE - box.clientWidth / 2, at.y * MAP_SCALE - box.clientHeight / 2);
}

function farFrom(rect: Place["rect"], x: number, y: number): number {
  const dx = Math.max(rect.x - x, 0, x - rect.x - rect.w);
  const dy = Math.max(rect.y - y, 0, y - rect.y - rect.h);
  return Math.hypot(dx, dy);
}
