/** Said to somebody who is known here while the way back is being found. */
import { useEffect, useState } from "preact/hooks";
import { t } from "../platform/text/text.ts";
import "./welcome.css";

/** A quick answer needs no words, ms. */
const SILENT_MS = 600;

export function ComingBack() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SILENT_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="welcome" role="status">
      {late && <p class="card coming-back">{t("welcome.comingBack")}</p>}
    </div>
  );
}
