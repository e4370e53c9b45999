// Where the questions of the day are asked.
import { describe, expect, test } from "vitest";
import { isAtQuiz } from "../../client/history/quiz-place.ts";

const map = {
  landmarks: [{ id: "hall", x: 0, y: 0, w: 40, h: 10 }],
  zones: [{ id: "steps", x: 10, y: 10, w: 8, h: 3 }],
};
const onSteps = { quizSteps: { landmark: "hall", zone: "steps" } };
const atHall = { quizSteps: { landmark: "hall" } };

describe("the questions are asked", () => {
  test.each([
    ["on the steps", { x: 12, y: 11 }, true],
    ["six tiles beside them", { x: 24, y: 12 }, true],
    ["a little farther", { x: 24.5, y: 12 }, false],
    ["across the corner", { x: 23, y: 18 }, false],
  ])("%s", (_, me, asked) => {
    expect(isAtQuiz(me, map, onSteps)).toBe(asked);
  });

  test("around the whole landmark where the role names no zone", () => {
    expect(isAtQuiz({ x: 38, y: 15 }, map, atHall)).toBe(true);
    expect(isAtQuiz({ x: 38, y: 17 }, map, atHall)).toBe(false);
  });

  test("nowhere without the role, or on a map without the place", () => {
    expect(isAtQuiz({ x: 12, y: 11 }, map, {})).toBe(false);
    expect(isAtQuiz({ x: 12, y: 11 }, { landmarks: [], zones: [] }, onSteps)).toBe(false);
  });
});
