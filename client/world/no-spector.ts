/** Stands in for a debugging tool that Phaser names but we never switch on. */
export const noSpector = true;
