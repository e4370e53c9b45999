/** All panels of the game by name, column by column. */
import type { JSX } from "preact";
import { historyPanels } from "./history/panels.tsx";
import { peoplePanels } from "./people/panels.tsx";
import { blessingPanels } from "./world/blessing-panel.tsx";
import { worldPanels } from "./world/panels.tsx";

export type Panel = (props: { about?: string }) => JSX.Element | null;

export const panels: Readonly<Record<string, Panel>> = {
  ...peoplePanels,
  ...worldPanels,
  ...blessingPanels,
  ...historyPanels,
};
