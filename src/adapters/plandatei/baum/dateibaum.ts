import { dateimeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Knoten } from './baum.ts';
import { leseBaum } from './leseBaum.ts';
import { anOrtUndStelle, begrenzt } from '../text/problem.ts';
import { liesQuelltext, type Quelltext } from '../text/quelltext.ts';
import { zerlege, type Kommentarstelle } from '../zerlegung/zerlege.ts';

/** A file whose form is in order, whatever it says. */
export type Dateibaum = Quelltext & Readonly<{ wurzel: Knoten; kommentare: readonly Kommentarstelle[] }>;

/** What a file is to be: how a reader calls it, and the first line that tells so. */
export type Dateiart = Readonly<{ was: string; format: string }>;

const PLAN: Dateiart = { was: 'Ein Plan', format: 'stellwerk-plan/1' };

/** The tree of a file, or everything that is wrong with its form as YAML or JSON. */
export const liesDateibaum = (inhalt: Uint8Array, art: Dateiart = PLAN): Ergebnis<Dateibaum> => {
  const quelle = liesQuelltext(inhalt);
  if (!quelle.ok) return quelle;
  const { zeilen } = quelle.wert;
  const zerlegung = zerlege(quelle.wert.text);
  if (!('teile' in zerlegung)) return misslungen(...anOrtUndStelle(zerlegung, zeilen));
  const baum = leseBaum(quelle.wert, zerlegung);
  if (!baum.ok) return misslungen(...begrenzt(anOrtUndStelle(baum.probleme, zeilen)));
  if (!baum.wurzel) return misslungen({ ...melde(dateimeldungen.LEER, '', art), fundort: zeilen.fundort(0) });
  return gelungen({ ...quelle.wert, wurzel: baum.wurzel, kommentare: zerlegung.kommentare });
};
