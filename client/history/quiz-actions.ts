/** Asking for today's questions and answering them. */
import { signal } from "@preact/signals";
import { isRefusal } from "../../shared/kernel/refusal.ts";
import { answerQuizRoute, dailyQuizRoute } from "../../shared/history/protocol.ts";
import { ask, askOpenly } from "../people/ask.ts";
import { callRoute } from "../platform/net/api-call.ts";
import { refused } from "../world/actions.ts";
import { withVerdict, type Quiz } from "./quiz-state.ts";

export const quiz = signal<Quiz | null>(null);
/** Days in a row, as told with the last answer; null before the first answer on this page. */
export const quizStreak = signal<number | null>(null);

type AnswerListener = (correct: boolean) => void;
const answerListeners = new Set<AnswerListener>();

/** Tells whether each answer was right, for the sound. Returns how to stop. */
export function onAnswered(listener: AnswerListener): () => void {
  answerListeners.add(listener);
  return () => answerListeners.delete(listener);
}

/** Reads today's questions; true when they are there. */
export async function loadQuiz(): Promise<boolean> {
  const reply = await ask(() => callRoute(dailyQuizRoute));
  if (reply) quiz.value = reply;
  return reply !== null;
}

export async function answerQuestion(question: string, choice: number): Promise<void> {
  const reply = await askOpenly(() => callRoute(answerQuizRoute, { body: { question, choice } }));
  if (reply === null) return;
  if (isRefusal(reply)) {
    refused(reply);
    // Midnight has passed, or another device of mine has answered.
    await loadQuiz();
    return;
  }
  quizStreak.value = reply.streakDays;
  if (quiz.value) quiz.value = withVerdict(quiz.value, { question, choice, verdict: reply });
  for (const listener of answerListeners) listener(reply.correct);
}
