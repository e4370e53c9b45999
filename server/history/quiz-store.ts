// Answers to the daily quiz: the first one counts.
import type { Db, PersonFollower } from "../platform/db/database.ts";

export interface QuizAnswer {
  question: string;
  choice: number;
  correct: boolean;
  answeredAt: number;
}

export function createQuizStore(db: Db) {
  return {
    /** Keeps an answer, unless the person has answered this question on this day. */
    async answer(given: {
      personId: string;
      /** A date such as 2026-11-22 in the pack's zone. */
      day: string;
      question: string;
      choice: number;
      correct: boolean;
      nowMs: number;
    }): Promise<"answered" | "already"> {
      // QUIZ-4: the table's key decides which of two answers counts.
      const { nowMs, correct, ...row } = given;
      const added = await db
        .insertInto("quizAnswers")
        .values({ ...row, correct: correct ? 1 : 0, answeredAt: nowMs })
        .onConflict((oc) => oc.doNothing())
        .returning("question")
        .execute();
      return added.length > 0 ? "answered" : "already";
    },

    /** A person's answers of a day, in the order they were given. */
    async ofDay(personId: string, day: string): Promise<QuizAnswer[]> {
      const rows = await db
        .selectFrom("quizAnswers")
        .select(["question", "choice", "correct", "answeredAt"])
        .where("personId", "=", personId)
        .where("day", "=", day)
        .orderBy("answeredAt")
        .orderBy("question")
        .execute();
      return rows.map((row) => ({ ...row, correct: row.correct === 1 }));
    },

    /** Days on which a person answered, the newest first, with the right answers of each. */
    days(
      personId: string,
      limit: number,
    ): Promise<{ day: string; answers: number; right: number }[]> {
      return db
        .selectFrom("quizAnswers")
        .select((eb) => [
          "day",
          eb.fn.countAll<number>().as("answers"),
          eb.fn.sum<number>("correct").as("right"),
        ])
        .where("personId", "=", personId)
        .groupBy("day")
        .orderBy("day", "desc")
        .limit(limit)
        .execute();
    },
  };
}

export const quizFollower: PersonFollower = {
  async forget(tx, personId) {
    await tx.deleteFrom("quizAnswers").where("personId", "=", personId).execute();
  },
};
