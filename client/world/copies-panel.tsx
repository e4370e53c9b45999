/** The open copies of the campus: where friends and class-mates are, and moving over. */
import { useEffect, useState } from "preact/hooks";
import { Sheet } from "../platform/kit/sheet.tsx";
import { closePanel } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { moveToCopy } from "./actions.ts";
import { readCopies, type Copies } from "./copies-actions.ts";
import { copyNumber } from "./world-state.ts";

export function CopiesPanel() {
  const [copies, setCopies] = useState<Copies | "offline" | null>(null);
  useEffect(() => {
    let current = true;
    void readCopies().then((read) => current && setCopies(read));
    return () => {
      current = false;
    };
  }, []);
  return (
    <Sheet title={t("copies.title")} onClose={closePanel}>
      <p class="quiet">{t("copies.intro")}</p>
      {copies === null && <p role="status">{t("app.loading")}</p>}
      {copies === "offline" && <p role="alert">{t("app.offline")}</p>}
      {copies !== null && copies !== "offline" && <CopyList {...copies} />}
    </Sheet>
  );
}

function CopyList({ copies, best }: Copies) {
  if (copies.length <= 1) return <p>{t("copies.only")}</p>;
  return (
    <ul class="stack plain-list">
      {copies
        .toSorted((a, b) => a.number - b.number)
        .map((copy) => (
          <li key={copy.id} class="card copy-row">
            <div>
              <strong>{t("hud.copy", { n: copy.number })}</strong>{" "}
              {copy.id === best && <em>{t("copies.best")}</em>}
              <p class="quiet">
                {t("copies.people", { n: copy.people, capacity: copy.capacity })}
                {copy.friends > 0 && ` · ${t("copies.friends", { n: copy.friends })}`}
                {copy.mates > 0 && ` · ${t("copies.mates", { n: copy.mates })}`}
              </p>
            </div>
            <GoButton copy={copy} />
          </li>
        ))}
    </ul>
  );
}

function GoButton({ copy }: { copy: Copies["copies"][number] }) {
  if (copy.number === copyNumber.value) return <span class="quiet">{t("copies.here")}</span>;
  const full = copy.people >= copy.capacity;
  return (
    <button
      type="button"
      class="button button-gold"
      disabled={full}
      onClick={() => {
        closePanel();
        moveToCopy(copy.id);
      }}
    >
      {t(full ? "copies.full" : "copies.go")}
    </button>
  );
}
