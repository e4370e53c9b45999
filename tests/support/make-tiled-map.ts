/** Makes small Tiled maps for tests from a drawing: `#` is a wall, anything else free grass. */

export type DrawnObject = {
  name: string;
  /** In tiles. */
  x: number;
  y: number;
  w?: number;
  h?: number;
  properties?: Record<string, string | boolean>;
  polyline?: { x: number; y: number }[];
};

export type Drawing = {
  rows: readonly string[];
  layers?: Record<string, readonly DrawnObject[]>;
};

const TILE = 16;

export function makeTiledMap({ rows, layers = {} }: Drawing) {
  const width = rows[0]?.length ?? 0;
  const cells = rows.join("").split("");
  return {
    type: "map",
    version: "1.10",
    orientation: "orthogonal",
    width,
    height: rows.length,
    tilewidth: TILE,
    tileheight: TILE,
    tilesets: [
      { firstgid: 1, name: "terrain", image: "terrain.png" },
      { firstgid: 17, name: "plants", image: "plants.png" },
      { firstgid: 33, name: "walls", image: "walls.png" },
    ],
    layers: [
      tileLayer(
        "ground",
        rows,
        cells.map(() => 1),
      ),
      tileLayer(
        "plants",
        rows,
        cells.map((cell) => (cell === "t" ? 17 : 0)),
      ),
      tileLayer(
        "walls",
        rows,
        cells.map((cell) => (cell === "#" ? 33 : 0)),
      ),
      ...Object.entries(layers).map(([name, objects]) => ({
        type: "objectgroup",
        name,
        objects: objects.map(tiledObject),
      })),
    ],
  };
}

function tileLayer(name: string, rows: readonly string[], data: number[]) {
  return { type: "tilelayer", name, width: rows[0]?.length ?? 0, height: rows.length, data };
}

function tiledObject({ name, x, y, w = 0, h = 0, properties = {}, polyline }: DrawnObject) {
  return {
    name,
    x: x * TILE,
    y: y * TILE,
    width: w * TILE,
    height: h * TILE,
    properties: Object.entries(properties).map(([key, value]) => ({ name: key, value })),
    ...(polyline && {
      polyline: polyline.map((step) => ({ x: step.x * TILE, y: step.y * TILE })),
    }),
  };
}
