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
      plaetze: vergleich.plaetze.map(p => ({ ...p, zaehler: p.zaehler / teiler, nenner: p.nenner / teiler })),
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
  const wer = new Map(lieferungen.map(l => [l.jobcenter, [l.name ?? '', l.ladestand ?? '']]));
  const zeile = (id: string, jobcenter: string): readonly string[] => [
    id,
    monat,
    jobcenter,
    ...(wer.get(jobcenter) ?? ['zusammen', '']),
  ];
  return csvZeilen([
    [...SPALTEN],
    ...kennzahlen.flatMap(({ kennzahl, plaetze, fehlend, gesamt }) => [
      ...plaetze.map(p => [
        ...zeile(kennzahl, p.jobcenter),
        ...[p.zaehler, p.nenner, p.wert, p.rang, p.viertel, p.abstandGruppe, p.abstandMedian].map(zahlenfeld),
        '',
      ]),
      ...fehlend.map(f => [...zeile(kennzahl, f.jobcenter), ...Array.from({ length: 7 }, () => ''), f.grund]),
      [
        ...zeile(kennzahl, ''),
        ...[gesamt.zaehler, gesamt.nenner, gesamt.wert].map(zahlenfeld),
        ...Array.from({ length: 5 }, () => ''),
      ],
    ]),
  ]);
};

const SPALTEN = [
  'kennzahl', 'monat', 'jobcenter', 'name', 'ladestand', 'zaehler', 'nenner', 'wert', 'rang', 'viertel', 'abstand_gruppe',
  'abstand_median', 'grund',
] as const; // prettier-ignore
