/** What entries that others refer to are called: by chapter and key. */
export type Verweisnamen = Readonly<Record<string, string>>;

/** Stände by their document and day, Annahmen by their Bezeichnung. Their keys do not meet: a field refers to one kind only. */
export const verweisnamen = (daten: Readonly<Record<string, unknown>>): Verweisnamen => ({
  ...namen(daten['staende'], ({ dokument, datum }) => [dokument, datum].filter(Boolean).join(', ')),
  ...namen(daten['annahmen'], ({ bezeichnung }) => bezeichnung ?? ''),
});

type Eintrag = Readonly<Partial<Record<'dokument' | 'datum' | 'bezeichnung', string>>>;

const namen = (verzeichnis: unknown, name: (eintrag: Eintrag) => string): Verweisnamen =>
  typeof verzeichnis === 'object' && verzeichnis !== null
    ? Object.fromEntries(
        Object.entries(verzeichnis).map(([schluessel, eintrag]: [string, unknown]) => [
          schluessel,
          name(nurTexte(eintrag)),
        ]),
      )
    : {};

const nurTexte = (eintrag: unknown): Eintrag =>
  Object.fromEntries(
    Object.entries(typeof eintrag === 'object' && eintrag !== null ? eintrag : {}).filter(
      (paar): paar is [string, string] => typeof paar[1] === 'string',
    ),
  );
