/** Today's three questions, one after another, each explained; no clock is running. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { Sheet } from "../platform/kit/sheet.tsx";
import { closePanel, openPanel } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { worldContent } from "../world/actions.ts";
import { Waiting } from "./history-gate.tsx";
import { loadQuiz, quiz, quizStreak } from "./quiz-actions.ts";
import { QuizQuestionCard } from "./quiz-question.tsx";
import { firstOpen, rightAnswers, type Quiz } from "./quiz-state.ts";

export function QuizPanel() {
  const [failed, setFailed] = useState(false);
  const read = useCallback(() => {
    setFailed(false);
    void loadQuiz().then((there) => setFailed(!there));
  }, []);
  useEffect(read, [read]);
  const today = quiz.value;
  const roles = worldContent.value?.roles;
  return (
    <Sheet title={t("quiz.title")} onClose={closePanel}>
      {roles && !roles.quizSteps ? (
        <p>{t("quiz.noPlace")}</p>
      ) : today ? (
        <QuizRound key={today.day} today={today} />
      ) : (
        <Waiting failed={failed} onRetry={read} />
      )}
    </Sheet>
  );
}

function QuizRound({ today }: { today: Quiz }) {
  const { questions } = today;
  // Stays on an answered question until its explanation has been read.
  const [at, setAt] = useState(() => firstOpen(questions));
  const question = questions[at];
  if (questions.length === 0) return <p>{t("quiz.none")}</p>;
  if (!question) return <QuizResult today={today} onReview={() => setAt(0)} />;
  return (
    <div class="quiz">
      <QuizDots today={today} at={at} />
      <QuizQuestionCard
        key={question.id}
        question={question}
        number={at + 1}
        last={at === questions.length - 1}
        onNext={() => setAt(at + 1)}
      />
    </div>
  );
}

function QuizDots({ today, at }: { today: Quiz; at: number }) {
  return (
    <p class="quiz-dots">
      <span>{t("quiz.step", { n: at + 1, total: today.questions.length })}</span>
      {today.questions.map(({ id, answered }, index) => (
        <i
          key={id}
          aria-hidden="true"
          class={["quiz-dot", index === at && "quiz-dot-now", answered && markOf(answered)]
            .filter(Boolean)
            .join(" ")}
        />
      ))}
    </p>
  );
}

function markOf({ choice, answer }: { choice: number; answer: number }): string {
  return choice === answer ? "quiz-dot-right" : "quiz-dot-wrong";
}

function QuizResult({ today, onReview }: { today: Quiz; onReview: () => void }) {
  const total = today.questions.length;
  const right = rightAnswers(today.questions);
  const streak = quizStreak.value;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="quiz-result" ref={box} tabIndex={-1}>
      <p class="quiz-score">
        <b>{right}</b>
        <span>/ {total}</span>
      </p>
      <p class="quiz-verdict">{t(right === total ? "quiz.allRight" : "quiz.someRight")}</p>
      {streak !== null && streak > 1 && (
        <p class="quiz-streak">{t("quiz.streak", { n: streak })}</p>
      )}
      <p class="quiet">{t("quiz.tomorrow")}</p>
      <div class="row quiz-ways">
        <button type="button" class="button" onClick={onReview}>
          {t("quiz.review")}
        </button>
        <button type="button" class="button button-gold" onClick={() => openPanel("album")}>
          {t("quiz.toAlbum")}
        </button>
      </div>
    </div>
  );
}
