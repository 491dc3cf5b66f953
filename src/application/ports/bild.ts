/** A picture that was checked and can be printed as it is; breite and hoehe in pixels, of a drawing in its own units. */
export type Bilddaten = Readonly<{
  format: 'png' | 'jpeg' | 'svg';
  bytes: Uint8Array;
  breite: number;
  hoehe: number;
  /** Where it was read from, as the user names it. */
  datei?: string;
}>;
