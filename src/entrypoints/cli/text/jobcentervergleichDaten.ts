import type { Jobcentervergleich } from '#application/kennzahlen';
import type { Kennzahlvergleichsausgabe } from '#contract';
import { BETRAEGE } from '#domain/kennzahlen';
import { monatAlsIso, tagAlsIso } from '#domain/werte';
import { csvZeilen, zahlenfeld } from './csv.ts';

/** A comparison as data of the contract: amounts in Euro. */
export const jobcentervergleichDaten = ({
  gruppe,
  monat,
  lieferungen,
  kennzahlen,
}: Jobcentervergleich): Kennzahlvergleichsausgabe => ({
  format: 'stellwerk-kennzahlvergleich/1',
  gruppe,
  monat: monatAlsIso(monat),
  lieferungen: lieferungen.map(l => ({
    ...l,
    ladestand: l.ladestand === null ? null : tagAlsIso(l.ladestand),
  })),
  kennzahlen: kennzahlen.map(({ kennzahl, vergleich }) => {
    const teiler = BETRAEGE.some(b => b === kennzahl.zaehler.groesse) ? 100 : 1;
    const { zaehler, nenner, wert } = vergleich.gesamt;
    return {
      kennzahl: kennzahl.id,
      name: kennzahl.name,
      besser: kennzahl.besser,
      gesamt: { zaehler: zaehler / teiler, nenner: nenner / teiler, wert },
      quartile: vergleich.quartile,
      plaetze: [...vergleich.plaetze],
      fehlend: [...vergleich.fehlend],
      ohneRang: vergleich.ohneRang,
    };
  }),
});

/** The same as table for a spreadsheet: a row a key figure and Jobcenter, and one of all together. */
export const jobcentervergleichCsv = ({
  monat,
  lieferungen,
  kennzahlen,
}: Kennzahlvergleichsausgabe): string => {
  const namen = new Map(lieferungen.map(l => [l.jobcenter, l.name ?? '']));
  return csvZeilen([
    [
      'kennzahl',
      'monat',
      'jobcenter',
      'name',
      'wert',
      'rang',
      'viertel',
      'abstand_gruppe',
      'abstand_median',
      'grund',
    ],
    ...kennzahlen.flatMap(({ kennzahl, plaetze, fehlend, gesamt }) => [
      ...plaetze.map(p => [
        kennzahl,
        monat,
        p.jobcenter,
        namen.get(p.jobcenter) ?? '',
        ...[p.wert, p.rang, p.viertel, p.abstandGruppe, p.abstandMedian].map(zahlenfeld),
        '',
      ]),
      ...fehlend.map(f => [
        kennzahl,
        monat,
        f.jobcenter,
        namen.get(f.jobcenter) ?? '',
        '',
        '',
        '',
        '',
        '',
        f.grund,
      ]),
      [kennzahl, monat, '', 'zusammen', zahlenfeld(gesamt.wert), '', '', '', '', ''],
    ]),
  ]);
};
