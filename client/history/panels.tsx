/** The panels of the history, by the names other columns open them by. */
import type { JSX } from "preact";
import { AlbumPanel } from "./album-panel.tsx";
import { ItemPanel } from "./item-panel.tsx";
import { KeepsakePanel } from "./keepsake-panel.tsx";
import { QuizPanel } from "./quiz-panel.tsx";
import { SetFinishedPanel } from "./set-finished-panel.tsx";
import { SetsPanel } from "./sets-panel.tsx";
import "./history.css";
import "./album.css";
import "./sets.css";
import "./quiz.css";

export const historyPanels: Readonly<Record<string, (props: { about?: string }) => JSX.Element>> = {
  item: ItemPanel,
  album: AlbumPanel,
  sets: SetsPanel,
  "set-finished": SetFinishedPanel,
  quiz: QuizPanel,
  keepsake: KeepsakePanel,
};
