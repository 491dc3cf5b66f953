import type { Monat } from '#domain/werte';
import type { Grund, Kennzahlwert } from '../auswertung/wertAus.ts';
import type { Form, Kennzahl, Term } from '../definitionen/typen.ts';
import { BETRAEGE, type Wuerfel } from '../zaehlwerk/typen.ts';
import { STANDARDREGELN, type Geheimhaltungsregeln } from './regeln.ts';
import { rundeAufZehn } from './rundung.ts';
import { schuetzeTabelle } from './schuetze.ts';
import { nurImGesamt, stellenVon, type Schutztabelle, type Stelle } from './tabelle.ts';
import { achsenVon, termtabelle, type Achsenangaben } from './termtabelle.ts';

/** geheimhaltung hides numbers, rundung10 rounds all numbers of cases to tens and hides none. */
export type Schutzvorgaben = Readonly<{
  art: 'geheimhaltung' | 'rundung10';
  regeln: Geheimhaltungsregeln;
  achsen: Achsenangaben;
}>;

/** Hide by the standard rules; persons of other or unknown sex in totals only. */
export const STANDARDSCHUTZ: Schutzvorgaben = {
  art: 'geheimhaltung',
  regeln: STANDARDREGELN,
  achsen: { geschlecht: { nurImGesamt: ['nicht_ausgewiesen'] } },
};

/** A key figure of a group that may leave the house. klassen: null for a total; gerundet: the value comes from rounded numbers. */
export type Gruppenwert = Kennzahlwert & Readonly<{ klassen: Stelle; gerundet: boolean }>;

/**
 * A key figure of a month for every group of a cube and its totals, protected. Numerator and denominator are a table each: a movement is judged by its
 * sum over the window, a stock by its persons, a sum or mean of twelve stocks by the mean, and it is the sum that cannot be recomputed. The value is GEHEIM
 * as soon as one of the two is, because either follows from the value and the other; a term that is not secret stays. Each month is
 * judged by itself: whoever prints a sum beside all its months connects them as Verbund.
 */
export const schuetzeKennzahl = (
  kennzahl: Kennzahl,
  wuerfel: Wuerfel,
  monat: Monat,
  vorgaben: Schutzvorgaben = STANDARDSCHUTZ,
): readonly Gruppenwert[] => {
  const gruppiert = wuerfel.schnitt.length > 0;
  const stellen = stellenVon(achsenVon(wuerfel, vorgaben.achsen));
  const gerundet = vorgaben.art === 'rundung10';
  const werteZu = werteleser(kennzahl, wuerfel, monat, vorgaben);
  return stellen
    .map((klassen, position) => ({ klassen, gerundet, ...werteZu(position) }))
    .filter(({ klassen }) => gruppiert || klassen.includes(null))
    .map(wert => (gruppiert ? wert : { ...wert, klassen: [] }));
};

const werteleser = (
  kennzahl: Kennzahl,
  wuerfel: Wuerfel,
  monat: Monat,
  vorgaben: Schutzvorgaben,
): ((position: number) => Kennzahlwert) => {
  if (wuerfel.schnitt.length > 0 && istBetrag(kennzahl.zaehler))
    return () => ohneWert(null, null, 'NICHT_GRUPPIERBAR');
  const [zaehler, nenner] = [kennzahl.zaehler, kennzahl.nenner].map(term => {
    const tabelle = termtabelle(term, wuerfel, monat, vorgaben.achsen);
    return tabelle && schuetzeTerm(term, tabelle, vorgaben);
  });
  if (!zaehler || !nenner) return () => ohneWert(null, null, 'FEHLT');
  return position => wertMitGrund(kennzahl.form, zaehler[position] ?? null, nenner[position] ?? null);
};

const istBetrag = ({ groesse }: Term): boolean => BETRAEGE.some(betrag => betrag === groesse);

/** What may be said of a term, by position; null where it is hidden. */
const schuetzeTerm = (
  term: Term,
  tabelle: Schutztabelle,
  { art, regeln }: Schutzvorgaben,
): readonly (number | null)[] => {
  const werte = tabelle.felder.map(({ wert }) => wert / (term.teiler ?? 1));
  if (art === 'geheimhaltung') {
    const [schutz] = schuetzeTabelle(tabelle, regeln).schutz;
    return werte.map((wert, p) => (schutz?.[p] === null ? wert : null));
  }
  const stellen = stellenVon(tabelle.achsen);
  return werte.map((wert, p) =>
    nurImGesamt(tabelle.achsen, stellen[p] ?? []) ? null : istBetrag(term) ? wert : rundeAufZehn(wert),
  );
};

const wertMitGrund = (form: Form, zaehler: number | null, nenner: number | null): Kennzahlwert => {
  if (zaehler === null || nenner === null) return ohneWert(zaehler, nenner, 'GEHEIM');
  if (nenner === 0) return ohneWert(zaehler, nenner, 'NENNER_0');
  const verhaeltnis = zaehler / nenner;
  return { zaehler, nenner, wert: (form === 'quote' ? verhaeltnis : verhaeltnis - 1) * 100, grund: null };
};

const ohneWert = (zaehler: number | null, nenner: number | null, grund: Grund): Kennzahlwert => ({
  zaehler,
  nenner,
  wert: null,
  grund,
});
