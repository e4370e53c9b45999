/** The door: with a link one comes in, without one it says where links come from. */
import { useEffect, useState } from "preact/hooks";
import type { Refusal } from "../../shared/kernel/refusal.ts";
import { refusalText } from "../platform/text/refusal-text.ts";
import { t } from "../platform/text/text.ts";
import { readOwnName, signIn } from "./desk-calls.ts";
import { deskMe } from "./desk-store.ts";
import { link } from "./sign-in-link.ts";

export function SignIn() {
  return (
    <main class="door" id="content">
      <div class="card door-card stack">
        {deskMe.value && <AlreadyIn name={deskMe.value.name} />}
        {link.value === null ? <NeedLink /> : <UseLink />}
      </div>
    </main>
  );
}

/** A link opened by somebody who sits at the desk already is not used up by mistake. */
function AlreadyIn({ name }: { name: string }) {
  return (
    <div class="hint row">
      <p>{t("signIn.already", { name })}</p>
      <button type="button" class="button button-gold" onClick={() => (link.value = null)}>
        {t("signIn.stay")}
      </button>
    </div>
  );
}

function NeedLink() {
  return (
    <>
      <h1>{t("signIn.needLink")}</h1>
      <p>{t("signIn.needLinkHow")}</p>
      <pre class="command">npm run organiser:link</pre>
      <p>{t("signIn.needLinkStaff")}</p>
    </>
  );
}

/** Longest name that the server takes (NAME-1). */
const LONGEST_NAME = 16;

function UseLink() {
  const [own, setOwn] = useState<string | null | undefined>(undefined);
  const [name, setName] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void readOwnName().then(setOwn);
  }, []);
  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const refusal = await signIn(own ? null : name.trim());
    setBusy(false);
    if (refusal) setError(doorText(refusal));
  }
  if (own === undefined) return <p role="status">{t("signIn.checking")}</p>;
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <h1>{t("signIn.title")}</h1>
      <p>{t("signIn.intro")}</p>
      {own ? (
        <p>{t("signIn.asKnown", { name: own })}</p>
      ) : (
        <label class="field">
          <span>{t("signIn.name")}</span>
          <input
            class="input"
            name="name"
            autocomplete="nickname"
            required
            maxLength={LONGEST_NAME}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <small class="quiet">{t("signIn.nameHint")}</small>
        </label>
      )}
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <button type="submit" class="button button-main" disabled={busy}>
        {busy ? t("signIn.going") : t("signIn.go")}
      </button>
    </form>
  );
}

function doorText(refusal: Refusal | "unreachable"): string {
  if (refusal === "unreachable") return t("desk.failed");
  if (refusal.refusal === "link-used") return t("signIn.linkUsed");
  if (refusal.refusal === "link-expired") return t("signIn.linkExpired");
  return refusalText(refusal);
}
