// Which item lies in which case: items whose place is this museum, and items that name no place on the campus.
import { roomOf } from "./plan.ts";

export interface MuseumItem {
  id: string;
  era: string;
  place: string | null;
}

/** A showcase on the plan, in tiles; x is its middle, y the line it stands on. */
export interface CasePlace {
  sprite: string;
  x: number;
  y: number;
  /** Where one stands to look into it. */
  spot: { x: number; y: number };
}

export interface Exhibit {
  item: string;
  place: CasePlace;
}

const MUSEUM = "history_museum";

/** Items shown in the hall or the hall of honour instead of their era's room. */
const ELSEWHERE: Readonly<Record<string, "hall" | "honour">> = {
  "museum-gate-replica": "hall",
  "dagong-fu": "hall",
  "alumni-of-year": "honour",
};

/** A tall case against the north wall of a room. */
function atWall(zone: string, look: string, columns: readonly number[]): CasePlace[] {
  const y = roomOf(zone).floor.y;
  return columns.map((x) => ({
    sprite: `case-${look}`,
    x,
    y: y + 1.6,
    spot: { x, y: y + 2.6 },
  }));
}

/** Low cases or desks standing free in rows; a row is the tile its feet are in. */
function inRows(sprite: string, rows: readonly number[], columns: readonly number[]): CasePlace[] {
  return rows.flatMap((row) =>
    columns.map((x) => ({ sprite, x, y: row + 0.8, spot: { x, y: row + 1.6 } })),
  );
}

/** The places of each zone, in the order they are filled. */
const PLACES: Readonly<Record<string, readonly CasePlace[]>> = {
  "room-founding": [
    ...atWall("room-founding", "wood", [5.5, 9.5, 13.5, 23.5, 27.5, 31.5]),
    ...inRows("case-low-wood", [52, 57, 62], [6.5, 10.5, 14.5, 23.5, 27.5]),
  ],
  "room-hard-years": atWall("room-hard-years", "iron", [5.5, 9.5, 13.5, 24.5, 28.5]),
  "room-projects": [
    ...atWall("room-projects", "white", [67.5, 71.5, 75.5, 86.5, 90.5]),
    ...inRows("case-low-white", [18], [67.5, 71.2, 74.9, 92.5]),
  ],
  "room-two-campuses": [
    ...atWall("room-two-campuses", "white", [67.5, 71.5, 75.5, 85.5, 89.5, 93.5]),
    ...inRows("case-low-white", [33, 38], [86.5, 90.5]),
  ],
  archive: inRows("case-desk", [50, 58, 62], [68.2, 71.3, 74.4, 77.5, 84.5, 87.6, 90.6, 93.5]),
  hall: inRows("case-low-wood", [46], [41.5, 56.5]),
  honour: atWall("honour", "wood", [49.5]),
};

/** Items that name no place stay in their era's room; the newest era has so many that they go to the archive. */
function zoneOf(item: MuseumItem): string {
  const elsewhere = ELSEWHERE[item.id];
  if (elsewhere) return elsewhere;
  if (item.place === null && item.era === "two-campuses") return "archive";
  return `room-${item.era}`;
}

/** One case an item, in the order of the list. Throws when a room has too few cases. */
export function placeExhibits(items: readonly MuseumItem[]): Exhibit[] {
  const used = new Map<string, number>();
  return items
    .filter((item) => item.place === MUSEUM || item.place === null)
    .map((item) => {
      const zone = zoneOf(item);
      const index = used.get(zone) ?? 0;
      const place = PLACES[zone]?.[index];
      if (!place) throw new Error(`no free case in ${zone} for ${item.id}: add one in exhibits.ts`);
      used.set(zone, index + 1);
      return { item: item.id, place };
    });
}
