import {
  GRUPPENBEOBACHTUNGEN,
  KENNZAHLEN,
  definitionFuer,
  fehlgrundDerKennzahl,
  schuetzeKennzahlreihe,
  teileDerKlasse,
  wertAus,
  type Fehlgrund,
  type Gruppenbeobachtung,
  type Gruppenklasse,
  type Kennzahl,
  type Kennzahlwert,
  type Schutzvorgaben,
  type Wuerfel,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import { zusammen, type Kennzahlzeile, type Monatsfrage } from './kennzahlzeilen.ts';

/** Which figures of fixed groups are wanted: the named ones; without names all, but only where nothing is grouped anyway. */
export const gefragteGruppen = (
  nur: readonly string[] | null,
  je: readonly string[],
): readonly Gruppenbeobachtung[] =>
  GRUPPENBEOBACHTUNGEN.filter(({ id }) => (nur === null ? je.length === 0 : nur.includes(id)));

/** The cuts they need. */
export const schnitteDerGruppen = (gefragt: readonly Gruppenbeobachtung[]): readonly (readonly string[])[] =>
  [...new Set(gefragt.map(g => g.gruppe.merkmal))].map(merkmal => [merkmal]);

/**
 * Figures of fixed groups. A distance has a value only; it is secret when one of the two is. Protected as if the whole table of the group were printed with
 * everything else that is; where the table beside it (daneben) hides the class, so do they.
 */
export const gruppenzeilen = (
  gefragt: readonly Gruppenbeobachtung[],
  wuerfel: readonly Wuerfel[],
  fragen: readonly Monatsfrage[],
  schutz: Schutzvorgaben | null,
  daneben: readonly Danebenstehendes[] = [],
): readonly Kennzahlzeile[] => {
  const werte = new Map(wuerfel.map(w => [w, klassenwerte(gefragt, w, fragen, schutz)]));
  return fragen.flatMap(({ monat }) =>
    gefragt.flatMap(({ id, name, kennzahl, gruppe, minus }) => {
      const definition = definitionFuer(KENNZAHLEN, kennzahl, monat);
      if (!definition) return [];
      const wertVon = ({ merkmal, klasse }: Gruppenklasse): Kennzahlwert => {
        if (schutz && daneben.some(z => verdecktKlasse(z, merkmal, klasse)))
          return { ...FEHLT, grund: 'GEHEIM' };
        const eigener = wuerfel.find(w => merkmalVon(w) === merkmal);
        return (eigener && werte.get(eigener)?.(definition, monat, klasse)) ?? FEHLT;
      };
      const gezeigt = minus ? abstand(wertVon(gruppe), wertVon(minus)) : wertVon(gruppe);
      const fehlgrund = gezeigt.grund === 'FEHLT' ? grundDesFehlens(definition, wuerfel, monat) : null;
      const genannt =
        minus && wuerfel.some(w => istGefasst(w, minus)) ? `${name} (mit divers und ohne Angabe)` : name;
      return [{ kennzahl: id, name: genannt, monat, gruppe: {}, ...gezeigt, fehlgrund }];
    }),
  );
};

/** A row of the table that is printed as well. */
type Danebenstehendes = Pick<Kennzahlzeile, 'gruppe' | 'grund'>;

const verdecktKlasse = ({ gruppe, grund }: Danebenstehendes, merkmal: string, klasse: string): boolean =>
  grund === 'GEHEIM' && Object.keys(gruppe).join() === merkmal && istKlasse(gruppe[merkmal] ?? '', klasse);

const FEHLT: Kennzahlwert = { zaehler: null, nenner: null, wert: null, grund: 'FEHLT' };

/** Where the key figure itself is there, the group is what is not. */
const grundDesFehlens = (definition: Kennzahl, [erster]: readonly Wuerfel[], monat: Monat): Fehlgrund =>
  (erster && fehlgrundDerKennzahl(definition, erster, monat)) ?? { art: 'KEINE_GRUPPE' };

const merkmalVon = ({ auftrag, schnitt: [a, b] }: Wuerfel): string | undefined =>
  a === undefined || b !== undefined ? undefined : auftrag.dimensionen[a]?.name;

/** Is it that class, or that class with those that no table shows? */
const istKlasse = (klasse: string, gesucht: string): boolean => {
  const [erste, ...andere] = teileDerKlasse(klasse);
  return erste === gesucht && andere.every(k => k === 'nicht_ausgewiesen');
};

const istGefasst = (wuerfel: Wuerfel, { merkmal, klasse }: Gruppenklasse): boolean =>
  merkmalVon(wuerfel) === merkmal &&
  (wuerfel.auftrag.dimensionen[wuerfel.schnitt[0] ?? -1]?.klassen ?? []).some(
    k => k !== klasse && istKlasse(k, klasse),
  );

type Klassenwerte = (definition: Kennzahl, monat: Monat, klasse: string) => Kennzahlwert;

/** The key figures behind the figures of groups, by class of a cube; all months protected together. */
const klassenwerte = (
  gefragt: readonly Gruppenbeobachtung[],
  wuerfel: Wuerfel,
  fragen: readonly Monatsfrage[],
  schutz: Schutzvorgaben | null,
): Klassenwerte => {
  const klassen = wuerfel.auftrag.dimensionen[wuerfel.schnitt[0] ?? -1]?.klassen ?? [];
  const nummerVon = (klasse: string): number => klassen.findIndex(k => istKlasse(k, klasse));
  if (!schutz)
    return (definition, monat, klasse) =>
      nummerVon(klasse) < 0 ? FEHLT : wertAus(definition, wuerfel, monat, [nummerVon(klasse)]);
  const jeMonat = fragen.map(frage => {
    const eigene = gefragt.flatMap(g => definitionFuer(KENNZAHLEN, g.kennzahl, frage.monat) ?? []);
    return { monat: frage.monat, kennzahlen: [...zusammen(frage).kennzahlen, ...eigene] };
  });
  const werte = schuetzeKennzahlreihe(jeMonat, wuerfel, schutz);
  return (definition, monat, klasse) => {
    const m = jeMonat.findIndex(frage => frage.monat === monat);
    const alle = werte[m]?.[jeMonat[m]?.kennzahlen.indexOf(definition) ?? -1] ?? [];
    const gefunden = alle.find(w => w.klassen[0] === nummerVon(klasse));
    if (!gefunden)
      return klassen.some(k => teileDerKlasse(k).includes(klasse)) ? { ...FEHLT, grund: 'GEHEIM' } : FEHLT;
    // The total is printed beside it: where it would have to be hidden, the group is.
    if (alle.at(-1)?.grund === 'GEHEIM') return { ...FEHLT, grund: 'GEHEIM' };
    const { zaehler, nenner, wert, grund } = gefunden;
    return { zaehler, nenner, wert, grund };
  };
};

const abstand = (a: Kennzahlwert, b: Kennzahlwert): Kennzahlwert => ({
  zaehler: null,
  nenner: null,
  wert: a.wert === null || b.wert === null ? null : a.wert - b.wert,
  grund: a.grund ?? b.grund,
});
