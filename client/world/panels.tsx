/** The world's panels by name. */
import { CopiesPanel } from "./copies-panel.tsx";
import { HelpPanel } from "./help-panel.tsx";
import { MapPanel } from "./map-panel.tsx";
import { MenuPanel } from "./menu-panel.tsx";
import { SpeakPanel } from "./speak-panel.tsx";

export const worldPanels = {
  copies: CopiesPanel,
  help: HelpPanel,
  map: MapPanel,
  menu: MenuPanel,
  speak: SpeakPanel,
};
