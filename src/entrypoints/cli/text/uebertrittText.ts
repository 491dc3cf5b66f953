import type { Uebertrittsbericht } from '#application/kennzahlen';
import type { Uebertrittsausgabe } from '#contract';
import { klassenname } from '#domain/kennzahlen';
import { monatAlsIso, monatAlsText, tagAlsIso, tagAlsText } from '#domain/werte';
import { entschaerft, umbrochen } from './absatz.ts';
import { csvZeilen } from './csv.ts';
import { tafeltext } from './kennzahlen/tafel.ts';

/** Coming Übertritte for people: a line a month, a column a class in blocks that fit, the sum of all months, and what to know about it. */
export const uebertrittText = (bericht: Uebertrittsbericht, breite: number): string => {
  const { lieferung, datentag, regel, je, klassen, zeilen, summen, hinweise } = bericht;
  const namen = summen.map(s =>
    je === null || s.klasse === null ? 'zusammen' : klassenname(je, s.klasse, klassen),
  );
  const name = (monat: string, stichtag: string): string => `${monat.padEnd(MONATSBREITE)} ${stichtag}`;
  const monate = [...Map.groupBy(zeilen, z => z.stichtag)].map(([stichtag, eigene]) => ({
    name: name(eigene[0] ? monatAlsText(eigene[0].monat) : '', tagAlsText(stichtag)),
    zellen: eigene.map(zahltext),
  }));
  const absatz = (text: string): string => umbrochen(text, breite, '');
  return entschaerft(
    [
      `${lieferung.name} (${lieferung.jobcenter}), Ladestand ${tagAlsText(lieferung.ladestand)}`,
      absatz(
        `Wer am ${tagAlsText(datentag)} ELB und noch nicht LZB ist und an dem Stichtag zum ersten Mal LZB wäre, wenn niemand den Leistungsbezug verlässt. Künftige Stichtage: ${regel}.`,
      ),
      ...tafeltext(
        {
          titel: '',
          kopf: name('Monat', 'Stichtag'),
          spalten: namen,
          zeilen: [...monate, { name: 'zusammen', zellen: summen.map(zahltext) }],
        },
        breite,
      ),
      '',
      ...hinweise.map(absatz),
      ...(zeilen.some(z => z.grund === 'GEHEIM')
        ? [absatz('Mit * sind kleine Zahlen verdeckt, und solche, aus denen sie sich errechnen ließen.')]
        : []),
    ].join('\n'),
  );
};

const MONATSBREITE = 16;

const zahltext = ({ zahl }: Readonly<{ zahl: number | null }>): string =>
  zahl?.toLocaleString('de-DE') ?? '*';

/** The same as data of the contract. */
export const uebertrittDaten = (bericht: Uebertrittsbericht): Uebertrittsausgabe => ({
  format: 'stellwerk-uebertritte/1',
  jobcenter: bericht.lieferung.jobcenter,
  ladestand: tagAlsIso(bericht.lieferung.ladestand),
  datentag: tagAlsIso(bericht.datentag),
  regel: bericht.regel,
  je: bericht.je,
  zeilen: bericht.zeilen.map(z => ({ ...z, monat: monatAlsIso(z.monat), stichtag: tagAlsIso(z.stichtag) })),
  summen: [...bericht.summen],
  hinweise: [...bericht.hinweise],
});

/** The same as table for a spreadsheet. */
export const uebertrittCsv = ({ je, zeilen }: Uebertrittsausgabe): string =>
  csvZeilen([
    ['monat', 'stichtag', ...(je === null ? [] : [je]), 'zahl', 'grund'],
    ...zeilen.map(({ monat, stichtag, klasse, zahl, grund }) => [
      monat,
      stichtag,
      ...(je === null ? [] : [klasse ?? '']),
      zahl === null ? '' : String(zahl),
      grund ?? '',
    ]),
  ]);

/** Who, as table for a spreadsheet: pseudonyms. */
export const uebertrittsliste = ({ liste, je }: Uebertrittsbericht): string =>
  csvZeilen([
    ['person', ...(je === null ? [] : [je]), 'lzb_ab', 'stichtag'],
    ...liste.map(({ person, klasse, tag, stichtag }) => [
      person,
      ...(je === null ? [] : [klasse]),
      tagAlsIso(tag),
      tagAlsIso(stichtag),
    ]),
  ]);
