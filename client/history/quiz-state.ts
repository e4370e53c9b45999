/** Where one stands in today's quiz: derived from the questions and what was answered. Pure. */
import type { ReplyOf } from "../../shared/kernel/route.ts";
import type { answerQuizRoute, dailyQuizRoute } from "../../shared/history/protocol.ts";

export type Quiz = ReplyOf<typeof dailyQuizRoute>;
export type QuizQuestion = Quiz["questions"][number];
export type Verdict = ReplyOf<typeof answerQuizRoute>;

/** Place of the first question that has no answer yet; the number of questions when all have. */
export function firstOpen(questions: readonly QuizQuestion[]): number {
  const at = questions.findIndex((question) => question.answered === null);
  return at < 0 ? questions.length : at;
}

export function rightAnswers(questions: readonly QuizQuestion[]): number {
  return questions.filter(({ answered }) => answered && answered.choice === answered.answer).length;
}

/** The quiz after one of its questions has been answered. */
export function withVerdict(
  quiz: Quiz,
  given: { question: string; choice: number; verdict: Verdict },
): Quiz {
  const { answer, explanation } = given.verdict;
  return {
    ...quiz,
    questions: quiz.questions.map((question) =>
      question.id === given.question
        ? { ...question, answered: { choice: given.choice, answer, explanation } }
        : question,
    ),
  };
}

/** Which option a key chooses: 1 to 4; null for any other key or an option there is not. */
export function choiceOfKey(key: string, options: number): number | null {
  const choice = Number(key) - 1;
  return Number.isInteger(choice) && choice >= 0 && choice < options ? choice : null;
}
