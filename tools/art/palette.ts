// The colours of the game: about sixty, in ramps from dark to light. Shadows lean to violet and teal, lights to yellow.
// A season is the same palette with a few ramps exchanged, so painters know nothing about seasons.
import { hex, ramp } from "./colour.ts";

export type Season = "spring" | "summer" | "autumn" | "winter";
export const SEASONS: readonly Season[] = ["spring", "summer", "autumn", "winter"];

/** Ramps for spring and for everything without a season. */
export const PALETTE = {
  grass: ramp("#2b6a55", "#3b8558", "#56a05a", "#77b85c", "#98cb64", "#bfdf7a", "#e3f0a2"),
  sand: ramp("#8a6257", "#b38769", "#d3ab80", "#e8ca9e", "#f6e2bd", "#fff2d8"),
  stone: ramp("#4d4766", "#6f6885", "#978fa3", "#bab3bb", "#d6cfcc", "#ebe5da", "#fbf6e8"),
  brick: ramp("#45203a", "#67293f", "#8c3744", "#ad4b4a", "#c86555", "#dd8768", "#f0b08a"),
  cream: ramp("#7d6a78", "#a89390", "#cfbba3", "#e8d8b8", "#f7ecd0", "#fffaea"),
  slate: ramp("#232b4a", "#2f4562", "#406579", "#5a8990", "#82aea8", "#b5d3c2"),
  wood: ramp("#2f1e30", "#4b2d38", "#704440", "#96644a", "#bb8b5e", "#dcb685"),
  water: ramp("#1c4f7c", "#25709b", "#3592b4", "#56b5c8", "#8ad4d6", "#c4eee2", "#f4fff4"),
  sky: ramp("#5a9fd8", "#79b8e6", "#9fd0ef", "#c6e4f2", "#e6f1ea", "#fdf3dc"),
  cherry: ramp("#7b3767", "#ab5083", "#d9779f", "#f09db7", "#fbc3cf", "#ffe0e0", "#fff5ee"),
  pine: ramp("#12303f", "#194a4e", "#23665a", "#378260", "#5aa168", "#8cc078"),
  leaf: ramp("#1e4646", "#2a634c", "#418350", "#63a453", "#92c45c", "#c8e07a", "#eaf3a6"),
  gold: ramp("#7a4430", "#b06c30", "#d99538", "#f2bf50", "#fbdf7e", "#fff4bd"),
  maple: ramp("#5b1f3a", "#8a2b3c", "#b9403c", "#de6341", "#f2914f", "#fbc36e"),
  skin: ramp("#9a5748", "#cf8b68", "#eeb68d", "#fad3ae", "#ffe8d0"),
  metal: ramp("#2b3048", "#4a5270", "#737d98", "#a3adbd", "#d2dadf", "#f5f9f5"),
  red: ramp("#5c1a3a", "#8f2340", "#c43643", "#e45a4f", "#f58c6a"),
  blue: ramp("#1f2a5c", "#2b4690", "#3a6fc0", "#5a9bdc", "#94c8ee"),
  glass: ramp("#203a63", "#2c5a86", "#4383a6", "#6cafc2", "#a6d8d8", "#e6fbf0"),
  // walls of the place, mid tone = the colour read off the photographs (index 3)
  mainStone: ramp("#5a4a66", "#857280", "#a99b93", "#c4b9a1", "#dbd1b6", "#eee6cb", "#fbf5df"),
  wingStone: ramp("#52455f", "#7a6879", "#9c8b88", "#b9ab94", "#d0c3a6", "#e4d9bb", "#f5ecd2"),
  hallStone: ramp("#51455e", "#7a6a78", "#9b8c88", "#b8aa91", "#d0c3a5", "#e5dabb", "#f6edd3"),
  sandStone: ramp("#5c4a62", "#88717a", "#aa978b", "#c7b69b", "#dfceb0", "#f0e2c4", "#fcf4dc"),
  olive: ramp("#423d58", "#645f6e", "#838080", "#9f9c8e", "#b9b6a1", "#d2cfb6", "#e8e5cd"),
  redFrame: ramp("#3c1a34", "#5f2838", "#7d3739", "#984b3c", "#b6654a", "#d0855d", "#e8a97c"),
  westBrick: ramp("#452039", "#6b3140", "#8b4645", "#a55e4c", "#c07a5c", "#d89871", "#ecbb92"),
  museumRed: ramp("#431a36", "#6c2438", "#93353c", "#b24a42", "#ca6850", "#de8a66", "#f0b088"),
  concrete: ramp("#4a4562", "#6d6880", "#918c9a", "#b0abb0", "#cbc6c2", "#e2ded3", "#f5f2e4"),
  roofTop: ramp("#4a4562", "#6d6880", "#918c9a", "#b0abb0", "#cbc6c2", "#e2ded3", "#f5f2e4"),
  roofGrey: ramp("#55597a", "#7b82a0", "#a2aabd", "#c4cad3", "#dfe3e3", "#f2f4ec", "#fffdf2"),
  magnolia: ramp("#9b5a86", "#c583a6", "#e3abc0", "#f3cfd6", "#fbe6e4", "#fff5ee", "#fffdf6"),
  track: ramp("#223a7c", "#2c549e", "#3a72bd", "#5a94d2", "#8ab9e4"),
  seat: ramp("#8a5730", "#c08a34", "#e6b53f", "#f6d55c", "#fdeb94"),
  panelYellow: ramp("#a8702f", "#d39c3c", "#edc356", "#f8dd84"),
  panelRed: ramp("#7a2a3a", "#a8423f", "#c9604a", "#e08563"),
  floor: ramp("#5b3b42", "#7d5248", "#9d6d53", "#bb8a64", "#d2a67a", "#e6c397", "#f6dfb8"),
  plum: ramp("#241a3a", "#33264e", "#453463", "#5b477a", "#77639a"),
  ink: hex("#2a1b3d"),
  shadow: hex("#2b1d55", 96),
  shadowHard: hex("#2b1d55", 120),
  white: hex("#fffaf0"),
};

/** A palette: PALETTE with the same names, whatever the season. */
export type Palette = typeof PALETTE;

const SEASON_RAMPS: Record<Season, Partial<Palette>> = {
  spring: {},
  summer: {
    grass: ramp("#1f6152", "#2f7a52", "#479552", "#66ad54", "#86c25b", "#b0d96e", "#dcef9a"),
    leaf: ramp("#183f44", "#215a4a", "#35784a", "#539a4c", "#7fbb54", "#b6d96e", "#e2f0a0"),
  },
  autumn: {
    grass: ramp("#5a6a44", "#6f8048", "#8d9a4e", "#aab257", "#c6c565", "#dfd67c", "#f3ecaa"),
    leaf: ramp("#3d4a36", "#55663a", "#788440", "#9ea048", "#c8bd56", "#e6d67a", "#f8f0b0"),
  },
  winter: {
    roofTop: ramp("#5d6d95", "#8598bd", "#aebfd8", "#d3deeb", "#e8eff6", "#f6fafd", "#ffffff"),
    grass: ramp("#7c93b8", "#98aecb", "#bccde0", "#dfe9f2", "#eef4f9", "#fafdff", "#ffffff"),
    leaf: ramp("#3b4a6b", "#536a8c", "#7b93b0", "#a9bfd3", "#d5e3ee", "#f1f8fc", "#ffffff"),
    cherry: ramp("#4a4f78", "#6c779e", "#98a8c6", "#c3d2e4", "#e3edf5", "#f8fcff", "#ffffff"),
    pine: ramp("#12303f", "#1b4a50", "#2b6a63", "#6f9fa0", "#d6e6ee", "#ffffff"),
    slate: ramp("#3f4f72", "#7288aa", "#a9bdd3", "#d6e3ee", "#eef5fa", "#ffffff"),
    sky: ramp("#7fa4cf", "#98b9dc", "#b5cfe6", "#d0e0ec", "#e6ecf0", "#f8f0e6"),
    water: ramp("#22507a", "#2f6a92", "#4788a8", "#6ba5bd", "#9cc7d3", "#cfe6e8", "#f6fdff"),
  },
};

/** The palette of a season. */
export function paletteFor(season: Season): Palette {
  return { ...PALETTE, ...SEASON_RAMPS[season] };
}
