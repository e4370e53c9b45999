/** The running game, for panels that send one walking; null until the world has come. */
import { signal } from "@preact/signals";
import type { GameHandle } from "./game.ts";

export const game = signal<GameHandle | null>(null);
