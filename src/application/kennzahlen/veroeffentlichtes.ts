import { kennzahlausgabeSchema, type Kennzahlausgabe } from '#contract';
import {
  GRUPPENBEOBACHTUNGEN,
  KENNZAHLEN,
  MASSNAHMEQUOTEN,
  definitionFuer,
  type Bekanntes,
  type Term,
} from '#domain/kennzahlen';
import { liesMonat } from '#domain/werte';

/** What an earlier output of `kennzahlen --format json` told and hid, from its text; null: it is none. */
export const leseVeroeffentlichtes = (inhalt: string): readonly Bekanntes[] | null => {
  const gelesen = kennzahlausgabeSchema.safeParse(alsJson(inhalt));
  return gelesen.success ? gelesen.data.flatMap(bekanntesAus) : null;
};

const alsJson = (inhalt: string): unknown => {
  try {
    return JSON.parse(inhalt);
  } catch {
    return null;
  }
};

/** A value tells its numerator and its denominator; a year value the quantities it is made of. */
const bekanntesAus = (zeile: Kennzahlausgabe[number]): readonly Bekanntes[] => {
  const monat = liesMonat(zeile.monat);
  if (monat === null || 'abgleich' in zeile) return [];
  const als = (
    groesse: string,
    fenster: Term['fenster'],
    gruppe: Bekanntes['gruppe'],
    verdeckt = false,
  ): Bekanntes => ({ term: { groesse: groesse as Term['groesse'], fenster }, monat, gruppe, verdeckt });
  if ('groesse' in zeile)
    return zeile.wert === null && zeile.grund !== 'GEHEIM'
      ? []
      : [als(zeile.groesse, 'm', zeile.gruppe, zeile.wert === null)];
  const beobachtung = GRUPPENBEOBACHTUNGEN.find(g => 'kennzahl' in zeile && g.id === zeile.kennzahl);
  const id = beobachtung?.kennzahl ?? ('kennzahl' in zeile ? zeile.kennzahl : zeile.von);
  const definition = definitionFuer([...KENNZAHLEN, ...MASSNAHMEQUOTEN], id, monat);
  if (!('kennzahl' in zeile)) {
    if (zeile.wert === null) return [];
    return definition
      ? [
          als(definition.zaehler.groesse, 'summe m-11…m', zeile.gruppe),
          als(definition.nenner.groesse, 'summe m-11…m', zeile.gruppe),
        ]
      : [als(zeile.von, 'summe m-11…m', zeile.gruppe)];
  }
  const klassen = beobachtung ? [beobachtung.gruppe, ...(beobachtung.minus ? [beobachtung.minus] : [])] : [];
  const gruppen = beobachtung ? klassen.map(k => ({ [k.merkmal]: k.klasse })) : [zeile.gruppe];
  // The figure of a fixed group that is hidden tells nothing, and hides nothing of a table.
  const geheim = zeile.grund === 'GEHEIM' && !beobachtung;
  const term = (t: Term, zahl: number | null, gruppe: Bekanntes['gruppe']): readonly Bekanntes[] =>
    (zahl ?? zeile.wert) !== null || geheim
      ? [als(t.groesse, t.fenster, gruppe, (zahl ?? zeile.wert) === null)]
      : [];
  return gruppen.flatMap(gruppe =>
    definition
      ? [...term(definition.zaehler, zeile.zaehler, gruppe), ...term(definition.nenner, zeile.nenner, gruppe)]
      : [],
  );
};
