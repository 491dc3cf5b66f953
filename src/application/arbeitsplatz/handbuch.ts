/** The manual, as it comes with the program. Everybody may read it, also who is not signed in. */
export type Handbuch = Readonly<{
  /** A page by its name ('haushalt'; 'index' is the first one) as Markdown; null when there is none. */
  seite(name: string): Promise<string | null>;
  /** A picture of a page (PNG) by its file name; null when there is none. */
  bild(name: string): Promise<Uint8Array | null>;
}>;
