declare module "subset-font" {
  /** The font with only the glyphs of `text`; `targetFormat` as named. */
  const subsetFont: (
    font: Buffer,
    text: string,
    options: { targetFormat: "woff2" | "woff" | "sfnt" },
  ) => Promise<Buffer>;
  export default subsetFont;
}
