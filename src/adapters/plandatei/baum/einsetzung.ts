import type { Ort } from '#domain/plan';
import { baumAus, neuerEintrag } from './baumAus.ts';
import type { Eintrag, Knoten, Sammlung } from './baum.ts';

/** A tree with something set at a place. */
export type Einsetzung = Readonly<{
  wurzel: Sammlung;
  /** The collection of the file in which the change happens, its place, the entry as it was (null: new) and as it is. */
  sammlung: Sammlung;
  ort: Ort;
  alter: Eintrag | null;
  neuer: Eintrag;
  /** What of the new tree stands for what of the old one. */
  ursprung: ReadonlyMap<Knoten | Eintrag, Knoten | Eintrag>;
}>;

/** Sets data at a place of a tree, with everything missing on the way; the key that is no map, where that is impossible. */
export const setzeEin = (wurzel: Sammlung, ort: Ort, daten: unknown): Einsetzung | string => {
  const ursprung = new Map<Knoten | Eintrag, Knoten | Eintrag>();
  const gehe = (sammlung: Sammlung, tiefe: number): Omit<Einsetzung, 'ursprung'> | string => {
    const schluessel = ort[tiefe] ?? '';
    const alter = sammlung.eintraege.find(e => e.schluessel === schluessel) ?? null;
    const letzter = tiefe === ort.length - 1;
    const weiter = !letzter && alter !== null && !istLeer(alter.wert);
    if (weiter && alter.wert.art !== 'verzeichnis') return schluessel;
    const innen = weiter && alter.wert.art === 'verzeichnis' ? gehe(alter.wert, tiefe + 1) : null;
    if (typeof innen === 'string') return innen;
    const wert = innen?.wurzel ?? baumAus(verpackt(ort.slice(tiefe + 1), daten));
    const neuer = alter ? { ...alter, wert } : neuerEintrag(schluessel, wert);
    const eintraege = alter
      ? sammlung.eintraege.map(e => (e === alter ? neuer : e))
      : [...sammlung.eintraege, neuer];
    const neueSammlung = { ...sammlung, eintraege };
    ursprung.set(neueSammlung, sammlung);
    if (alter) ursprung.set(neuer, alter);
    if (innen) return { ...innen, wurzel: neueSammlung };
    return { wurzel: neueSammlung, sammlung, ort: ort.slice(0, tiefe), alter, neuer };
  };
  const gesetzt = gehe(wurzel, 0);
  return typeof gesetzt === 'string' ? gesetzt : { ...gesetzt, ursprung };
};

const istLeer = (wert: Knoten): boolean =>
  wert.art === 'skalar' ? wert.wert === null : wert.eintraege.length === 0;

const verpackt = (schluessel: Ort, daten: unknown): unknown =>
  schluessel.reduceRight<unknown>((innen, s) => ({ [s]: innen }), daten);
