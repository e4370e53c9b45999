import { expect, test } from "vitest";
import { readMeRoute } from "../../shared/people/protocol.ts";
import { ask } from "../support/ask.ts";
import {
  enterCampus,
  leave,
  nextMessage,
  refusedWith,
  report,
  request,
  untilSeen,
  walkTo,
} from "../support/campus.ts";
import { loadMap } from "../support/campus-map.ts";
import { makeGuest } from "../support/guest.ts";
import { describeServer } from "../support/server.ts";

describeServer(
  "doors and journeys",
  (server) => {
    test("WALK-9 through the museum's door and back out of it", async () => {
      const guest = await makeGuest(server());
      const here = await enterCampus(server(), guest);
      const campus = await loadMap(server(), here.at.map);
      const [door] = campus.doors;
      if (!door) throw new Error("no door on the campus");
      expect(await refusedWith(here, "enter", { door: door.id })).toBe("too-far");
      expect(await refusedWith(here, "enter", { door: "no-such-door" })).toBe("unknown-door");
      await walkTo(server(), here, { x: door.x + door.w / 2, y: door.y + door.h + 1 });
      expect(await request(here, "enter", { door: door.id })).toEqual({ map: door.toMap });
      const museum = await loadMap(server(), door.toMap);
      const entrance = museum.spawns.find((spawn) => spawn.id === door.toSpawn);
      await here.watch.until("the museum", () => here.at.map === museum.id);
      expect(here.at).toMatchObject({ x: entrance?.x, y: entrance?.y });
      await leave(here);
      const inside = await enterCampus(server(), guest);
      expect(inside.welcomed).toMatchObject({ map: museum.id, x: entrance?.x, y: entrance?.y });
      const [exit] = museum.doors;
      if (!exit) throw new Error("no way out of the museum");
      await walkTo(server(), inside, { x: exit.x + exit.w / 2, y: exit.y - 1 });
      expect(await request(inside, "enter", { door: exit.id })).toEqual({ map: campus.id });
      await leave(inside);
    });
  },
  { database: "embedded" },
);

describeServer(
  "places on a small campus",
  (server) => {
    test("WALK-8 one travels only to a landmark one has stood at", async () => {
      const guest = await makeGuest(server());
      const here = await enterCampus(server(), guest);
      const map = await loadMap(server(), here.at.map);
      const goal = map.spawns.find((spawn) => spawn.id === "at-frog_pond");
      if (!goal) throw new Error("no landmark to travel to");
      expect(await refusedWith(here, "travel", { landmark: "frog_pond" })).toBe("not-visited");
      expect(await refusedWith(here, "travel", { landmark: "nowhere" })).toBe("unknown-place");
      const { x, y } = here.at;
      await walkTo(server(), here, goal);
      await nextMessage(
        here,
        "visited",
        ({ landmark }: { landmark: string }) => landmark === "frog_pond",
      );
      await walkTo(server(), here, { x, y });
      expect(await request(here, "travel", { landmark: "frog_pond" })).toEqual({ map: map.id });
      await here.watch.until("the pond", () => here.at.x === goal.x && here.at.y === goal.y);
      const { visited } = await ask(server(), readMeRoute, { token: guest.token });
      expect(visited).toContain("frog_pond");
      await leave(here);
    });

    test("WALK-10 unsticking leads to the nearest spawn point", async () => {
      const here = await enterCampus(server(), await makeGuest(server()));
      const map = await loadMap(server(), here.at.map);
      const firstStep = map.spots.find((spot) => spot.id === "first-key");
      if (!firstStep) throw new Error("no spot near the gate");
      await walkTo(server(), here, firstStep);
      const { moves } = here;
      const told = await request<{ x: number; y: number }>(here, "unstick", {});
      await here.watch.until("being moved", () => here.moves > moves);
      expect(here.at).toMatchObject(told);
      const far = Math.hypot(told.x - firstStep.x, told.y - firstStep.y);
      for (const spawn of map.spawns) {
        expect(Math.hypot(spawn.x - firstStep.x, spawn.y - firstStep.y)).toBeGreaterThanOrEqual(
          far,
        );
      }
      await leave(here);
    });

    test("SAY-6 those who are far apart do not hear each other", async () => {
      const atGate = await enterCampus(server(), await makeGuest(server()));
      const here = await enterCampus(server(), await makeGuest(server()));
      const map = await loadMap(server(), here.at.map);
      const far = map.spawns.find(({ x, y }) => Math.hypot(x - here.at.x, y - here.at.y) > 21);
      if (!far) throw new Error("no place far from the gate");
      await walkTo(server(), here, far);
      await request(here, "say", { phrase: "hello" });
      await request(atGate, "say", { phrase: "look-here" });
      for (const one of [here, atGate]) {
        await nextMessage(one, "said");
        expect(one.heard.filter(({ type }) => type === "said")).toHaveLength(1);
      }
      await Promise.all([leave(atGate), leave(here)]);
    });

    test("WALK-5 a leap and a walk through a wall are put right, and others never see them", async () => {
      const here = await enterCampus(server(), await makeGuest(server()));
      const onlooker = await enterCampus(server(), await makeGuest(server()));
      const map = await loadMap(server(), here.at.map);
      const start = { x: here.at.x, y: here.at.y };
      const wall = map.walls.findIndex((one) => one === 1);
      const lies = [
        { x: (wall % map.width) + 0.5, y: Math.floor(wall / map.width) + 0.5 },
        { x: -5, y: 3 },
        map.spots.find((spot) => Math.hypot(spot.x - start.x, spot.y - start.y) > 15) ?? start,
      ];
      for (const lie of lies) {
        const { moves } = here;
        report(here, { x: lie.x, y: lie.y, heading: 0, gait: "stand" });
        await here.watch.until("a correction", () => here.moves > moves);
        expect(here.at).toMatchObject(start);
      }
      const seen = await untilSeen(onlooker, here.welcomed.number);
      expect(seen).toMatchObject(start);
      await Promise.all([leave(here), leave(onlooker)]);
    });
  },
  { env: { CONTENT_PACK: "demo-university" }, database: "embedded" },
);
