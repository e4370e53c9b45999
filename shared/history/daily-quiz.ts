/** Which questions a day asks, and how long a row of days is. Pure. */
import type { QuizQuestion } from "./pack-schema.ts";

/** QUIZ-1: three questions a day, the same for everybody. */
export const QUESTIONS_A_DAY = 3;
const DAY_MS = 86_400_000;

/** Walks through all questions before one comes again; `day` is a date like 2026-11-22. */
export function questionsOfDay(questions: readonly QuizQuestion[], day: string): QuizQuestion[] {
  if (questions.length === 0) return [];
  const dayNumber = Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
  const ordered = questions.toSorted((a, b) => scatter(a.id) - scatter(b.id));
  const count = Math.min(QUESTIONS_A_DAY, ordered.length);
  return Array.from(
    { length: count },
    (_, index) => ordered[(dayNumber * count + index) % ordered.length] as QuizQuestion,
  );
}

/** Neighbours in the file stand apart in the order of days. */
function scatter(id: string): number {
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9_973;
  return hash;
}

/** QUIZ-3: days in a row up to today on which somebody answered; `days` newest first. */
export function streakOf(days: readonly string[], today: string): number {
  let streak = 0;
  let expected = Date.parse(`${today}T00:00:00Z`);
  for (const day of days) {
    if (Date.parse(`${day}T00:00:00Z`) !== expected) break;
    streak++;
    expected -= DAY_MS;
  }
  return streak;
}
