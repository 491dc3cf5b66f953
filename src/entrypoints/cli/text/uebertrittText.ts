import type { Uebertrittsbericht } from '#application/kennzahlen';
import type { Uebertrittsausgabe } from '#contract';
import { monatAlsIso, monatAlsText, tagAlsIso, tagAlsText } from '#domain/werte';
import { entschaerft, umbrochen } from './absatz.ts';
import { csvZeilen } from './csv.ts';

/** Coming Übertritte for people: a line a month, a column a class. */
export const uebertrittText = (bericht: Uebertrittsbericht, breite: number): string => {
  const { lieferung, datentag, regel, zeilen } = bericht;
  const klassen = [...new Set(zeilen.map(z => z.klasse))];
  const spalte = (klasse: string | null): number => Math.max(8, (klasse ?? 'zusammen').length) + 2;
  const kopf = klassen.map(k => (k ?? 'zusammen').padStart(spalte(k))).join('');
  const monate = [...Map.groupBy(zeilen, z => z.stichtag)].map(([stichtag, eigene]) => {
    const zahlen = klassen.map(k => {
      const zeile = eigene.find(z => z.klasse === k);
      return (zeile?.zahl?.toLocaleString('de-DE') ?? '*').padStart(spalte(k));
    });
    const monat = eigene[0] ? monatAlsText(eigene[0].monat) : '';
    return `  ${monat.padEnd(16)} ${tagAlsText(stichtag)}${zahlen.join('')}`;
  });
  const absatz = `Wer am ${tagAlsText(datentag)} ELB und noch nicht LZB ist und an dem Stichtag zum ersten Mal LZB wäre, wenn niemand den Leistungsbezug verlässt. Künftige Stichtage: ${regel}.`;
  return entschaerft(
    [
      `${lieferung.name} (${lieferung.jobcenter}), Ladestand ${tagAlsText(lieferung.ladestand)}`,
      umbrochen(absatz, breite, ''),
      '',
      `  ${'Monat'.padEnd(16)} ${'Stichtag'.padEnd(10)}${kopf}`,
      ...monate,
    ].join('\n'),
  );
};

/** The same as data of the contract. */
export const uebertrittDaten = (bericht: Uebertrittsbericht): Uebertrittsausgabe => ({
  format: 'stellwerk-uebertritte/1',
  jobcenter: bericht.lieferung.jobcenter,
  ladestand: tagAlsIso(bericht.lieferung.ladestand),
  datentag: tagAlsIso(bericht.datentag),
  regel: bericht.regel,
  je: bericht.je,
  zeilen: bericht.zeilen.map(z => ({ ...z, monat: monatAlsIso(z.monat), stichtag: tagAlsIso(z.stichtag) })),
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
