/** Blessings: those that wait, one after the other by big buttons or keys; and those that hang. */
import { useState } from "preact/hooks";
import { t } from "../platform/text/text.ts";
import { HangingBlessings } from "./blessings-hanging.tsx";
import { WaitingBlessings } from "./blessings-waiting.tsx";
import { Pick } from "./pick.tsx";

export function Blessings() {
  const [view, setView] = useState<"pending" | "passed">("pending");
  return (
    <section class="stack" aria-labelledby="blessings-title">
      <div class="page-head">
        <h1 id="blessings-title">{t("blessings.title")}</h1>
        <Pick
          quiet
          label={t("blessings.view")}
          value={view}
          onPick={setView}
          options={[
            { value: "pending", text: t("blessings.pending") },
            { value: "passed", text: t("blessings.passed") },
          ]}
        />
      </div>
      {view === "pending" ? <WaitingBlessings /> : <HangingBlessings />}
    </section>
  );
}
