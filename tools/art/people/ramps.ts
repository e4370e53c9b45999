// The colours people can have: outline, dark, base, light. Shadows lean violet, lights lean yellow.

/** Outline, dark, base and light as #rrggbb. */
type FourTone = readonly [string, string, string, string];

export const SKIN_TONES: Readonly<Record<string, FourTone>> = {
  porcelain: ["#6e3a42", "#efb795", "#fcdcbc", "#ffeeda"],
  light: ["#64323c", "#e3a47c", "#f8cea6", "#ffe4c4"],
  warm: ["#5a2c36", "#cf8b62", "#ecb485", "#f9d2a8"],
  tan: ["#4c2632", "#ad6a4c", "#d39468", "#ecb98a"],
  brown: ["#3c1f2c", "#84493b", "#a96a4e", "#c98d69"],
  deep: ["#2c1826", "#56303a", "#7a4a42", "#9c6953"],
};

export const HAIR_COLOURS: Readonly<Record<string, FourTone>> = {
  black: ["#1d1430", "#281d3a", "#3b2d50", "#5d4b72"],
  brown: ["#321a28", "#4a2a30", "#6c4038", "#966048"],
  chestnut: ["#3c1a26", "#61302e", "#8f4a38", "#bf7248"],
  auburn: ["#441a28", "#74302e", "#ab4c36", "#d97b4a"],
  blond: ["#5a3830", "#a5713f", "#d6a755", "#f3d583"],
  salted: ["#2c2840", "#4a4660", "#747088", "#a8a6b4"],
  grey: ["#3c3a54", "#74728c", "#a2a2b2", "#cfd1d6"],
  white: ["#55566e", "#a8abbd", "#d8dbe0", "#f8f8f2"],
  plum: ["#34163c", "#5a2a5c", "#86457c", "#b870a0"],
  blue: ["#1b2450", "#2c4284", "#446cb4", "#78a4d8"],
};

export const CLOTH_COLOURS: Readonly<Record<string, FourTone>> = {
  red: ["#4a1630", "#962840", "#c93c46", "#ec6a58"],
  maple: ["#4c1c30", "#a83a38", "#de6341", "#f69a56"],
  gold: ["#5a3228", "#c6842f", "#efb945", "#fbdf7e"],
  cream: ["#5c4a54", "#c2ab96", "#ecdcbe", "#fff6e2"],
  leaf: ["#1b3c40", "#34724e", "#5b9e52", "#92c45c"],
  pine: ["#12303c", "#1d5050", "#2f7460", "#579a74"],
  army: ["#2a3030", "#46563c", "#667748", "#8f9c5e"],
  teal: ["#183c54", "#2a7590", "#43a2b6", "#7fcdce"],
  sky: ["#284a78", "#4b8cc4", "#79b8e0", "#b2dcf0"],
  blue: ["#1b2552", "#2b4690", "#3f74c4", "#68a5e0"],
  navy: ["#171b3c", "#232e5c", "#34467e", "#5068a4"],
  plum: ["#381638", "#692a58", "#9a4478", "#c873a0"],
  pink: ["#6c2c54", "#c8648c", "#ec94b0", "#fbc3cf"],
  violet: ["#2e1f50", "#54407e", "#7c64a8", "#a890cc"],
  brown: ["#33202c", "#5c3c3c", "#84594a", "#ac805e"],
  khaki: ["#4a3838", "#92755c", "#bd9c74", "#dcc296"],
  grey: ["#343650", "#5c6078", "#868aa0", "#b4b8c4"],
  black: ["#171426", "#282638", "#3e3d52", "#5c5e74"],
  white: ["#50546c", "#b4bac8", "#e2e6e8", "#fcfdf8"],
  lime: ["#34502c", "#82a83c", "#b8d84c", "#e2f48a"],
};

/** Colours nobody chooses. */
export const FIXED_TONES: Readonly<Record<"paper" | "gold" | "metal", FourTone>> = {
  paper: ["#50546c", "#b9bfcc", "#f4f5ee", "#ffffff"],
  gold: ["#5a3228", "#b9762e", "#f0be4c", "#fde992"],
  metal: ["#221d33", "#474b64", "#8b93aa", "#d9e0e4"],
};

/** Eyes; mouth, blush and brow are mixed from skin and hair by whoever draws. */
export const EYE_COLOUR = "#2a1c38";
