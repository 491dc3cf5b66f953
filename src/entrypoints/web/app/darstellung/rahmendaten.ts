/** An area of the main menu that the user's roles have. */
export type Bereich = Readonly<{ pfad: string; name: string }>;

/** What the frame shows. */
export type Rahmendaten = Readonly<{
  jobcenter: string | null;
  nutzer: string | null;
  bereiche: readonly Bereich[];
  /** Where long work that runs now can be seen; null: none does. */
  laufend: string | null;
  /** Whether Lieferungen may be looked at; who may not is not sent there. */
  liestLieferungen: boolean;
  formularschutz: string;
  version: string;
  nonce: string;
}>;
