import {
  bruchwirkung,
  groesseAus,
  schuetzeGleichung,
  zerlegeBestand,
  zerlegeProdukt,
  zerlegeQuote,
  type Geheimhaltungsregeln,
  type Groesse,
  type Kennzahl,
  type Kennzahlwert,
  type Term,
  type Wuerfel,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Erklaerungsteil } from './typen.ts';

/** A figure of a group at two times as it is; whether it may be shown at each of them (gezeigt) and at both (offen). */
export type Gruppenpaar = Readonly<{
  name: string;
  damals: Kennzahlwert;
  jetzt: Kennzahlwert;
  gezeigt: Readonly<{ damals: boolean; jetzt: boolean }>;
  offen: boolean;
}>;

const teil = (name: string, wert: number | null, offen: boolean): Erklaerungsteil => ({
  name,
  wert: offen ? wert : null,
  grund: offen ? (wert === null ? 'FEHLT' : null) : 'GEHEIM',
});

/** Rate and structure effect of every group, in percentage points. Effects of secret groups are hidden, and all when the total is secret. */
export const quotenteile = (
  gruppen: readonly Gruppenpaar[],
  gesamtOffen: boolean,
): readonly Erklaerungsteil[] => {
  const ganz = (wert: Kennzahlwert) => ({ zaehler: wert.zaehler ?? 0, nenner: wert.nenner ?? 0 });
  const zerlegt = zerlegeQuote(
    gruppen.map(g => ({ name: g.name, vorher: ganz(g.damals), nachher: ganz(g.jetzt) })),
  );
  return (zerlegt?.gruppen ?? []).flatMap(({ name, rate, struktur }, i) => {
    const offen = gesamtOffen && (gruppen[i]?.offen ?? false);
    return [teil(`${name}: Quote`, rate, offen), teil(`${name}: Anteil`, struktur, offen)];
  });
};

/** What numerator and denominator did to a quota, in percentage points. */
export const bruchteile = (kennzahl: Kennzahl, paar: Gruppenpaar): readonly Erklaerungsteil[] => {
  const wirkung = bruchwirkung(paar.jetzt, paar.damals);
  return [
    teil(`Zähler ${kennzahl.zaehler.groesse}`, wirkung?.zaehler ?? null, paar.offen),
    teil(`Nenner ${kennzahl.nenner.groesse}`, wirkung?.nenner ?? null, paar.offen),
  ];
};

/** What every group did to the change of a sum. */
export const summenteile = (gruppen: readonly Gruppenpaar[]): readonly Erklaerungsteil[] =>
  gruppen.map(({ name, damals, jetzt, offen }) =>
    teil(
      name,
      jetzt.zaehler === null || damals.zaehler === null ? null : jetzt.zaehler - damals.zaehler,
      offen,
    ),
  );

/** Change of an amount into heads and euro per head. */
export const betragsteile = (betrag: Gruppenpaar, koepfe: Gruppenpaar): readonly Erklaerungsteil[] => {
  const seite = (zeit: 'damals' | 'jetzt') => ({
    menge: koepfe[zeit].zaehler ?? 0,
    summe: betrag[zeit].zaehler ?? 0,
  });
  const zerlegt = zerlegeProdukt(seite('damals'), seite('jetzt'), ['Zahl der ELB', 'Euro je ELB']);
  return (zerlegt?.teile ?? []).map(({ name, wert }) => teil(name, wert, betrag.offen && koepfe.offen));
};

type Fluss = Readonly<{ groesse: Groesse; name: string }>;

/** Stocks whose change follows from flows. */
const FLUESSE: Readonly<
  Partial<Record<Term['groesse'], Readonly<{ zu: readonly Fluss[]; ab: readonly Fluss[] }>>>
> = {
  ELB: { zu: [{ groesse: 'ZUGANG_ELB', name: 'Zugang' }], ab: [{ groesse: 'ABGANG_ELB', name: 'Abgang' }] },
  LZB: {
    zu: [
      { groesse: 'ZUGANG_LZB', name: 'Zugang' },
      { groesse: 'ZUZUG_LZB', name: 'Wechsel aus anderen Jobcentern' },
    ],
    ab: [
      { groesse: 'ABGANG_LZB', name: 'Abgang' },
      { groesse: 'WEGZUG_LZB', name: 'Wechsel in andere Jobcenter' },
    ],
  },
};

/** Change of a stock into its flows between two months; nothing for other quantities. In the total nothing may be left over. */
export const flussteile = (
  groesse: Term['groesse'],
  wuerfel: Wuerfel,
  [gegen, monat]: readonly [Monat, Monat],
  regeln: Geheimhaltungsregeln | null,
): readonly Erklaerungsteil[] => {
  const fluesse = FLUESSE[groesse];
  const [damals, jetzt] = [gegen, monat].map(m => groesseAus(wuerfel, groesse, m, []) ?? Number.NaN);
  if (!fluesse || damals === undefined || jetzt === undefined) return [];
  const mit = ({ groesse: fluss, name }: Fluss) => ({ name, wert: summe(wuerfel, fluss, gegen, monat) });
  const [zu, ab] = [fluesse.zu.map(mit), fluesse.ab.map(mit)];
  const alle = [damals, jetzt, ...[...zu, ...ab].map(f => f.wert)];
  if (alle.some(Number.isNaN)) return [];
  const { teile } = zerlegeBestand(jetzt - damals, zu, ab, 'Übrige');
  const darf = regeln
    ? schuetzeGleichung(
        [
          { wert: damals, seite: 'links', bekannt: true },
          { wert: jetzt, seite: 'rechts', bekannt: true },
          ...zu.map(f => ({ wert: f.wert, seite: 'links' as const })),
          ...ab.map(f => ({ wert: f.wert, seite: 'rechts' as const })),
        ],
        regeln,
      ).slice(2)
    : teile.map(() => true);
  return teile.flatMap(({ name, wert }, i) =>
    i < zu.length + ab.length
      ? [teil(name, wert, darf[i] ?? false)]
      : wert === 0
        ? []
        : [teil(name, wert, regeln === null)],
  );
};

const summe = (wuerfel: Wuerfel, groesse: Groesse, gegen: Monat, bis: Monat): number => {
  let ergebnis = 0;
  for (let m = gegen + 1; m <= bis; m++)
    ergebnis += groesseAus(wuerfel, groesse, m as Monat, []) ?? Number.NaN;
  return ergebnis;
};
