import schreibeMappe, { type Cell, type Sheet } from 'write-excel-file/node';
import { tagAlsIso } from '#domain/werte';
import type { Mappenblatt, Mappenzelle, Tabellenmappe } from '#ports';
import { blattnamen } from './blattnamen.ts';

/** Writes workbooks with typed cells. Text never becomes a formula; the heading stays in sight while one scrolls. */
export const erstelleTabellenmappe = (): Tabellenmappe => ({
  async schreibe(blaetter) {
    const namen = blattnamen(blaetter.map(b => b.name));
    const mappe = await schreibeMappe(blaetter.map((b, i) => blatt(b, namen[i] ?? ''))).toBuffer();
    return new Uint8Array(mappe);
  },
});

const blatt = ({ vorspann, spalten, zeilen, nachspann }: Mappenblatt, name: string): Sheet<never> => {
  const oben = [...vorspann.map((zeile, i) => [text(zeile, i === 0)]), ...(vorspann.length > 0 ? [[]] : [])];
  return {
    sheet: name,
    columns: spalten.map(({ breite }) => ({ width: breite })),
    stickyRowsCount: oben.length + 1,
    data: [
      ...oben,
      spalten.map(({ titel }) => ({ ...text(titel, true), wrap: true, bottomBorderStyle: 'thin' as const })),
      ...zeilen.map(zeile => zeile.map(zelle)),
      ...(nachspann.length > 0 ? [[]] : []),
      ...nachspann.map(zeile => [text(zeile)]),
    ],
  };
};

const text = (inhalt: string, fett = false) => ({
  type: String,
  // A control character would make a workbook that no program opens.
  value: inhalt.replaceAll(/\p{Cc}(?<![\n\t])/gu, ''),
  ...(fett && { fontWeight: 'bold' as const }),
});

const zelle = (inhalt: Mappenzelle): Cell => {
  switch (inhalt?.art) {
    case undefined:
      return null;
    case 'text':
      return text(inhalt.text, inhalt.fett);
    case 'zahl':
      return { type: Number, value: inhalt.wert, format: zahlformat(inhalt) };
    case 'tag':
      return { type: Date, value: new Date(`${tagAlsIso(inhalt.tag)}T00:00:00Z`), format: 'dd.mm.yyyy' };
  }
};

/** '#,##0.00 "€"': workbooks are written the English way and shown in the language of the reader. */
const zahlformat = ({ stellen, einheit }: Extract<Mappenzelle, { art: 'zahl' }>): string => {
  const zahl = stellen === 0 ? '#,##0' : `#,##0.${'0'.repeat(stellen)}`;
  return einheit === 'euro' ? `${zahl} "€"` : einheit === 'prozent' ? `${zahl} "%"` : zahl;
};
