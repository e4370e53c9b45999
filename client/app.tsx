/** The page over the world: what is shown depends on who I am and which panel is open. */
import { Notices } from "./platform/kit/notices.tsx";
import { closePanel, me, panel } from "./platform/store/session.ts";
import { textReady } from "./platform/text/text.ts";
import { ComingBack } from "./people/coming-back.tsx";
import { resuming } from "./people/resume.ts";
import { WelcomeCard } from "./people/welcome-card.tsx";
import { Hud } from "./world/hud.tsx";
import { LinkCurtain } from "./world/link-curtain.tsx";
import { panels } from "./panels.tsx";

export function App() {
  if (!textReady.value) return null;
  const open = panel.value;
  const Panel = open ? panels[open.name] : undefined;
  return (
    <>
      {me.value ? <Hud /> : resuming.value ? <ComingBack /> : <WelcomeCard />}
      {open && Panel && <Panel key={`${open.name}/${open.about ?? ""}`} {...aboutOf(open)} />}
      {open && !Panel && <Lost />}
      <LinkCurtain />
      <Notices />
    </>
  );
}

function aboutOf({ about }: { about?: string }): { about?: string } {
  return about === undefined ? {} : { about };
}

/** A panel remembered from an older version of the page is quietly closed. */
function Lost() {
  queueMicrotask(closePanel);
  return null;
}
