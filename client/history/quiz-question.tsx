/** One question with its options; once answered, what was right and why. */
import { useEffect, useRef, useState } from "preact/hooks";
import { inLanguage, t } from "../platform/text/text.ts";
import { answerQuestion } from "./quiz-actions.ts";
import { choiceOfKey, type QuizQuestion } from "./quiz-state.ts";

interface QuestionProps {
  question: QuizQuestion;
  number: number;
  last: boolean;
  onNext: () => void;
}

export function QuizQuestionCard({ question, number, last, onNext }: QuestionProps) {
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { answered, options } = question;
  // The button that led here is gone; whoever uses the keyboard goes on at the new question.
  useEffect(() => {
    if (number > 1) heading.current?.focus();
  }, [number]);
  const open = answered === null && !asking;
  const choose = (choice: number): void => {
    if (!open) return;
    setAsking(true);
    void answerQuestion(question.id, choice).finally(() => setAsking(false));
  };
  useKeys(open ? options.length : 0, choose);
  return (
    <>
      <h3 class="quiz-text" id={`question-${number}`} ref={heading} tabIndex={-1}>
        {inLanguage(question.text)}
      </h3>
      <div class="quiz-options" role="group" aria-labelledby={`question-${number}`}>
        {options.map((option, index) => (
          <OptionButton
            key={option.zh}
            text={inLanguage(option)}
            index={index}
            answered={answered}
            disabled={!open}
            onChoose={() => choose(index)}
          />
        ))}
      </div>
      {answered ? (
        <Explanation answered={answered} last={last} onNext={onNext} />
      ) : (
        <p class="quiet quiz-keys">{t("quiz.calm")}</p>
      )}
    </>
  );
}

interface OptionProps {
  text: string;
  index: number;
  answered: QuizQuestion["answered"];
  disabled: boolean;
  onChoose: () => void;
}

function OptionButton({ text, index, answered, disabled, onChoose }: OptionProps) {
  const state = stateOf(index, answered);
  return (
    <button
      type="button"
      class={`quiz-option${state ? ` quiz-option-${state}` : ""}`}
      aria-disabled={disabled}
      onClick={onChoose}
    >
      <span class="quiz-letter" aria-hidden="true">
        {state === "right" ? "✓" : state === "wrong" ? "✕" : index + 1}
      </span>
      <span>{text}</span>
      {state && <span class="visually-hidden">{t(`quiz.option.${state}`)}</span>}
    </button>
  );
}

function stateOf(index: number, answered: QuizQuestion["answered"]): "right" | "wrong" | null {
  if (!answered) return null;
  if (index === answered.answer) return "right";
  return index === answered.choice ? "wrong" : null;
}

interface ExplanationProps {
  answered: NonNullable<QuizQuestion["answered"]>;
  last: boolean;
  onNext: () => void;
}

function Explanation({ answered, last, onNext }: ExplanationProps) {
  const next = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const right = answered.choice === answered.answer;
  useEffect(() => {
    next.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div class="quiz-why" ref={box}>
      <div role="status">
        <b class={right ? "quiz-right" : "quiz-wrong"}>{t(right ? "quiz.right" : "quiz.wrong")}</b>
        <p>{inLanguage(answered.explanation)}</p>
      </div>
      <button type="button" class="button button-main" ref={next} onClick={onNext}>
        {t(last ? "quiz.finish" : "quiz.next")}
      </button>
    </div>
  );
}

/** The keys 1 to 4 answer, wherever the focus is in the sheet. */
function useKeys(options: number, choose: (choice: number) => void): void {
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    if (options === 0) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const choice = event.ctrlKey || event.metaKey ? null : choiceOfKey(event.key, options);
      if (choice === null) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(choice);
    };
    addEventListener("keydown", onKeyDown, true);
    return () => removeEventListener("keydown", onKeyDown, true);
  }, [options]);
}
