// Which building lies on which page: one place of the campus needs one or two of them.
import { aeroLab, windTunnel } from "./aerospace.ts";
import { dagongBridge } from "./dagong-bridge.ts";
import { dormitories } from "./dormitories.ts";
import { haiyan, houkun, houwang, houyi } from "./east-quarter.ts";
import * as farNorth from "./far-north.ts";
import { fountainRing, readingPavilion } from "./garden.ts";
import { southGate, southGateBoom, westGate, westSideGate } from "./gates.ts";
import { gym } from "./gym.ts";
import * as laboratories from "./laboratories.ts";
import { bochuanLibrary, lingxiLibrary } from "./libraries.ts";
import { mainBuilding, mainWings } from "./main-building.ts";
import { historyMuseum, universityMuseum } from "./museums.ts";
import { haihui, hexagonHall, octagonHall } from "./polygon-halls.ts";
import type { Building } from "./site.ts";
import { exchangeApartments, houde, houmin, sciencePark } from "./south-quarter.ts";
import { stadiumGround, stadiumStand } from "./stadium.ts";
import * as teachingHalls from "./teaching-halls.ts";
import * as teachingNorth from "./teaching-north.ts";
import { trainingCentre } from "./training-centre.ts";
import { westCampus, zhishun } from "./west-campus.ts";
import { hillHouses, westSide } from "./west-side.ts";
import { zong1 } from "./zong-1.ts";

/** Page name → its buildings. */
export const PAGES: Record<string, readonly Building[]> = {
  "buildings-gate": [southGate, southGateBoom, sciencePark, exchangeApartments],
  "buildings-axis": [mainBuilding, ...mainWings, bochuanLibrary, houmin, hexagonHall, fountainRing],
  "buildings-sports": [gym, stadiumGround, stadiumStand, houde],
  "buildings-old": [...Object.values(teachingHalls), octagonHall],
  "buildings-laboratories": Object.values(laboratories),
  "buildings-museums": [historyMuseum, universityMuseum],
  "buildings-east": [houkun, houwang, houyi, haiyan, windTunnel, aeroLab, trainingCentre],
  "buildings-teaching": [zong1, ...Object.values(teachingNorth), haihui],
  "buildings-north": [...Object.values(farNorth), dagongBridge],
  "buildings-hills": [...dormitories, ...hillHouses],
  "buildings-market": [...westSide, westSideGate],
  "buildings-west": [lingxiLibrary, ...westCampus, readingPavilion, westGate],
  "buildings-zhishun": zhishun,
};

const BY_NAME = new Map(
  Object.values(PAGES).flatMap((buildings) => buildings.map((b) => [b.name, b] as const)),
);

/** The building of a frame name. Throws when there is none. */
export function buildingOf(name: string): Building {
  const found = BY_NAME.get(name);
  if (!found) throw new Error(`no building is called ${name}`);
  return found;
}
