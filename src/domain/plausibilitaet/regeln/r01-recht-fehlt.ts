import type { Kostenzeile, Mittelangaben, Mittelrecht } from '#domain/haushalt';
import { fund, regel, type Fund } from '../regel.ts';

type P = Readonly<{ was: string; jahr: number; parameter: string }>;

/** A value of law the calculation needs is not set for the year, and no Annahme of the plan stands in for it. */
export const rechtswertFehlt = regel<P>({
  code: 'R-01',
  stufe: 'sperrt',
  titel: 'Rechtswert ist für das Jahr nicht festgesetzt',
  satz: ({ was, jahr, parameter }) =>
    `${was} ist für ${jahr} nicht festgesetzt; was davon abhängt, wird nicht gerechnet. Tragen Sie unter „annahmen“ einen Wert ein (recht: parameter: ${parameter}, ab: ${jahr}-01-01, wert: …) oder nennen Sie ihn in der Zeile.`,
  pruefe: ({ plan, recht }) => {
    const spalten: readonly (readonly [string, number, Mittelangaben])[] = [
      ['haushalt', plan.deckblatt.jahr, plan.haushalt],
      ...Object.entries(plan.haushalt.vergleich ?? {}).map(
        ([schluessel, spalte]) => [`haushalt.vergleich.${schluessel}`, spalte.jahr, spalte] as const,
      ),
    ];
    return spalten.flatMap(([pfad, jahr, angaben]) => {
      const mittelrecht = recht.mittel.get(jahr);
      return mittelrecht ? fehlende(pfad, jahr, angaben, mittelrecht) : [];
    });
  },
});

const fehlende = (
  pfad: string,
  jahr: number,
  angaben: Mittelangaben,
  recht: Mittelrecht,
): readonly Fund<P>[] => {
  const hier = (ort: string, was: string, parameter: string): Fund<P> => fund(ort, { was, jahr, parameter });
  const saetze =
    angaben.umschichtung && !recht.bundesanteil
      ? [hier(`${pfad}.umschichtung`, 'Der Bundesanteil an den Verwaltungskosten', 'bundesanteil_gvk')]
      : [];
  const zeilen = Object.entries(angaben.verwaltungskosten ?? {}).flatMap(([schluessel, zeile]) => {
    const parameter = fehlenderParameter(zeile, recht);
    return parameter
      ? [
          hier(
            `${pfad}.verwaltungskosten.${schluessel}`,
            `Der Satz der Zeile „${zeile.bezeichnung}“`,
            parameter,
          ),
        ]
      : [];
  });
  return [...saetze, ...zeilen];
};

const PARAMETER_DER_ZUSCHLAEGE = {
  versorgung: 'vkfv_versorgungszuschlag_max',
  personalverwaltung: 'vkfv_personalverwaltung_max',
  nachwuchs: 'vkfv_nachwuchs_max',
} as const;

const fehlenderParameter = (zeile: Kostenzeile, recht: Mittelrecht): string | null => {
  if (zeile.art === 'it') return zeile.kostensatz || recht.itKostensatz ? null : 'vkfv_it_kostensatz';
  if (zeile.art !== 'zuschlag' || zeile.satz || !zeile.zuschlag) return null;
  return recht.zuschlaege[zeile.zuschlag] ? null : PARAMETER_DER_ZUSCHLAEGE[zeile.zuschlag];
};
