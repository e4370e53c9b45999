/** Where the HTML of a page comes from: the built client, or Vite while developing. */
export type PageName = "index" | "organiser";

export interface PageSource {
  /** The page's HTML with `<!--head-->` and `<!--boot-->` still in it. */
  html(page: PageName, url: string): Promise<string>;
}
