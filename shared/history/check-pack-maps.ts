/** PACK-5: a pack against its maps: what the one names is on the other, and can be walked to. */
import type { Problem } from "../kernel/problem.ts";
import type { CampusMap } from "../world/campus-map.ts";
import { isWalkable } from "../world/grid.ts";
import { checkMap } from "../world/check-map.ts";
import { type ContentPack, packFiles } from "./pack.ts";

type MapsInPack = {
  pack: ContentPack;
  maps: readonly CampusMap[];
  /** Names of all frames that the kit's and the pack's sprite pages hold; null: not drawn yet. */
  frames: ReadonlySet<string> | null;
};

/** Path of a map inside the pack folder. */
export function mapFile(mapId: string): string {
  return `maps/${mapId}.tmj`;
}

export function checkPackMaps(content: MapsInPack): Problem[] {
  return [
    ...content.maps.flatMap((map) => checkMap(map, mapFile(map.id), arrivalsAt(content, map))),
    ...checkDoors(content),
    ...checkSpots(content),
    ...checkLandmarks(content),
    ...checkZones(content),
    ...checkRounds(content),
    ...checkSprites(content),
  ];
}

/** Spawns by which people come onto a map: at the start, and through doors of other maps. */
function arrivalsAt({ pack, maps }: MapsInPack, map: CampusMap): string[] {
  const { start, startSpawn } = pack.manifest.maps;
  const doors = maps.flatMap((other) => other.doors).filter((door) => door.toMap === map.id);
  const spawns = doors.map((door) => door.toSpawn);
  return [...new Set(map.id === start ? [startSpawn] : spawns)];
}

function checkDoors({ maps }: MapsInPack): Problem[] {
  return maps.flatMap((map) =>
    map.doors.flatMap((door): Problem[] => {
      const at = { file: mapFile(map.id), path: `layer doors (${door.id})` };
      const target = maps.find((other) => other.id === door.toMap);
      if (!target) {
        const fix = `correct toMap; maps are: ${maps.map((other) => other.id).join(", ")}`;
        return [{ ...at, message: `the door leads to an unknown map “${door.toMap}”`, fix }];
      }
      if (target.spawns.some((spawn) => spawn.id === door.toSpawn)) return [];
      const message = `the door leads to the spawn “${door.toSpawn}”, which ${target.id} lacks`;
      return [{ ...at, message, fix: `add that point to the layer “spawns” of ${target.id}` }];
    }),
  );
}

function checkSpots({ pack, maps }: MapsInPack): Problem[] {
  const items = new Set(pack.items.map((item) => item.id));
  const spots = maps.flatMap((map) => map.spots.map((spot) => ({ map: map.id, id: spot.id })));
  const strange = spots.filter((spot) => !items.has(spot.id));
  const lost = pack.items.filter((item) => !spots.some((spot) => spot.id === item.id));
  const twice = spots.filter((spot) => isOnEarlierMap(maps, spot));
  return [
    ...strange.map(({ map, id }) => ({
      file: mapFile(map),
      path: `layer spots (${id})`,
      message: `there is no item “${id}”`,
      fix: `correct the name, or add the item to ${packFiles.items}`,
    })),
    ...lost.map((item) => ({
      file: packFiles.items,
      path: `[${pack.items.indexOf(item)}]`,
      message: `the item “${item.id}” has no spot on any map, so nobody can find it`,
      fix: `add a point named “${item.id}” to the layer “spots” of a map`,
    })),
    ...twice.map(({ map, id }) => ({
      file: mapFile(map),
      path: `layer spots (${id})`,
      message: `the item “${id}” already has a spot on another map`,
      fix: "keep one of the two",
    })),
  ];
}

function isOnEarlierMap(maps: readonly CampusMap[], spot: { map: string; id: string }): boolean {
  const holder = maps.find((map) => map.spots.some((one) => one.id === spot.id));
  return holder !== undefined && holder.id !== spot.map;
}

function checkLandmarks({ pack, maps }: MapsInPack): Problem[] {
  const known = new Set(pack.landmarks.map((landmark) => landmark.id));
  const placed = new Set(maps.flatMap((map) => map.landmarks.map((place) => place.id)));
  const named = maps.flatMap((map) => [
    ...map.landmarks.map((place) => ({ map, id: place.id, layer: "landmarks" })),
    ...map.buildings.map(({ landmark }) => ({ map, id: landmark, layer: "buildings" })),
  ]);
  return [
    ...named
      .filter(({ id }) => id !== null && !known.has(id))
      .map(({ map, id, layer }) => ({
        file: mapFile(map.id),
        path: `layer ${layer} (${id})`,
        message: `there is no landmark “${id}”`,
        fix: `correct the name, or add it to ${packFiles.landmarks}`,
      })),
    ...pack.landmarks
      .filter((landmark) => !placed.has(landmark.id))
      .map((landmark) => ({
        file: packFiles.landmarks,
        path: `[${pack.landmarks.indexOf(landmark)}]`,
        message: `the landmark “${landmark.id}” is on no map`,
        fix: `draw a rectangle named “${landmark.id}” in the layer “landmarks” of a map`,
      })),
  ];
}

function checkZones({ pack, maps }: MapsInPack): Problem[] {
  const zones = new Set(maps.flatMap((map) => map.zones.map((zone) => zone.id)));
  const wanted = [
    ...Object.entries(pack.manifest.roles).map(([role, place]) => ({
      file: packFiles.manifest,
      path: `roles.${role}.zone`,
      zone: place.zone,
    })),
    ...pack.npcs.flatMap((npc, index) =>
      npc.round.map((stop, at) => ({
        file: packFiles.npcs,
        path: `[${index}].round[${at}].zone`,
        zone: "zone" in stop ? stop.zone : undefined,
      })),
    ),
  ];
  return wanted.flatMap(({ file, path, zone }) =>
    zone === undefined || zones.has(zone)
      ? []
      : [
          {
            file,
            path,
            message: `no map has a zone “${zone}”`,
            fix: `draw it in the layer “zones” of a map, or use one of: ${[...zones].join(", ")}`,
          },
        ],
  );
}

/** A stop given in tiles stands on free ground. */
function checkRounds({ pack, maps }: MapsInPack): Problem[] {
  return pack.npcs.flatMap((npc, index) =>
    npc.round.flatMap((stop, at): Problem[] => {
      const map = maps.find((one) => one.id === npc.map);
      if (!("x" in stop) || !map || isWalkable(map, stop.x, stop.y)) return [];
      return [
        {
          file: packFiles.npcs,
          path: `[${index}].round[${at}]`,
          message: `“${npc.id}” stops at ${stop.x}, ${stop.y}, which is a wall or off the map`,
          fix: `choose a free tile of ${npc.map}`,
        },
      ];
    }),
  );
}

function checkSprites({ pack, maps, frames }: MapsInPack): Problem[] {
  if (frames === null) return [];
  const onMaps = maps.flatMap((map) => {
    const used = new Set([...map.buildings, ...map.props].map((placed) => placed.sprite));
    return [...used].map((sprite) => ({
      file: mapFile(map.id),
      path: `sprite ${sprite}`,
      sprite,
    }));
  });
  const onCards = pack.items.map((item, index) => ({
    file: packFiles.items,
    path: `[${index}].icon`,
    sprite: item.icon,
  }));
  return [...onMaps, ...onCards]
    .filter(({ sprite }) => !frames.has(sprite))
    .map(({ file, path, sprite }) => ({
      file,
      path,
      message: `no sprite page has a frame “${sprite}”`,
      fix: "correct the name, or draw it and run npm run art",
    }));
}
