/** What programs can ask for, as people read it. */
export type Schnittstellenbeschreibung = Readonly<{
  version: string;
  gruppen: readonly Vorgangsgruppe[];
  probleme: readonly Problemzeile[];
}>;

/** Operations that belong together. */
export type Vorgangsgruppe = Readonly<{ name: string; vorgaenge: readonly Vorgangszeile[] }>;

/** One operation. */
export type Vorgangszeile = Readonly<{
  /** Its name for programs, and its place on the page. */
  kennung: string;
  methode: string;
  pfad: string;
  titel: string;
  beschreibung: string;
  /** The right it needs; null: any key will do. */
  recht: string | null;
  felder: readonly Vorgangsfeld[];
  /** What is sent: media type and largest size; null: nothing. */
  inhalt: string | null;
  antworten: readonly Readonly<{ status: number; bedeutung: string; art: string }>[];
  /** A call by curl that can be copied. */
  beispiel: string;
}>;

/** Something in the address or the headers. */
export type Vorgangsfeld = Readonly<{ name: string; wo: string; pflicht: boolean; beschreibung: string }>;

/** A kind of refusal. */
export type Problemzeile = Readonly<{ art: string; status: number; titel: string; bedeutung: string }>;
