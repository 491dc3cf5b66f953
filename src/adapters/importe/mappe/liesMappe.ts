import { readSheet } from 'read-excel-file/node';
import { gekuerzt, importmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import { entpackeMappe, packe, type Packung } from './packung.ts';
import type { Gelesenesblatt, Mappenwert } from '#ports';
import { ERWARTETE_GROESSE, gefahrIn } from './pruefeTeile.ts';

/** A cell: formulas are their stored values, never computed; text that looks like a formula is text. */
export type Zelle = Mappenwert;

/** A sheet by its name, rows from the first. */
export type Blatt = Gelesenesblatt;

/** The sheets of a workbook. One that cannot be read is told and left out; fails when the whole file cannot. */
export const liesMappe = async (inhalt: Uint8Array, datei: string): Promise<Ergebnis<readonly Blatt[]>> => {
  const teile = entpackeMappe(inhalt);
  if ('art' in teile)
    return misslungen(
      teile.art === 'gross'
        ? melde(importmeldungen.ZU_GROSS, datei, {
            datei,
            gefunden: teile.grund,
            erwartet: 'höchstens 16 MB und entpackt 64 MB',
          })
        : keineMappe(datei, teile.grund),
    );
  const gefahr = gefahrIn(teile);
  if (gefahr !== null)
    return misslungen(
      melde(importmeldungen.ZU_GROSS, datei, { datei, gefunden: gefahr, erwartet: ERWARTETE_GROESSE }),
    );
  const namen = blattnamen(teile);
  if (namen.length === 0) return misslungen(keineMappe(datei, 'Sie hat keine Tabellenblätter'));
  return liesBlaetter(packe(fehlerAlsText(teile)), namen, datei);
};

const HOECHSTENS_BLAETTER = 100;

const liesBlaetter = async (
  mappe: Buffer,
  namen: readonly string[],
  datei: string,
): Promise<Ergebnis<readonly Blatt[]>> => {
  const blaetter: Blatt[] = [];
  const meldungen: Meldung[] = [];
  for (const [i, name] of namen.slice(0, HOECHSTENS_BLAETTER).entries()) {
    try {
      const zeilen: readonly (readonly unknown[])[] = await readSheet(mappe, i + 1);
      blaetter.push({ name, zeilen: zeilen.map(zeile => zeile.map(alsZelle)) });
    } catch (fehler) {
      const gefunden = gekuerzt(fehler instanceof Error ? fehler.message : String(fehler));
      meldungen.push(
        melde(importmeldungen.BLATT, datei, {
          datei,
          blatt: gekuerzt(name),
          gefunden,
          erwartet: 'ein Tabellenblatt ohne Fehlerwerte wie #BEZUG!',
        }),
      );
    }
  }
  return blaetter.length > 0 ? gelungen(blaetter, meldungen) : misslungen(...meldungen);
};

const alsZelle = (wert: unknown): Zelle =>
  typeof wert === 'string' || typeof wert === 'number' || typeof wert === 'boolean' || wert instanceof Date
    ? wert
    : null;

const keineMappe = (datei: string, grund: string): Meldung =>
  melde(importmeldungen.KEINE_MAPPE, datei, { datei, grund });

/** The reader takes error values such as #REF! for empty cells; as text they are seen and told. */
const fehlerAlsText = (teile: Packung): Packung =>
  new Map(
    [...teile].map(([name, inhalt]) => {
      const text = name.startsWith('xl/worksheets/') ? new TextDecoder().decode(inhalt) : '';
      const neu = text.replaceAll(FEHLERZELLE, '$1"str"');
      return [name, neu === text ? inhalt : new TextEncoder().encode(neu)];
    }),
  );

const FEHLERZELLE = /(<(?:\w+:)?c\s(?:[^<>]*\s)?t\s*=\s*)["']e["']/g;

const blattnamen = (teile: Packung): readonly string[] => {
  const mappe = new TextDecoder().decode(teile.get('xl/workbook.xml'));
  return [...mappe.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname\s*=\s*"([^"]*)"/g)].map(([, name = '']) =>
    name.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, zeichen: string) => ZEICHEN[zeichen] ?? ''),
  );
};

const ZEICHEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
