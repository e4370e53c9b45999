import { describe, expect, test } from "vitest";
import {
  choiceOfKey,
  firstOpen,
  rightAnswers,
  withVerdict,
  type Quiz,
} from "../../client/history/quiz-state.ts";

const text = { zh: "字", en: "word" };

function makeQuiz(answers: readonly (readonly [number, number] | null)[]): Quiz {
  return {
    day: "2026-11-22",
    questions: answers.map((given, index) => ({
      id: `q${index}`,
      text,
      options: [text, text, text],
      answered: given && { choice: given[0], answer: given[1], explanation: text },
    })),
  };
}

describe("today's quiz", () => {
  test.each([
    ["none answered", [null, null, null], 0],
    ["the first answered", [[1, 1], null, null], 1],
    ["only the second answered", [null, [0, 1], null], 0],
    [
      "all answered",
      [
        [1, 1],
        [0, 1],
        [2, 2],
      ],
      3,
    ],
    ["no questions", [], 0],
  ] as const)("with %s goes on at the first open one", (_, answers, expected) => {
    expect(firstOpen(makeQuiz(answers).questions)).toBe(expected);
  });

  test("counts right answers only", () => {
    expect(rightAnswers(makeQuiz([[1, 1], [0, 1], null]).questions)).toBe(1);
  });

  test("keeps a verdict with its question and leaves the others", () => {
    const verdict = { correct: false, answer: 2, explanation: text, streakDays: 1 };
    const after = withVerdict(makeQuiz([null, null]), { question: "q1", choice: 0, verdict });
    expect(after.questions.map((one) => one.answered)).toEqual([
      null,
      { choice: 0, answer: 2, explanation: text },
    ]);
  });

  test.each([
    ["1", 0],
    ["3", 2],
    ["4", null],
    ["0", null],
    ["a", null],
    [" ", null],
    ["1.5", null],
    ["Enter", null],
  ])("the key “%s” chooses %s of three options", (key, expected) => {
    expect(choiceOfKey(key, 3)).toBe(expected);
  });
});
