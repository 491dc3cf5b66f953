import { melde, type Meldung, type Meldungsart, type Parameter } from '#domain/werte';

/** Findings of one kind are one message with its first place and their number. */
export type Funde = Readonly<{
  /** `wo` keeps findings of one kind apart, such as a sheet or a column. */
  nimm<P extends Parameter & Readonly<{ datei: string }>>(
    art: Meldungsart<P & Readonly<{ anzahl: number }>>,
    wo: string,
    parameter: P,
  ): void;
  meldungen(): readonly Meldung[];
}>;

/** An empty collection. */
export const sammleFunde = (): Funde => {
  const funde = new Map<string, { readonly meldung: Meldung; anzahl: number }>();
  return {
    nimm: (art, wo, parameter) => {
      const schluessel = `${art.code} ${wo}`;
      const schon = funde.get(schluessel);
      if (schon) schon.anzahl++;
      else
        funde.set(schluessel, {
          meldung: melde(art, parameter.datei, { ...parameter, anzahl: 1 }),
          anzahl: 1,
        });
    },
    meldungen: () =>
      [...funde.values()].map(({ meldung, anzahl }) => ({
        ...meldung,
        parameter: { ...meldung.parameter, anzahl },
      })),
  };
};
