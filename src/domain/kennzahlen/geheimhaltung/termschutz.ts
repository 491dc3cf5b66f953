import type { Monat } from '#domain/werte';
import type { Term } from '../definitionen/typen.ts';
import { BETRAEGE, type Groessenwuerfel } from '../zaehlwerk/typen.ts';
import { vorwissenAus, type Bekanntes } from './bekanntes.ts';
import { achsenVon, fenstersumme, monatsreihen, type Achsenangaben } from './monatsreihen.ts';
import type { Geheimhaltungsregeln } from './regeln.ts';
import { netzAus } from './netz.ts';
import { alsGedrucktes, schuetzeReihe } from './reihenschutz.ts';
import { rundeAufZehn } from './rundung.ts';
import { nurImGesamt, stellenVon } from './tabelle.ts';

/** geheimhaltung hides numbers, rundung10 rounds all numbers of cases to tens and hides none. */
export type Schutzvorgaben = Readonly<{
  art: 'geheimhaltung' | 'rundung10';
  regeln: Geheimhaltungsregeln;
  achsen: Achsenangaben;
  /** What an earlier publication told; absent: nothing. */
  veroeffentlicht?: readonly Bekanntes[];
  /** Quantities whose months are known of everybody, because sums since January stand beside; absent: none. */
  gesamtBekannt?: ReadonlySet<string>;
}>;

/** What may be said of a term, by position in the table: null where it is hidden; null as a whole where a month is missing. */
export type GeschuetzteTerme = (term: Term, monat: Monat) => readonly (number | null)[] | null;

/** Amounts have no groups and are not rounded to tens. */
export const istBetrag = ({ groesse }: Pick<Term, 'groesse'>): boolean =>
  BETRAEGE.some(betrag => betrag === groesse);

/** The terms of all months that are printed together, protected together. */
export const schuetzeTerme = (
  jeMonat: readonly Readonly<{ monat: Monat; terme: readonly Term[] }>[],
  wuerfel: Groessenwuerfel,
  { art, regeln, achsen: angaben, veroeffentlicht = [], gesamtBekannt = new Set() }: Schutzvorgaben,
): GeschuetzteTerme => {
  const achsen = achsenVon(wuerfel, angaben);
  const reihen = monatsreihen(wuerfel);
  const gedruckt = jeMonat
    .flatMap(({ monat, terme }) => alsGedrucktes(terme, monat))
    .filter(({ term }) => wuerfel.schnitt.length === 0 || !istBetrag(term));
  const nieGezeigt = Uint8Array.from(stellenVon(achsen), s => (nurImGesamt(achsen, s) ? 1 : 0));
  const geheim =
    art === 'rundung10'
      ? () => nieGezeigt
      : schuetzeReihe({
          achsen,
          reihen,
          gedruckt,
          regeln,
          bekannt: vorwissenAus(veroeffentlicht, achsen, netzAus(achsen)),
          gesamtBekannt,
        }).verdeckt;
  return (term, monat) => {
    const summen = fenstersumme(reihen, term, monat);
    if (!summen) return null;
    const verdeckt = geheim(term.groesse);
    const rundet = art === 'rundung10' && !istBetrag(term);
    return Array.from(summen, (summe, p) => {
      const wert = summe / (term.teiler ?? 1);
      return verdeckt[p] ? null : rundet ? rundeAufZehn(wert) : wert;
    });
  };
};
