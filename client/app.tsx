/** The page over the world: what is shown depends on who I am and which panel is open. */
import { useEffect } from "preact/hooks";
import { Notices } from "./platform/kit/notices.tsx";
import { closePanel, me, panel, type OpenPanel } from "./platform/store/session.ts";
import { textReady } from "./platform/text/text.ts";
import { ComingBack } from "./people/coming-back.tsx";
import { resuming } from "./people/resume.ts";
import { WelcomeCard } from "./people/welcome-card.tsx";
import { Hud } from "./world/hud.tsx";
import { LinkCurtain } from "./world/link-curtain.tsx";
import { needPanels, panels } from "./panel-store.ts";

export function App() {
  if (!textReady.value) return null;
  const open = panel.value;
  return (
    <>
      {me.value ? <Hud /> : resuming.value ? <ComingBack /> : <WelcomeCard />}
      {open && <PanelShown open={open} />}
      <LinkCurtain />
      <Notices />
    </>
  );
}

function PanelShown({ open }: { open: OpenPanel }) {
  useEffect(() => void needPanels(), []);
  const all = panels.value;
  if (!all) return null;
  const Panel = all[open.name];
  if (!Panel) return <Lost />;
  return <Panel key={`${open.name}/${open.about ?? ""}`} {...aboutOf(open)} />;
}

function aboutOf({ about }: { about?: string }): { about?: string } {
  return about === undefined ? {} : { about };
}

/** A panel remembered from an older version of the page is quietly closed. */
function Lost() {
  queueMicrotask(closePanel);
  return null;
}
