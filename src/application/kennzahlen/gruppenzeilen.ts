import {
  GRUPPENBEOBACHTUNGEN,
  KENNZAHLEN,
  definitionFuer,
  schuetzeKennzahlen,
  wertAus,
  type Gruppenbeobachtung,
  type Gruppenklasse,
  type Kennzahl,
  type Kennzahlwert,
  type Schutzvorgaben,
  type Wuerfel,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Kennzahlzeile } from './kennzahlzeilen.ts';

/** Which figures of fixed groups are wanted: the named ones; without names all, but only where nothing is grouped anyway. */
export const gefragteGruppen = (
  nur: readonly string[] | null,
  je: readonly string[],
): readonly Gruppenbeobachtung[] =>
  GRUPPENBEOBACHTUNGEN.filter(({ id }) => (nur === null ? je.length === 0 : nur.includes(id)));

/** The cuts they need. */
export const schnitteDerGruppen = (gefragt: readonly Gruppenbeobachtung[]): readonly (readonly string[])[] =>
  [...new Set(gefragt.map(g => g.gruppe.merkmal))].map(merkmal => [merkmal]);

/** Figures of fixed groups in a month. A distance has a value only; it is secret when one of the two is. */
export const gruppenzeilen = (
  gefragt: readonly Gruppenbeobachtung[],
  wuerfel: readonly Wuerfel[],
  monat: Monat,
  schutz: Schutzvorgaben | null,
): readonly Kennzahlzeile[] =>
  gefragt.flatMap(({ id, name, kennzahl, gruppe, minus }) => {
    const definition = definitionFuer(KENNZAHLEN, kennzahl, monat);
    if (!definition) return [];
    const wert = klassenwert(definition, gruppe, wuerfel, monat, schutz);
    const gezeigt = minus ? abstand(wert, klassenwert(definition, minus, wuerfel, monat, schutz)) : wert;
    return [{ kennzahl: id, name, monat, gruppe: {}, ...gezeigt }];
  });

const FEHLT: Kennzahlwert = { zaehler: null, nenner: null, wert: null, grund: 'FEHLT' };

const klassenwert = (
  definition: Kennzahl,
  { merkmal, klasse }: Gruppenklasse,
  alle: readonly Wuerfel[],
  monat: Monat,
  schutz: Schutzvorgaben | null,
): Kennzahlwert => {
  const wuerfel = alle.find(({ auftrag, schnitt: [a, b] }) => {
    return a !== undefined && b === undefined && auftrag.dimensionen[a]?.name === merkmal;
  });
  const nummer = wuerfel?.auftrag.dimensionen[wuerfel.schnitt[0] ?? -1]?.klassen.indexOf(klasse) ?? -1;
  if (!wuerfel || nummer < 0) return FEHLT;
  if (!schutz) return wertAus(definition, wuerfel, monat, [nummer]);
  const [werte = []] = schuetzeKennzahlen([definition], wuerfel, monat, schutz);
  const gefunden = werte.find(w => w.klassen[0] === nummer);
  if (!gefunden) return FEHLT;
  // The total is printed beside it: where it would have to be hidden, the group is.
  if (werte.at(-1)?.grund === 'GEHEIM') return { ...FEHLT, grund: 'GEHEIM' };
  const { zaehler, nenner, wert, grund } = gefunden;
  return { zaehler, nenner, wert, grund };
};

const abstand = (a: Kennzahlwert, b: Kennzahlwert): Kennzahlwert => ({
  zaehler: null,
  nenner: null,
  wert: a.wert === null || b.wert === null ? null : a.wert - b.wert,
  grund: a.grund ?? b.grund,
});
