declare module "phaser-src/*" {
  const part: unknown;
  export default part;
}
