import {
  ARBEITSARTEN,
  BEZUGSZEILE,
  OFFEN,
  type Klassenverlauf,
  type Rohblock,
  type Verlauf,
} from '#domain/kennzahlen';
import { ARTEN, ERWERBSSTATUS, nummerVon } from './codes.ts';
import type { Lieferungsteil } from './erzeuge.ts';
import { platzVon } from './haushaltsformen.ts';
import { BGS_JE_HAUSHALT } from './lebenslauf.ts';
import { EIGENER_TRAEGER, OFFENER_TAG } from './musterauftrag.ts';
import { wertIn, type Tabelle } from './tabellen.ts';

/** A part of a delivery as columns to be counted, with the sex of the persons as their only attribute (1 + position in GESCHLECHTER). */
export const alsRohblock = ({ ab, bis, tabellen }: Lieferungsteil): Rohblock => {
  const { personen, bezug, bgs, arbeit, teilnahmen, status } = tabellen;
  const ersteBg = platzVon(ab).haushalt * BGS_JE_HAUSHALT;
  return {
    personen: bis - ab,
    geburt: spalte(personen, 1),
    bezug: {
      ...verlauf(bezug, alle(bezug), 5, ab),
      bg: spalte(bezug, 1).map(bg => bg - ersteBg),
      marken: Uint8Array.from(alle(bezug).map(z => marken(bezug, z))),
    },
    bgTyp: klassen(bgs, ersteBg),
    arbeit: {
      ...verlauf(arbeit, alle(arbeit), 4, ab),
      beschaeftigung: spalte(arbeit, 1),
      art: Uint8Array.from(spalte(arbeit, 2), art => ARBEITSART[art] ?? 0),
      foerderung: Int16Array.from(spalte(arbeit, 3)),
    },
    teilnahme: teilnahmeAus(teilnahmen, ab),
    arbeitslos: verlauf(
      status,
      alle(status).filter(z => wertIn(status, z, 1) === ARBEITSLOS),
      2,
      ab,
    ),
    merkmale: [{ undatiert: Uint16Array.from(spalte(personen, 2), g => g + 1), datiert: null }],
  };
};

const ARBEITSLOS = nummerVon(ERWERBSSTATUS, 'ARBEITSLOS');
const ARBEITSART = ARTEN.map(art => nummerVon(ARBEITSARTEN, art));

const alle = ({ zahl }: Tabelle): Int32Array => new Int32Array(zahl).map((_, z) => z);

const spalte = (tabelle: Tabelle, nummer: number): Int32Array =>
  new Int32Array(tabelle.zahl).map((_, z) => wertIn(tabelle, z, nummer));

/** Half-open days of some rows; bis stands behind von. */
const verlauf = (tabelle: Tabelle, zeilen: Int32Array, von: number, ab: number): Verlauf => ({
  person: zeilen.map(z => wertIn(tabelle, z, 0) - ab),
  von: zeilen.map(z => wertIn(tabelle, z, von)),
  bis: zeilen.map(z => ohneEnde(wertIn(tabelle, z, von + 1))),
});

const ohneEnde = (bis: number): number => (bis === OFFENER_TAG ? OFFEN : bis + 1);

const marken = (bezug: Tabelle, z: number): number =>
  (wertIn(bezug, z, 3) === 1 ? BEZUGSZEILE.elb : 0) |
  (wertIn(bezug, z, 2) === EIGENER_TRAEGER ? BEZUGSZEILE.eigen : 0) |
  (wertIn(bezug, z, 4) === 1 ? BEZUGSZEILE.hauptperson : 0);

const klassen = (bgs: Tabelle, ersteBg: number): Klassenverlauf => ({
  ...verlauf(bgs, alle(bgs), 2, ersteBg),
  klasse: Uint16Array.from(spalte(bgs, 1), typ => typ + 1),
});

/** By massnahme, then von. */
const teilnahmeAus = (teilnahmen: Tabelle, ab: number): Rohblock['teilnahme'] => {
  const massnahme = (z: number): number => wertIn(teilnahmen, z, 1);
  const zeilen = alle(teilnahmen).toSorted(
    (a, b) =>
      wertIn(teilnahmen, a, 0) - wertIn(teilnahmen, b, 0) ||
      massnahme(a) - massnahme(b) ||
      wertIn(teilnahmen, a, 4) - wertIn(teilnahmen, b, 4),
  );
  return {
    ...verlauf(teilnahmen, zeilen, 4, ab),
    massnahme: zeilen.map(massnahme),
    instrument: Int16Array.from(zeilen.map(z => wertIn(teilnahmen, z, 2))),
  };
};
