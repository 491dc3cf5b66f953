import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Tabelle, Zelle } from '#ports';
import { klartext } from './klartext.ts';
import { laeufe, text, type Laufstil } from './laeufe.ts';
import { spaltenbreiten } from './spaltenbreiten.ts';
import { SATZBREITE, STIL } from './stile.ts';
import type { Umfeld } from './umfeld.ts';
import type { Wortgestalt } from './wortgestalt.ts';

/**
 * A table of Word. The first row is marked as header and repeated on every page, the first column as row header. A row with too few cells
 * is filled up, one with too many gets columns of their own.
 */
export const tabelle = (daten: Tabelle, umfeld: Umfeld): Table => {
  const spalten = spaltenVon(daten);
  const columnWidths = spaltenbreiten(daten, spalten.length, SATZBREITE);
  return new Table({
    width: { size: SATZBREITE, type: WidthType.DXA },
    columnWidths: [...columnWidths],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    margins: { left: 70, right: 70, top: 20, bottom: 20 },
    borders: rahmen(umfeld.gestalt),
    rows: [
      kopfzeile(spalten, umfeld.gestalt),
      ...daten.zeilen.map((z, i) => zeile(z, spalten, umfeld, i < daten.zeilen.length - 1)),
    ],
  });
};

type Spalte = Readonly<{ titel: string; rechts: boolean }>;
type Zeile = Tabelle['zeilen'][number];

const spaltenVon = ({ spalten, zeilen }: Tabelle): readonly Spalte[] => {
  const breiteste = zeilen.map(z => (z.rolle === 'zwischentitel' ? 1 : z.zellen.length));
  return Array.from({ length: Math.max(1, spalten.length, ...breiteste) }, (_, i) => ({
    titel: klartext(spalten[i]?.titel ?? '').trim() || (i === 0 ? 'Bezeichnung' : `Spalte ${i + 1}`),
    rechts: spalten[i]?.ausrichtung === 'rechts',
  }));
};

const kopfzeile = (spalten: readonly Spalte[], { haupt }: Wortgestalt): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: spalten.map(
      ({ titel, rechts }) =>
        new TableCell({
          verticalAlign: VerticalAlignTable.BOTTOM,
          borders: { bottom: { style: BorderStyle.SINGLE, size: 8, color: haupt } },
          children: [absatz([new TextRun({ text: titel, bold: true, color: haupt })], rechts)],
        }),
    ),
  });

const zeile = (
  { rolle, zellen }: Zeile,
  spalten: readonly Spalte[],
  umfeld: Umfeld,
  folgt: boolean,
): TableRow => {
  if (rolle === 'zwischentitel') {
    const inhalt = laeufe(
      zellen.flatMap(z => z.inhalt),
      umfeld,
      { fett: true },
    );
    const zelle = new TableCell({ columnSpan: spalten.length, children: [absatz(inhalt, false)] });
    return new TableRow({ cantSplit: true, keepNext: folgt, children: [zelle] });
  }
  return new TableRow({
    cantSplit: true,
    children: spalten.map(
      ({ rechts }, i) =>
        new TableCell({
          verticalAlign: rechts ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
          ...(rolle === 'summe'
            ? { shading: { type: ShadingType.CLEAR, fill: umfeld.gestalt.flaeche } }
            : {}),
          children: [
            absatz(
              [
                ...(i === 0 ? rollenwort(rolle, zellen[0]) : []),
                ...feld(zellen[i], umfeld, { fett: rolle === 'summe', kursiv: rolle === 'nachrichtlich' }),
              ],
              rechts,
              i === 0 && rolle === 'darunter',
            ),
          ],
        }),
    ),
  });
};

const absatz = (children: readonly ParagraphChild[], rechts: boolean, eingerueckt = false): Paragraph =>
  new Paragraph({
    style: STIL.zelle,
    ...(rechts ? { alignment: AlignmentType.RIGHT } : {}),
    ...(eingerueckt ? { indent: { left: 240 } } : {}),
    children,
  });

const feld = (zelle: Zelle | undefined, umfeld: Umfeld, stil: Laufstil): readonly ParagraphChild[] => {
  const stand = klartext(zelle?.stand ?? '');
  if (stand !== '') umfeld.merkmale.add('stand');
  return [
    ...laeufe(zelle?.inhalt ?? [], umfeld, stil),
    ...(stand === '' ? [] : [new TextRun({ text: stand, superScript: true })]),
  ];
};

/** What a row is stands in it as a word, not only in its looks. */
const rollenwort = (rolle: Zeile['rolle'], zelle: Zelle | undefined): readonly TextRun[] => {
  const beginn = zelle?.inhalt.map(lauf => ('text' in lauf ? lauf.text : '')).join('') ?? '';
  if (rolle === 'nachrichtlich' && !/nachrichtlich/i.test(beginn))
    return [text('nachrichtlich: ', { kursiv: true })];
  if (rolle === 'darunter' && !/^(?:darunter|davon)/i.test(beginn)) return [text('darunter ')];
  return [];
};

const strich = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
const KEIN = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rahmen = ({ haupt, linie }: Wortgestalt) => ({
  top: strich(8, haupt),
  bottom: strich(8, haupt),
  left: KEIN,
  right: KEIN,
  insideHorizontal: strich(4, linie),
  insideVertical: KEIN,
});
