import { meldungstext } from '#application';
import { nachStufe, type Meldung, type Stufe } from '#domain/werte';
import type { Kommandoumgebung } from '../umgebung.ts';
import { entschaerft, umbrochen } from './absatz.ts';

const WORT: Readonly<Record<Stufe, string>> = { sperrt: 'SPERRT', warnt: 'WARNT', hinweis: 'HINWEIS' };

/** Messages one below the other, the worst first. */
export const meldungsliste = (meldungen: readonly Meldung[], breite: number): string =>
  meldungen
    .toSorted(nachStufe)
    .map(m => umbrochen(entschaerft(`${WORT[m.stufe]} ${m.code} ${meldungstext(m)}`), breite, ''))
    .join('\n');

/** The same on standard error. */
export const zeigeMeldungen = (meldungen: readonly Meldung[], umgebung: Kommandoumgebung): void =>
  umgebung.fehler(meldungsliste(meldungen, umgebung.breite));
