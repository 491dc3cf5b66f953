import { sageSicher, summe, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Zeilenkosten } from './angaben.ts';
import { platzkosten, platzkostenNachAuslastung, stueckkostenMalMenge } from './formeln/index.ts';
import { kohortenDer } from './kohorten.ts';
import { berechneKohortenkosten, type Jahresbetraege } from './kohortenkosten.ts';
import type { Rechenjahr } from './rechenjahr.ts';
import type { Umfang } from './umrechnung.ts';
import type { Zeile } from './zeilen.ts';

/** Money of a row by year, and all of it: from the planned row of the budget it names, else from unit cost. null: not known. */
export const berechneZeilenkosten = (
  zeug: Schreibzeug,
  zeile: Zeile,
  umfang: Umfang,
  von: Rechenjahr,
): Jahresbetraege | null => {
  const { planzeile, kosten, bezeichnung } = zeile.angaben;
  const geplant = planzeile === undefined ? undefined : von.planzeilen.get(planzeile);
  if (geplant) return new Map([[von.jahr, zeug.rechnung.nimm(geplant)]]);
  if (planzeile !== undefined || !kosten) return null;
  const betrag = sageSicher(
    zeug,
    'cent',
    kosten.stueckkosten,
    `${bezeichnung}: ${KOSTENNAMEN[kosten.je]}`,
    'zeilen',
    zeile.schluessel,
    'kosten',
    'stueckkosten',
  );
  const jahre = ausStueckkosten(zeug, { zeile, umfang, von, betrag, je: kosten.je });
  if (jahre && jahre.size > 0)
    zeug.rechnung.wende(
      summe,
      ziel(zeug, `${bezeichnung}: Kosten insgesamt`, 'zeilen', zeile.schluessel, 'kosten', 'gesamt'),
      { teile: [...jahre.values()] },
    );
  return jahre;
};

/** What unit costs are called. */
export const KOSTENNAMEN: Readonly<Record<Zeilenkosten['je'], string>> = {
  eintritt: 'Kosten je Eintritt',
  teilnehmermonat: 'Kosten je Teilnehmermonat',
  platzmonat: 'Kosten je Platz und Monat',
  stunde: 'Kosten je Stunde',
  gutschein: 'Kosten je Gutschein',
};

type Auftrag = Readonly<{
  zeile: Zeile;
  umfang: Umfang;
  von: Rechenjahr;
  betrag: Zahl<'cent'>;
  je: Zeilenkosten['je'];
}>;

const ausStueckkosten = (zeug: Schreibzeug, auftrag: Auftrag): Jahresbetraege | null => {
  const { zeile, umfang, von, betrag, je } = auftrag;
  const hier = ziel(
    zeug,
    `${zeile.angaben.bezeichnung}: Kosten ${von.jahr}`,
    'zeilen',
    zeile.schluessel,
    'kosten',
    'jahre',
    von.jahr,
  );
  const einmal = (menge: Zahl<'anzahl'> | null): Jahresbetraege | null =>
    menge &&
    new Map([[von.jahr, zeug.rechnung.wende(stueckkostenMalMenge, hier, { stueckkosten: betrag, menge })]]);
  switch (je) {
    case 'eintritt':
      return einmal(umfang.eintritte);
    case 'stunde':
      return einmal(zeile.angaben.einheit === 'stunden' ? zeile.menge : null);
    case 'gutschein':
      return einmal(zeile.angaben.einheit === 'gutscheine' ? zeile.menge : null);
    case 'platzmonat':
      return (
        umfang.plaetze &&
        new Map([
          [
            von.jahr,
            zeug.rechnung.wende(platzkosten, hier, { plaetze: umfang.plaetze, stueckkosten: betrag }),
          ],
        ])
      );
    case 'teilnehmermonat':
      return (
        ausMonaten(zeug, auftrag) ??
        (zeile.angaben.kosten?.gestaffelt ? null : ohneVerlauf(zeug, auftrag, hier))
      );
  }
};

/** Entries and their length say in which year the months fall, unless the months of the year are known themselves. */
const ausMonaten = (zeug: Schreibzeug, auftrag: Auftrag): Jahresbetraege | null => {
  const {
    zeile,
    umfang: { eintritte, verweildauer },
    von,
    betrag,
  } = auftrag;
  return eintritte && verweildauer && !sindMonateBekannt(auftrag)
    ? berechneKohortenkosten(zeug, {
        zeile,
        kohorten: kohortenDer(zeug, zeile, eintritte, von.jahr),
        gleichmaessig: zeile.angaben.eintrittsverlauf ? null : eintritte,
        verweildauer,
        betrag,
        von,
      })
    : null;
};

/** Seats are filled all year long: without a course of entries nothing begins empty. Falling rates need the month of each case. */
const sindMonateBekannt = ({ zeile: { angaben }, umfang }: Auftrag): boolean =>
  umfang.monateImJahr !== null &&
  angaben.eintrittsverlauf === undefined &&
  angaben.kosten?.gestaffelt !== true;

/** Months without entries are taken as months of the plan year. */
const ohneVerlauf = (
  zeug: Schreibzeug,
  auftrag: Auftrag,
  hier: ReturnType<typeof ziel>,
): Jahresbetraege | null => {
  const { umfang, von, betrag: stueckkosten } = auftrag;
  const { belegung, monateImJahr, monate: menge } = umfang;
  if (menge === null || (umfang.eintritte && umfang.verweildauer && monateImJahr === null)) return null;
  const kosten = belegung
    ? zeug.rechnung.wende(platzkostenNachAuslastung, hier, { ...belegung, stueckkosten })
    : zeug.rechnung.wende(stueckkostenMalMenge, hier, { stueckkosten, menge });
  return new Map([[von.jahr, kosten]]);
};
