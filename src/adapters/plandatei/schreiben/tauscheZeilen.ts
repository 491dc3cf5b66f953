import type { Eintrag, Knoten } from '../baum/baum.ts';
import type { Einsetzung } from '../baum/einsetzung.ts';
import type { Kanon } from './kanonisch.ts';
import type { Kommentare } from './kommentare.ts';
import type { Dateibaum } from '../baum/dateibaum.ts';
import { schreibeEintrag } from './schreibeYaml.ts';
import { kommentareIn } from './uebertragung.ts';

/** The text with only the lines of the changed entry replaced or put in; null where lines are not enough (brackets). */
export const tauscheZeilen = (
  datei: Dateibaum,
  einsetzung: Einsetzung,
  kanon: Kanon,
  kommentare: Kommentare,
): string | null => {
  const { sammlung, ort, alter, neuer } = einsetzung;
  if (sammlung.fluss) return null;
  const einzug = ' '.repeat(sammlung.spalte);
  const innere = alter ? kommentareIn(kommentare, alter.wert) : [];
  const neueZeilen = schreibeEintrag(neuer, ort, einzug, kanon, {
    kopf: [],
    umfeld: eintrag =>
      eintrag === neuer
        ? { davor: [...innere], leerzeile: false, dahinter: alter && kommentare.umfeld(alter).dahinter }
        : { davor: [], leerzeile: false, dahinter: null },
    schluss: () => [],
  });
  const bereich = zeilenbereich(datei, kommentare);
  if (alter) return beginntZeile(datei, alter) ? ersetzt(datei, bereich(alter), neueZeilen) : null;
  const vorgaenger = vorgaengerVon(einsetzung, kanon);
  if (!vorgaenger) return null;
  const { letzte } = bereich(vorgaenger);
  const abstand = ort.length === 0 ? [''] : [];
  return ersetzt(datei, { erste: letzte + 1, letzte }, [...abstand, ...neueZeilen], abstand);
};

/** Numbers of the first and last line, counted from 1. */
type Bereich = Readonly<{ erste: number; letzte: number }>;

const beginntZeile = ({ zeilen }: Dateibaum, { von }: Eintrag): boolean => {
  const { zeile, spalte } = zeilen.fundort(von);
  return (
    zeilen
      .zeile(zeile)
      .slice(0, spalte - 1)
      .trim() === ''
  );
};

/** The entry behind which the format wants the new one: the last in the file of those that come before it. */
const vorgaengerVon = ({ ort, sammlung, neuer }: Einsetzung, kanon: Kanon): Eintrag | null => {
  const reihe = kanon.geordnet([...sammlung.eintraege, neuer], ort);
  const frueher = new Set(reihe.slice(0, reihe.indexOf(neuer)));
  return sammlung.eintraege.findLast(e => frueher.has(e)) ?? null;
};

/** From the line of the key to the last line of the value and of the comments inside it. */
const zeilenbereich = ({ zeilen }: Dateibaum, kommentare: Kommentare) => {
  const zeileVon = (position: number): number => zeilen.fundort(position).zeile;
  const letzteVon = ({ von, wert }: Eintrag): number =>
    Math.max(zeileVon(von), ende(wert), ...kommentare.schluss(wert).map(k => k.zeile));
  const ende = (wert: Knoten): number => {
    if (wert.art === 'skalar') return wert.wert === null ? 0 : zeileVon(Math.max(wert.bis - 1, wert.von));
    return wert.fluss
      ? zeileVon(wert.bis - 1)
      : wert.eintraege.reduce((n, e) => Math.max(n, letzteVon(e)), 0);
  };
  return (eintrag: Eintrag): Bereich => ({ erste: zeileVon(eintrag.von), letzte: letzteVon(eintrag) });
};

/** Line ends stay what they are in the file; abstand is an empty line below where none stands yet. */
const ersetzt = (
  { text }: Dateibaum,
  { erste, letzte }: Bereich,
  neue: readonly string[],
  abstand: readonly string[] = [],
): string => {
  const umbruch = text.includes('\r\n') ? '\r\n' : '\n';
  const zeilen = text.split(/\r?\n/);
  if (zeilen.at(-1) === '') zeilen.pop();
  const danach = zeilen.slice(letzte);
  const trennung = danach.length > 0 && danach[0]?.trim() !== '' ? abstand : [];
  return [...zeilen.slice(0, erste - 1), ...neue, ...trennung, ...danach, ''].join(umbruch);
};
