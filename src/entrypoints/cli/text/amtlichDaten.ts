import type { Amtlichbericht } from '#application/kennzahlen';
import type { Amtlichausgabe } from '#contract';
import { monatAlsIso, tagAlsIso } from '#domain/werte';
import { csvZeilen, zahlenfeld } from './csv.ts';

/** Published figures as data of the contract. */
export const amtlichDaten = ({ werte, gerechnet }: Amtlichbericht): Amtlichausgabe => ({
  format: 'stellwerk-amtlich/1',
  werte: werte.map(({ fassung, reife, gruppe, fussnoten, quelle, ...rest }) => ({
    ...rest,
    gruppe: { ...gruppe },
    monat: monatAlsIso(fassung.monat),
    zaehler: fassung.zaehler,
    nenner: fassung.nenner,
    wert: fassung.wert,
    ladestand: tagAlsIso(fassung.ladestand),
    datenstand: `t-${reife}` as const,
    stand: fassung.stand,
    fussnoten: [...fussnoten],
    quelle: { ...quelle },
  })),
  gerechnet: gerechnet.map(({ monat, satz, ...rest }) => ({
    ...rest,
    monat: monatAlsIso(monat),
    rechenweg: satz,
  })),
});

const SPALTEN = [
  'jobcenter', 'bezeichnung', 'rechtskreis', 'gruppe', 'monat', 'zaehler', 'nenner', 'wert', 'einheit', 'wertart',
  'ladestand', 'datenstand', 'stand', 'geltung', 'herkunft',
] as const; // prettier-ignore

/** The same as table for a spreadsheet; figures computed here say so. */
export const amtlichCsv = ({ werte, gerechnet }: Amtlichausgabe): string =>
  csvZeilen([
    [...SPALTEN],
    ...werte.map(z => [
      z.jobcenter,
      z.bezeichnung,
      z.rechtskreis ?? '',
      Object.entries(z.gruppe)
        .map(([n, k]) => `${n}=${k}`)
        .join(' '),
      z.monat,
      ...[z.zaehler, z.nenner, z.wert].map(zahlenfeld),
      z.einheit,
      z.wertart,
      z.ladestand,
      z.datenstand,
      z.stand,
      z.geltung,
      `${z.quelle.vermerk}, ${z.quelle.produkt}, ${z.quelle.datei}, ${z.quelle.stelle}`,
    ]),
    ...gerechnet.map(z => [
      z.jobcenter,
      z.bezeichnung,
      '',
      '',
      z.monat,
      ...[z.zaehler, z.nenner, z.wert].map(zahlenfeld),
      z.einheit,
      z.wert === null ? 'fehlt' : 'wert',
      '',
      '',
      z.vorlaeufig ? 'vorlaeufig' : '',
      '',
      z.fehlt === null ? `eigene Berechnung: ${z.rechenweg ?? ''}` : `Es fehlt: ${z.fehlt}`,
    ]),
  ]);
