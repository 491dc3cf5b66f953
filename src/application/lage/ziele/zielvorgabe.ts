import type { Zielvorgabe } from '#domain/kennzahlen';
import { pfad, type Rechenblatt } from '#domain/werte';
import type { Ziel } from '#domain/ziele';
import { alsZahl } from './alsZahl.ts';

/** What a plan sets for a target, in percent or persons. */
export type Planvorgabe = Readonly<{
  /** The value at the year's end as the plan has it, of a mere corridor its middle; null for what is only watched. */
  wert: number | null;
  /** From what, and how, it is set; null where the value itself is. */
  ausgang: Readonly<{ basis: number; um: number; art: 'prozent' | 'punkte' }> | null;
  korridor: Readonly<{ von: number; bis: number }> | null;
  /** Result or forecast of the year before, as the plan has it. */
  vorjahr: number | null;
}>;

/** A target as the sheet of the plan has it: what is set by parts follows from them. */
export const planvorgabeAus = (schluessel: string, ziel: Ziel, blatt: Rechenblatt): Planvorgabe => {
  const zahl = (...ort: readonly string[]): number | null =>
    alsZahl(blatt.get(pfad('ziele', 'ziele', schluessel, ...ort)));
  const [von, bis] = [zahl('korridor', 'von'), zahl('korridor', 'bis')];
  return {
    wert:
      zahl('vorgabe', 'wert') ??
      zahl('wert') ??
      zahl('wertAusTeilen') ??
      (von === null || bis === null ? null : (von + bis) / 2),
    ausgang: ausgangAus(ziel, zahl('vorgabe', 'basis'), zahl('vorgabe', 'um')),
    korridor: von === null || bis === null ? null : { von, bis },
    vorjahr: zahl('vorjahr'),
  };
};

/** What is agreed, from the base that was counted: a target relative to the year before moves with it. */
export const vorgabeAus = ({ wert, ausgang }: Planvorgabe, basis: number | null): Zielvorgabe | null => {
  if (ausgang?.art === 'prozent') return { veraenderung: ausgang.um };
  if (ausgang?.art === 'punkte' && basis !== null) return { wert: basis + ausgang.um };
  return wert === null ? null : { wert };
};

const ausgangAus = (ziel: Ziel, basis: number | null, um: number | null): Planvorgabe['ausgang'] => {
  const art = ziel.vorgabe?.art;
  if (basis === null || um === null || art === undefined || art === 'wert') return null;
  return { basis, um, art: art === 'relativ' ? 'prozent' : 'punkte' };
};
