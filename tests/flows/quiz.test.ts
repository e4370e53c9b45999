import { expect, test } from "vitest";
import { answerQuizRoute, dailyQuizRoute } from "../../shared/history/protocol.ts";
import { ask, knock, refusalOf } from "../support/ask.ts";
import { makeGuest } from "../support/guest.ts";
import { describeServer } from "../support/server.ts";

describeServer("the daily quiz", (server) => {
  test("QUIZ-1 three questions, the same for everybody, and no answer before one is given", async () => {
    const [lin, chen] = [await makeGuest(server()), await makeGuest(server())];
    const asked = await knock(server(), dailyQuizRoute, { token: lin.token });
    const quiz = dailyQuizRoute.reply.parse(asked.json);
    expect(quiz.questions).toHaveLength(3);
    expect(quiz.questions.map(({ answered }) => answered)).toEqual([null, null, null]);
    expect(asked.text).not.toMatch(/"(?:answer|explanation|correct)"/);
    expect(await ask(server(), dailyQuizRoute, { token: chen.token })).toEqual(quiz);
  });

  test("an answer is told whether it is right and why, and stays", async () => {
    const { token } = await makeGuest(server());
    const { questions } = await ask(server(), dailyQuizRoute, { token });
    const [question] = questions;
    if (!question) throw new Error("no question");
    const given = { question: question.id, choice: 0 };
    const told = await ask(server(), answerQuizRoute, { token, body: given });
    expect(told.correct).toBe(told.answer === 0);
    expect(told.explanation.zh).not.toBe("");
    expect(told.streakDays).toBe(1);
    const later = await ask(server(), dailyQuizRoute, { token });
    expect(later.questions[0]?.answered).toEqual({
      choice: 0,
      answer: told.answer,
      explanation: told.explanation,
    });
    expect(later.questions[1]?.answered).toBeNull();
  });

  test("QUIZ-4 a second answer is refused, also of two at once", async () => {
    const { token } = await makeGuest(server());
    const { questions } = await ask(server(), dailyQuizRoute, { token });
    const give = (choice: number) =>
      knock(server(), answerQuizRoute, { token, body: { question: questions[0]?.id, choice } });
    const both = await Promise.all([give(0), give(1)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const body = { question: questions[0]?.id, choice: 2 };
    expect(await refusalOf(server(), answerQuizRoute, { token, body })).toBe(
      "409 already-answered",
    );
  });

  test("a question of another day and a choice that is none are refused", async () => {
    const { token } = await makeGuest(server());
    const { questions } = await ask(server(), dailyQuizRoute, { token });
    const answer = (body: object) => refusalOf(server(), answerQuizRoute, { token, body });
    expect(await answer({ question: "never-asked", choice: 0 })).toBe("404 unknown-question");
    expect(await answer({ question: questions[0]?.id, choice: 9 })).toBe("400 bad-input");
    expect(await answer({ question: questions[0]?.id, choice: -1 })).toBe("400 bad-input");
    expect(await answer({ question: questions[0]?.id, choice: 0.5 })).toBe("400 bad-input");
  });
});
