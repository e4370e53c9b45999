import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type PackCopy, copyDemoPack, demoDrawing } from "../support/copy-pack.ts";

const command = resolve(import.meta.dirname, "../../server/commands/content-check.ts");

type Outcome = { code: number; lines: string[] };

function contentCheck(folder: string): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [command, folder], (_, stdout) =>
      done({ code: child.exitCode ?? -1, lines: stdout.trimEnd().split("\n") }),
    );
  });
}

let copy: PackCopy;

beforeEach(async () => {
  copy = await copyDemoPack();
});

afterEach(() => copy.remove());

describe("npm run content:check", () => {
  test("sums a pack in order up in one line, and exits with 0", async () => {
    const { code, lines } = await contentCheck(copy.folder);
    expect(lines).toEqual([
      "demo-university: in order · 9 items (1 under review) · 2 sets · 5 landmarks · " +
        "6 questions · 4 cities · maps: campus",
    ]);
    expect(code).toBe(0);
  });

  test("says five planted faults in five lines, and exits with 1", async () => {
    await copy.editList("items.json", (items) => [
      { ...items[0], place: "moon_base" },
      { ...items[1], sources: ["hearsay"] },
      ...items.slice(2),
      { ...items[0] },
    ]);
    const drawing = demoDrawing();
    const spots = drawing.layers["spots"]
      ?.with(3, { name: "slow-minute", x: 0.5, y: 0.5 })
      .with(4, { name: "bell-rope", x: 12.5, y: 1.5 });
    await copy.drawMap({ ...drawing, layers: { ...drawing.layers, spots: spots ?? [] } });

    const { code, lines } = await contentCheck(copy.folder);
    expect(lines.slice(0, -1)).toEqual([
      "demo-university/items.json [9].id: the id “first-key” is already used at [0] → " +
        "give this entry another id, or remove one of the two",
      "demo-university/items.json [1].sources[0]: there is no source “hearsay” → " +
        "correct the id, or add it to sources.json",
      "demo-university/items.json [0].place: there is no landmark “moon_base” → " +
        "correct the id, or add it to landmarks.json",
      "demo-university/maps/campus.tmj layer spots (slow-minute): “slow-minute” is inside a wall " +
        "at tile 0,0 → move it to a free tile, or clear the tile in the layer “walls”",
      "demo-university/maps/campus.tmj layer spots (bell-rope): “bell-rope” at tile 12,1 cannot be " +
        "reached on foot from the spawn → open a way to it in the layer “walls”, or move it",
    ]);
    expect(lines.at(-1)).toBe("demo-university: 5 problems");
    expect(code).toBe(1);
  });

  test("a folder that is not there", async () => {
    const { code, lines } = await contentCheck("/nowhere/at/all");
    expect(lines).toEqual(["/nowhere/at/all: there is no such folder → give the folder of a pack"]);
    expect(code).toBe(1);
  });
});
