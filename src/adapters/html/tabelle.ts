import type { Tabelle, Zelle } from '#ports';
import { laeufe } from './laeufe.ts';
import { maskiere } from './maskiere.ts';
import type { Umfeld } from './umfeld.ts';

/**
 * A table with caption, column and row headers, in a container that scrolls and can be reached with the keyboard. A row with too few cells
 * is filled up, one with too many gets columns of their own.
 */
export const tabelle = (daten: Tabelle, umfeld: Umfeld, titel: string, kennung: string): string => {
  const spalten = spaltenVon(daten);
  return [
    `<div class="rollbar" role="region" aria-labelledby="${kennung}" tabindex="0">`,
    `<table><caption id="${kennung}">${titel}</caption>`,
    `<thead><tr>${spalten.map(s => `<th scope="col"${s.klasse}>${s.titel}</th>`).join('')}</tr></thead>`,
    ...gruppen(daten.zeilen).map(
      gruppe => `<tbody>\n${gruppe.map(z => zeile(z, spalten, umfeld)).join('\n')}\n</tbody>`,
    ),
    '</table></div>',
  ].join('\n');
};

/** titel: HTML; klasse: attribute or ''. */
type Spalte = Readonly<{ titel: string; klasse: string }>;
type Zeile = Tabelle['zeilen'][number];

const spaltenVon = ({ spalten, zeilen }: Tabelle): readonly Spalte[] => {
  const breiteste = zeilen.map(z => (z.rolle === 'zwischentitel' ? 1 : z.zellen.length));
  return Array.from({ length: Math.max(1, spalten.length, ...breiteste) }, (_, i) => ({
    titel: maskiere(spalten[i]?.titel ?? '').trim() || (i === 0 ? 'Bezeichnung' : `Spalte ${i + 1}`),
    klasse: spalten[i]?.ausrichtung === 'rechts' ? ' class="rechts"' : '',
  }));
};

/** Rows under one intermediate title belong together. */
const gruppen = (zeilen: readonly Zeile[]): readonly (readonly Zeile[])[] => {
  const ergebnis: Zeile[][] = [];
  for (const z of zeilen) {
    const letzte = ergebnis.at(-1);
    if (letzte && z.rolle !== 'zwischentitel') letzte.push(z);
    else ergebnis.push([z]);
  }
  return ergebnis;
};

const zeile = ({ rolle, zellen }: Zeile, spalten: readonly Spalte[], umfeld: Umfeld): string => {
  if (rolle === 'zwischentitel') {
    const inhalt = laeufe(
      zellen.flatMap(z => z.inhalt),
      umfeld,
    );
    return `<tr class="zwischentitel"><th scope="rowgroup" colspan="${spalten.length}">${inhalt}</th></tr>`;
  }
  const felder = spalten.map(({ klasse }, i) => {
    const inhalt = feld(zellen[i], umfeld);
    if (i > 0) return `<td${klasse}>${inhalt}</td>`;
    return inhalt === '' ? '<td></td>' : `<th scope="row">${rollenwort(rolle, zellen[0])}${inhalt}</th>`;
  });
  return `<tr${rolle === 'normal' ? '' : ` class="${rolle}"`}>${felder.join('')}</tr>`;
};

const feld = (zelle: Zelle | undefined, umfeld: Umfeld): string => {
  const stand = maskiere(zelle?.stand ?? '');
  if (stand !== '') umfeld.merkmale.add('stand');
  return laeufe(zelle?.inhalt ?? [], umfeld) + (stand === '' ? '' : `<sup>${stand}</sup>`);
};

/** What a row is stands in it as a word, not only in its looks. */
const rollenwort = (rolle: Zeile['rolle'], zelle: Zelle | undefined): string => {
  const beginn = zelle?.inhalt.map(lauf => ('text' in lauf ? lauf.text : '')).join('') ?? '';
  if (rolle === 'nachrichtlich' && !/nachrichtlich/i.test(beginn)) return 'nachrichtlich: ';
  if (rolle === 'darunter' && !/^(?:darunter|davon)/i.test(beginn)) return 'darunter ';
  return '';
};
