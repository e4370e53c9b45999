// Where every building stands on the 360×270 map. The foot anchor is the middle of the front; tiles, y to the south.
import { buildingOf } from "./pages.ts";
import { plotOf, type LandmarkId } from "./plan.ts";

export interface Placement {
  /** Frame name. */
  sprite: string;
  /** Foot anchor in map tiles; a flat thing (stadium ground, fountain, bridge) is anchored at its north edge. */
  x: number;
  y: number;
}

export interface CatalogueEntry {
  landmark: string;
  placements: readonly Placement[];
}

const TILE = 16;
/** Places are rounded to art pixels, so that sprites keep the pixel grid. */
const round = (tiles: number) => Math.round(tiles * TILE) / TILE;

function place(sprite: string, x: number, y: number): Placement {
  return { sprite: buildingOf(sprite).name, x: round(x), y: round(y) };
}

/** In the middle of the plot, the steps ending at its south edge; dx, dy in tiles. */
function front(
  landmark: LandmarkId,
  sprite: string,
  [dx, dy]: readonly [number, number] = [0, 0],
): Placement {
  const plot = plotOf(landmark);
  const { h, base } = buildingOf(sprite);
  return place(sprite, plot.x + plot.w / 2 + dx, plot.y + plot.h - (h - base - 2) / TILE + dy);
}

interface CourtPlan {
  landmark: LandmarkId;
  front: string;
  wing: string;
  back: string;
  /** Px of roof of the bars, which wings join behind. */
  roof: number;
  /** For each court from the south: on which sides a wing closes it. */
  sides: readonly (readonly ("west" | "east")[])[];
}

/** Bars one behind the other, joined by wings: each wing's foot begins where the roof before it ends. */
function courts({ landmark, front: sprite, wing, back, roof, sides }: CourtPlan): Placement[] {
  const first = front(landmark, sprite);
  const placements = [first];
  const wide = buildingOf(sprite).w - 12;
  const { w: wingW, solid } = buildingOf(wing);
  const depth = solid[0]?.h ?? 0;
  const reach = (wide - (wingW - 2)) / 2 / TILE;
  let y = first.y;
  for (const closed of sides) {
    for (const side of closed) {
      placements.push(place(wing, first.x + (side === "west" ? -reach : reach), y - roof / TILE));
    }
    y -= (roof + depth) / TILE;
    placements.push(place(back, first.x, y));
  }
  return placements;
}

const BOTH = ["west", "east"] as const;

const SINGLE: readonly (readonly [LandmarkId, string])[] = [
  ["main_building", "main-building"],
  ["main_west_wing", "main-west-wing"],
  ["bochuan_library", "bochuan-library"],
  ["gym", "gym"],
  ["science_park", "science-park"],
  ["exchange_apartments", "exchange-apartments"],
  ["houde_building", "houde"],
  ["houmin_building", "houmin"],
  ["hexagon_building", "hexagon"],
  ["octagon_building", "octagon"],
  ["teaching1", "first-hall"],
  ["teaching2", "second-hall"],
  ["houxing_building", "houxing"],
  ["houbang_building", "houbang"],
  ["haiyu_building", "haiyu"],
  ["mechanics_building", "mechanics"],
  ["architecture_hall", "architecture"],
  ["ship_building", "ship"],
  ["structures_hall", "structures"],
  ["coastal_lab", "coastal"],
  ["zong1", "zong1"],
  ["haihan_building", "haihan"],
  ["haihui_building", "haihui"],
  ["houkun_building", "houkun"],
  ["houwang_building", "houwang"],
  ["houyi_building", "houyi"],
  ["training_centre", "training-centre"],
  ["haiyan_building", "haiyan"],
  ["wind_tunnel", "wind-tunnel"],
  ["aero_lab", "aero-lab"],
  ["student_service", "student-service"],
  ["innovation_school", "innovation-school"],
  ["lingshui_market", "lingshui-market"],
  ["qinyuan_canteen", "qinyuan-canteen"],
  ["lingxi_library", "lingxi-library"],
  ["zong2", "zong2"],
  ["zhihua_building", "zhihua"],
];

const COURTS: readonly CourtPlan[] = [
  {
    landmark: "haichuan_building",
    front: "haichuan-bar",
    wing: "haichuan-wing",
    back: "haichuan-bar",
    roof: 44,
    sides: [["east"], ["west"]],
  },
  {
    landmark: "haishan_building",
    front: "haishan-front",
    wing: "haishan-wing",
    back: "haishan-back",
    roof: 48,
    sides: [BOTH],
  },
  {
    landmark: "grad_building",
    front: "graduate-front",
    wing: "graduate-wing",
    back: "graduate-back",
    roof: 60,
    sides: [BOTH],
  },
  {
    landmark: "zhishun_building",
    front: "zhishun-front",
    wing: "zhishun-wing",
    back: "zhishun-bar",
    roof: 84,
    sides: [BOTH],
  },
  {
    landmark: "zhixing_building",
    front: "zhixing-front",
    wing: "zhixing-wing",
    back: "zhixing-back",
    roof: 46,
    sides: [BOTH],
  },
];

/** Things that do not stand in the middle of their plot; the reasons are the roads and neighbours there. */
function particular(): CatalogueEntry[] {
  const [stadium, fountain] = [plotOf("stadium"), plotOf("music_fountain")];
  const [bridge, grey] = [plotOf("dagong_bridge"), plotOf("grey_buildings")];
  const boliu = front("boliu", "boliu-a");
  return [
    {
      landmark: "main_east_wing",
      placements: [front("main_east_wing", "main-east-wing", [1.5, 0])],
    },
    {
      landmark: "stadium",
      placements: [
        place("stadium-ground", stadium.x + 16.5, stadium.y + 0.375),
        place("stadium-stand", stadium.x + 3, stadium.y + 24.5),
      ],
    },
    {
      landmark: "music_fountain",
      placements: [place("fountain-ring", fountain.x + fountain.w / 2, fountain.y + 4.75)],
    },
    {
      landmark: "south_gate",
      placements: [place("south-gate", 284.9375, 262), place("south-gate-boom", 285.3125, 262.25)],
    },
    { landmark: "west_gate", placements: [place("west-gate", 89.125, 177)] },
    { landmark: "west_side_gate", placements: [place("west-side-gate", 210, 206)] },
    { landmark: "dagong_bridge", placements: [place("dagong-bridge", 234.625, bridge.y - 0.5)] },
    { landmark: "hydraulics", placements: [front("hydraulics", "hydraulics", [0, -3])] },
    {
      landmark: "history_museum",
      placements: [front("history_museum", "history-museum", [0.5, 0])],
    },
    { landmark: "museum", placements: [front("museum", "museum", [1.75, 0])] },
    {
      landmark: "grey_buildings",
      placements: [
        front("grey_buildings", "grey-west", [-4.625, 0]),
        front("grey_buildings", "grey-east", [grey.w / 2 - 1.375, 0]),
      ],
    },
    {
      landmark: "boliu",
      placements: [
        boliu,
        { ...boliu, sprite: "boliu-b", y: boliu.y - 10 },
        { ...boliu, y: boliu.y - 20 },
      ],
    },
    { landmark: "ginkgo_garden", placements: [place("reading-pavilion", 52.5, 125.5)] },
  ];
}

/** Rows of dormitories on a hill: sprite names west to east, spread over the plot. */
function hill(
  landmark: LandmarkId,
  rows: readonly (readonly [dy: number, names: readonly string[]])[],
): CatalogueEntry {
  const plot = plotOf(landmark);
  const placements = rows.flatMap(([dy, names]) => {
    const widths = names.map((name) => buildingOf(name).w / TILE);
    const gap = (plot.w - widths.reduce((sum, w) => sum + w, 0)) / (names.length + 1);
    let x = plot.x + gap;
    return names.map((name, k) => {
      const w = widths[k] ?? 0;
      const placed = place(name, x + w / 2, plot.y + dy);
      x += w + gap;
      return placed;
    });
  });
  return { landmark, placements };
}

/** Every landmark that is a building or a structure, with what is drawn for it. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...SINGLE.map(([landmark, sprite]) => ({ landmark, placements: [front(landmark, sprite)] })),
  ...COURTS.map((plan) => ({ landmark: plan.landmark, placements: courts(plan) })),
  ...particular(),
  hill("north_hill", [
    [8, ["dormitory-yellow", "dormitory-red", "dormitory-mixed"]],
    [17.5, ["club-house", "dormitory-long", "bath-house"]],
  ]),
  hill("west_hill", [
    [9, ["dormitory-mixed", "dormitory-yellow", "dormitory-short"]],
    [20.5, ["dormitory-red", "dormitory-long"]],
  ]),
];
