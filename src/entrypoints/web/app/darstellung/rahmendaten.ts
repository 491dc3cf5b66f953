/** An area of the main menu that the user's roles have. */
export type Bereich = Readonly<{ pfad: string; name: string }>;

/** What the frame shows. */
export type Rahmendaten = Readonly<{
  jobcenter: string | null;
  nutzer: string | null;
  bereiche: readonly Bereich[];
  formularschutz: string;
  version: string;
  nonce: string;
}>;
