/** Three questions a day at the quiz steps: the same for everybody, explained after answering. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import type { ReplyOf } from "../../shared/kernel/route.ts";
import type { answerQuizRoute, dailyQuizRoute } from "../../shared/history/protocol.ts";
import { questionsOfDay, streakOf } from "../../shared/history/daily-quiz.ts";
import type { ContentPack } from "../../shared/history/pack.ts";
import type { QuizQuestion } from "../../shared/history/pack-schema.ts";
import type { Stores } from "../stores.ts";
import type { Approved } from "./approved.ts";

interface QuizDeps {
  stores: Pick<Stores, "quiz">;
  pack: ContentPack;
  approved: Approved;
  nowMs(): number;
  /** The date on the campus. */
  dayOf(nowMs: number): string;
}

/** Days looked back for a streak. */
const LONGEST_STREAK = 366;

export interface DailyQuiz {
  today(person: PersonId): Promise<ReplyOf<typeof dailyQuizRoute>>;
  answer(
    person: PersonId,
    given: { question: string; choice: number },
  ): Promise<ReplyOf<typeof answerQuizRoute> | Refusal>;
}

export function createDailyQuiz(deps: QuizDeps): DailyQuiz {
  const today = (): { day: string; questions: QuizQuestion[] } => {
    const day = deps.dayOf(deps.nowMs());
    return { day, questions: questionsOfDay(openQuestions(deps), day) };
  };
  return {
    async today(person) {
      const { day, questions } = today();
      const given = await deps.stores.quiz.ofDay(person, day);
      return {
        day,
        questions: questions.map((question) => {
          const answer = given.find((one) => one.question === question.id);
          return {
            id: question.id,
            text: question.question,
            options: question.options,
            answered: answer
              ? {
                  choice: answer.choice,
                  answer: question.answer,
                  explanation: question.explanation,
                }
              : null,
          };
        }),
      };
    },
    async answer(person, { question: id, choice }) {
      const { day, questions } = today();
      const question = questions.find((one) => one.id === id);
      if (!question) return refuse("unknown-question");
      if (choice >= question.options.length) return refuse("bad-input", { path: "choice" });
      const correct = choice === question.answer;
      const nowMs = deps.nowMs();
      const kept = await deps.stores.quiz.answer({
        personId: person,
        day,
        question: id,
        choice,
        correct,
        nowMs,
      });
      if (kept === "already") return refuse("already-answered");
      const days = await deps.stores.quiz.days(person, LONGEST_STREAK);
      return {
        correct,
        answer: question.answer,
        explanation: question.explanation,
        streakDays: streakOf(
          days.map((one) => one.day),
          day,
        ),
      };
    },
  };
}

/** QUIZ-2: a question that rests on an item under review is not asked. */
function openQuestions({ pack, approved }: QuizDeps): QuizQuestion[] {
  return pack.quiz.filter((question) => {
    const item = pack.items.find((one) => one.id === question.item);
    return item !== undefined && approved.isOn(item);
  });
}
