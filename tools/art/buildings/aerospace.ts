// The aerospace laboratories at the east edge: wind tunnel and workshop hall.
import { PALETTE } from "../palette.ts";
import { hallDoorAt, highLightsAt } from "./details.ts";
import { hoodDoor } from "./entrances.ts";
import { BRICK, METAL, RIM_BRICK, STONE, materialOf } from "./materials.ts";
import { glaze } from "./openings.ts";
import { arch, gableRoof, pitchedRoof, vault } from "./roofs.ts";
import { type Building, type Site, foot } from "./site.ts";
import { plinth, shadeBelow, wall } from "./walls.ts";

const slate = materialOf(PALETTE.slate);

const WIND = { w: 96, h: 188, base: 176, wall: 30, roof: 108, rise: 20 };

/** Single storey under a pitched roof whose ridge runs north; the tunnel's round mouth in the gable. */
function paintWindTunnel(site: Site): void {
  const { w, base } = WIND;
  const [x, width, top] = [8, w - 16, base - WIND.wall];
  wall(site, [x, top - WIND.rise, width, WIND.wall + WIND.rise], {
    stone: STONE.ash,
    masonry: "brick",
    seed: 2,
    level: 0.6,
  });
  for (let i = 0; i < 2; i++)
    glaze(site, [x + 7 + i * 54, base - 24, 12, 13], {
      frame: STONE.concrete,
      bars: "grid",
      sill: true,
    });
  site.raster
    .ellipse([w / 2, base - 27, 11, 11], METAL.shade)
    .ellipse([w / 2, base - 28, 10, 10], METAL.light);
  site.raster.ellipse([w / 2, base - 28, 7, 7], METAL.deep);
  for (let k = 0; k < 3; k++) {
    const angle = (k / 3) * Math.PI * 2 - 0.5;
    site.raster.line(
      [
        w / 2,
        base - 28,
        Math.round(w / 2 + Math.cos(angle) * 6),
        Math.round(base - 28 + Math.sin(angle) * 6),
      ],
      METAL.mid,
      2,
    );
  }
  hoodDoor(site, [w / 2, base, 16, 14], { stone: STONE.concrete });
  plinth(site, [x, base - 4, width / 2 - 12, 4]);
  plinth(site, [x + width / 2 + 12, base - 4, width / 2 - 12, 4]);
  gableRoof(site, [x, top - WIND.rise - WIND.roof, width, WIND.roof], {
    tiles: slate,
    rise: WIND.rise,
  });
}

export const windTunnel: Building = {
  name: "wind-tunnel",
  w: WIND.w,
  h: WIND.h,
  base: WIND.base,
  height: 40,
  shadow: "house",
  solid: [foot(7, WIND.base, WIND.w - 14, 118)],
  paint: paintWindTunnel,
};

const AERO = { w: 192, h: 132, base: 122 };

/** Workshop hall under a barrel roof with a tall folding door, a lower office beside. */
function paintAeroLab(site: Site): void {
  const { base } = AERO;
  const [x, w, eave, rise] = [8, 118, base - 44, 22];
  vault(site, { x, w, eave, rise, depth: 52 });
  for (let i = 1; i < w - 1; i++) {
    const top = Math.round(eave - rise * arch(i / (w - 1))) + 1;
    const shade = STONE.blueGrey;
    for (let y = top; y < base; y++)
      site.raster.put(
        x + i,
        y,
        i % 8 === 0
          ? shade.shade
          : y - top < 3
            ? shade.dark
            : i % 8 === 1
              ? shade.light
              : shade.mid,
      );
  }
  const frame = { left: x, w, cx: x + w / 2, base, frames: [] };
  hallDoorAt(0.5, [56, 38], METAL)(site, frame);
  highLightsAt(0.02, 0.26, { y: 12, h: 16, bay: 14, stone: STONE.concrete })(site, frame);
  highLightsAt(0.77, 1, { y: 12, h: 16, bay: 14, stone: STONE.concrete })(site, frame);
  pitchedRoof(site, [130, base - 78, 54, 30], slate);
  wall(site, [130, base - 46, 54, 46], { stone: BRICK.brown, masonry: "brick", seed: 3 });
  shadeBelow(site, [130, base - 46, 54, 5], 120);
  for (let f = 0; f < 2; f++)
    for (let i = 0; i < 3; i++) {
      if (f === 1 && i === 1) continue;
      glaze(site, [136 + i * 16, base - 38 + f * 20, 9, 11], { frame: STONE.concrete, sill: true });
    }
  hoodDoor(site, [157, base, 14, 16], { stone: STONE.concrete });
}

export const aeroLab: Building = {
  name: "aero-lab",
  w: AERO.w,
  h: AERO.h,
  base: AERO.base,
  height: 56,
  rim: RIM_BRICK,
  shadow: "house",
  solid: [foot(6, AERO.base, AERO.w - 12, 66)],
  paint: paintAeroLab,
};
