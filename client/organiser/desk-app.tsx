/** The desk's frame: who sits at it, the menu, the open section, and whether the server answers. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Notices } from "../platform/kit/notices.tsx";
import { boot } from "../platform/store/boot.ts";
import { inLanguage, language, t, type TextKey } from "../platform/text/text.ts";
import { Audit } from "./audit.tsx";
import { Blessings } from "./blessings.tsx";
import { Counts } from "./counts.tsx";
import { readCounts, signOut } from "./desk-calls.ts";
import { DeskFooter } from "./desk-footer.tsx";
import { useLanguage } from "./desk-language.ts";
import { answeredAtMs, deskMe, lost, may, section, waiting } from "./desk-store.ts";
import { Items } from "./items.tsx";
import { Overview } from "./overview.tsx";
import { People } from "./people.tsx";
import { loadListNames } from "./person-text.ts";
import { Reports } from "./reports.tsx";
import { SECTIONS, type SectionName } from "./sections.ts";
import { SignIn } from "./sign-in.tsx";
import { link } from "./sign-in-link.ts";
import { Staff } from "./staff.tsx";
import { clockText } from "./time-text.ts";
import { useRefresh } from "./use-refresh.ts";

/** How often the figures refresh themselves, ms. */
const COUNTS_EVERY_MS = 8_000;

const PAGES: Readonly<Record<SectionName, () => JSX.Element>> = {
  overview: Overview,
  people: People,
  reports: Reports,
  blessings: Blessings,
  items: Items,
  counts: Counts,
  staff: Staff,
  audit: Audit,
};

export function DeskApp() {
  const who = deskMe.value;
  const atDesk = who && link.value === null;
  return (
    <>
      <a class="skip" href="#content">
        {t("desk.skip")}
      </a>
      <Head />
      {who === undefined && (
        <main class="door" id="content">
          <p role="status">{t("desk.loading")}</p>
        </main>
      )}
      {who !== undefined && (atDesk ? <Desk /> : <SignIn />)}
      <DeskFooter />
      <Notices />
    </>
  );
}

function Head() {
  const who = deskMe.value;
  const role = who?.roles.at(-1) ?? "guest";
  const other = language.value === "zh" ? "en" : "zh";
  return (
    <header class="head">
      <p class="head-title">
        <strong>{t("desk.title")}</strong>
        <span>{inLanguage(boot.shortName)}</span>
      </p>
      {who && (
        <p class="head-who">{t("desk.signedInAs", { name: who.name, role: t(`role.${role}`) })}</p>
      )}
      <div class="head-acts">
        <button
          type="button"
          class="head-button"
          lang={other === "zh" ? "zh-CN" : "en"}
          onClick={() => void useLanguage(other)}
        >
          {other === "zh" ? "中文" : "English"}
        </button>
        {who && (
          <button type="button" class="head-button" onClick={() => void signOut()}>
            {t("desk.signOut")}
          </button>
        )}
      </div>
    </header>
  );
}

function Desk() {
  useRefresh(readCounts, COUNTS_EVERY_MS);
  useEffect(() => {
    void loadListNames();
  }, []);
  const open = SECTIONS.find((one) => one.name === section.value && may(one.needs));
  const name = open?.name ?? "overview";
  const Page = PAGES[name];
  const title = t("desk.pageTitle", { section: t(`section.${name}`) });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class="desk-body">
      <Menu open={name} />
      <main class="page" id="content" tabIndex={-1}>
        {lost.value && (
          <p class="lost" role="status">
            {t("desk.lost", { time: clockText(answeredAtMs.value) })}
          </p>
        )}
        <Page key={name} />
      </main>
    </div>
  );
}

function Menu({ open }: { open: SectionName }) {
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [open]);
  return (
    <nav class="menu" aria-label={t("desk.sections")}>
      <ul>
        {SECTIONS.filter((one) => may(one.needs)).map(({ name }) => (
          <li key={name}>
            <a
              href={`#/${name}`}
              ref={name === open ? current : null}
              aria-current={name === open ? "page" : undefined}
            >
              {t(`section.${name}` satisfies TextKey)}
              <Mark count={waiting.value[name] ?? 0} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Mark({ count }: { count: number }) {
  if (count === 0) return null;
  return <span class="mark">{count > 99 ? "99+" : count}</span>;
}
