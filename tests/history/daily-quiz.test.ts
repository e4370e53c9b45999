// Which questions a day asks, and how long a row of days is.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDailyQuiz } from "../../server/history/daily-quiz.ts";
import { questionsOfDay, QUESTIONS_A_DAY, streakOf } from "../../shared/history/daily-quiz.ts";
import type { PersonId } from "../../shared/kernel/ids.ts";

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1);

function day(number: number): string {
  return new Date(START + number * DAY_MS).toISOString().slice(0, 10);
}

function question(number: number) {
  const both = (text: string) => ({ zh: text, en: text });
  return {
    id: `q${number}`,
    item: `item-${number}`,
    question: both(`${number}?`),
    options: [both("a"), both("b"), both("c")],
    answer: 1,
    explanation: both("because"),
  };
}

const anyDay = fc.nat(20_000).map((number) => day(number));

describe("QUIZ-1 the questions of a day", () => {
  test("are three different ones, whoever asks in whichever order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), anyDay, (count, date) => {
        const questions = Array.from({ length: count }, (_, number) => question(number));
        const asked = questionsOfDay(questions, date).map(({ id }) => id);
        expect(new Set(asked).size).toBe(QUESTIONS_A_DAY);
        expect(questionsOfDay(questions.toReversed(), date).map(({ id }) => id)).toEqual(asked);
      }),
    );
  });

  test("come round only after all have been asked", () => {
    const questions = Array.from({ length: 60 }, (_, number) => question(number));
    const days = Array.from({ length: 20 }, (_, number) => questionsOfDay(questions, day(number)));
    expect(new Set(days.flat().map(({ id }) => id)).size).toBe(60);
  });

  test("are as many as there are when there are few", () => {
    expect(questionsOfDay([], day(0))).toEqual([]);
    expect(questionsOfDay([question(1)], day(0))).toHaveLength(1);
  });
});

test("QUIZ-2 a question about an item under review is not asked", async () => {
  const quiz = createDailyQuiz({
    stores: { quiz: { ofDay: async () => [] } },
    pack: { quiz: [question(1), question(2)], items: [{ id: "item-1" }, { id: "item-2" }] },
    approved: { isOn: ({ id }: { id: string }) => id === "item-2" },
    nowMs: () => START,
    dayOf: () => day(0),
  } as unknown as Parameters<typeof createDailyQuiz>[0]);
  const { questions } = await quiz.today("somebody" as PersonId);
  expect(questions.map(({ id }) => id)).toEqual(["q2"]);
});

describe("QUIZ-3 a streak", () => {
  test.each([
    ["nothing", [], 0],
    ["today", [10], 1],
    ["yesterday only", [9], 0],
    ["three in a row", [10, 9, 8], 3],
    ["a gap", [10, 9, 7, 6], 2],
  ])("%s", (_, answered, length) => {
    expect(
      streakOf(
        answered.map((number) => day(number)),
        day(10),
      ),
    ).toBe(length);
  });
});
