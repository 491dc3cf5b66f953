import type { Planrechnung } from '../planRechnen.ts';
import { liesPfad, type Zahl } from '#domain/werte';
import type { Baustein, Diagrammzeichner, Tabelle, Zelle } from '#ports';
import { anteilzelle, leer, text, textzelle, zahlzelle } from './laeufe.ts';
import type { Standzeichen } from './staende.ts';
import { inLesbarerForm, type Reihe, type Spalte, type Tabellenentwurf } from './tabellenform.ts';

/** What every part of the document is built with. */
export type Bauzeug = Readonly<{
  rechnung: Planrechnung;
  zeichen: Standzeichen;
  zeichner: Diagrammzeichner;
  /** Blocks of a text of the plan by its place; [] without text. */
  text(ort: string, markdown: string | undefined): readonly Baustein[];
  /** For the public: what is still missing is left out instead of being remarked on. */
  veroeffentlicht: boolean;
  /** May the figure be shown? In a published document small numbers of staff, and what would give them away, may not. */
  istSichtbar(zahl: Zahl): boolean;
}>;

/** The figure at an address of the plan. */
export const zahlAn = ({ rechnung }: Bauzeug, adresse: string): Zahl | undefined => {
  const pfad = liesPfad(adresse);
  return pfad ? rechnung.blatt.get(pfad) : undefined;
};

/** A cell with the figure at an address; a dot where it is hidden, empty where there is none. */
export const zelleAn = (bau: Bauzeug, adresse: string): Zelle => {
  const zahl = zahlAn(bau, adresse);
  if (!zahl) return leer;
  return bau.istSichtbar(zahl) ? zahlzelle(zahl, bau.zeichen.von(zahl)) : textzelle(VERDECKT);
};

/** A cell with a share at an address, two decimals. */
export const anteilAn = (bau: Bauzeug, adresse: string): Zelle => {
  const zahl = zahlAn(bau, adresse);
  return zahl && !bau.istSichtbar(zahl) ? textzelle(VERDECKT) : anteilzelle(zahl);
};

/** Stands for a number that is not published. */
export const VERDECKT = '•';

export type { Reihe, Spalte } from './tabellenform.ts';

/** A table in a form that a page has room for; nothing without rows. Columns in which no row has anything are left out. */
export const tabelle = (
  titel: string,
  spalten: readonly Spalte[],
  reihen: readonly Reihe[],
): readonly Tabelle[] =>
  reihen.length === 0 ? [] : inLesbarerForm(ohneLeereSpalten({ titel, spalten, reihen })).map(alsTabelle);

const ohneLeereSpalten = ({ titel, spalten, reihen }: Tabellenentwurf): Tabellenentwurf => {
  const belegt = (i: number): boolean =>
    i === 0 || reihen.some(({ zellen }) => (zellen[i]?.inhalt.length ?? 0) > 0);
  return {
    titel,
    spalten: spalten.filter((_, i) => belegt(i)),
    reihen: reihen.map(reihe =>
      reihe.rolle === 'zwischentitel'
        ? reihe
        : { ...reihe, zellen: reihe.zellen.filter((_, i) => belegt(i)) },
    ),
  };
};

const alsTabelle = ({ titel, spalten, reihen }: Tabellenentwurf): Tabelle => ({
  art: 'tabelle',
  titel,
  spalten: spalten.map(([kopf, ausrichtung], i) => ({
    titel: kopf,
    ausrichtung: i === 0 ? 'links' : (ausrichtung ?? 'rechts'),
  })),
  zeilen: reihen.map(({ rolle, zellen }) => ({ rolle: rolle ?? 'normal', zellen })),
});

/** Entries of a keyed map, none when it is absent. */
export const eintraege = <T>(verzeichnis: Readonly<Record<string, T>> | undefined): readonly [string, T][] =>
  Object.entries(verzeichnis ?? {});

/** A quiet remark. */
export const anmerkung = (worte: string): Baustein => ({ art: 'anmerkung', inhalt: [text(worte)] });

export const ueberschrift = (ebene: 1 | 2 | 3, worte: string): Baustein => ({
  art: 'ueberschrift',
  ebene,
  text: worte,
});

/** A list of plain points. */
export const liste = (punkte: readonly (readonly Baustein[])[]): readonly Baustein[] =>
  punkte.length === 0 ? [] : [{ art: 'liste', geordnet: false, eintraege: punkte }];
