import { gekuerzt, importmeldungen } from '#contract';
import { melde, type Meldung } from '#domain/werte';
import type { Gewandelt } from './feldwandler.ts';

/** Where in the source a value stood. */
export type Fundstelle = Readonly<{ datei: string; zeile: number; feld: string; spalte: string }>;

/** Collects what could not be translated: every unknown code with its number, other values by field. */
export type Befundsammler = Readonly<{
  nimm(stelle: Fundstelle, text: string, fehler: NonNullable<Gewandelt['fehler']>): void;
  meldungen(): readonly Meldung[];
}>;

/** So many different codes of a field are listed; a field with more is no code. */
const HOECHSTENS_CODES = 50;

type Fund = {
  readonly stelle: Fundstelle;
  readonly gefunden: string;
  readonly erwartet: string;
  anzahl: number;
};

/** An empty collection. */
export const befundsammler = (): Befundsammler => {
  const funde = new Map<string, Fund>();
  const codesJeFeld = new Map<string, number>();
  const schluessel = (stelle: Fundstelle, text: string, art: 'code' | 'form'): string => {
    const feld = `${art}\n${stelle.datei}\n${stelle.feld}`;
    if (art === 'form') return feld;
    const genau = `${feld}\n${text}`;
    const bisher = codesJeFeld.get(feld) ?? 0;
    if (funde.has(genau)) return genau;
    if (bisher >= HOECHSTENS_CODES) return `${feld}\nweitere`;
    codesJeFeld.set(feld, bisher + 1);
    return genau;
  };
  return {
    nimm: (stelle, text, { art, erwartet }) => {
      const bei = schluessel(stelle, text, art);
      const schon = funde.get(bei);
      if (schon) schon.anzahl++;
      else funde.set(bei, { stelle, gefunden: gekuerzt(text), erwartet, anzahl: 1 });
    },
    meldungen: () => [...funde].map(([bei, fund]) => meldung(bei, fund)),
  };
};

const meldung = (bei: string, { stelle, gefunden, erwartet, anzahl }: Fund): Meldung => {
  const parameter = { ...stelle, erwartet, anzahl };
  if (bei.startsWith('form')) return melde(importmeldungen.FORM, stelle.feld, { ...parameter, gefunden });
  const alle = bei.endsWith('\nweitere') ? `${gefunden} und andere` : gefunden;
  return melde(importmeldungen.CODE, stelle.feld, { ...parameter, gefunden: alle });
};
