import { importmeldungen } from '#contract';
import { melde, type Meldung } from '#domain/werte';
import type { Fremdsatz, Xmlwunsch } from '#ports';
import { planeWege, type Gesuchtes } from './wege.ts';

/** Follows the elements of a file and puts records together. */
export type Satzsammler = Readonly<{
  oeffne(name: string, attribute: Readonly<Record<string, string>>, zeile: number): void;
  text(text: string): void;
  schliesse(): void;
  /** The records since the last call, by wish. */
  nimmAb(): ReadonlyMap<number, readonly Fremdsatz[]>;
  meldungen(): readonly Meldung[];
}>;

type Element = {
  readonly weg: string;
  readonly zeile: number;
  /** Text of the element, gathered only where it is wanted. */
  text: string | null;
  readonly werte: Map<Gesuchtes, string>;
  /** Records that ended within it while a value was still missing. */
  readonly ohne: Map<Gesuchtes, number>;
};

const HOECHSTLAENGE = 10_000;

/** A collector at the beginning of a file. Names are compared without their prefixes. */
export const satzsammler = (datei: string, wuensche: readonly Xmlwunsch[]): Satzsammler => {
  const plan = planeWege(wuensche);
  const offen: Element[] = [];
  const fertige = new Map<number, Fremdsatz[]>();
  const funde = new Map<
    string,
    { art: 'SPAET' | 'MEHRFACH'; gesucht: Gesuchtes; zeile: number; anzahl: number }
  >();

  const finde = (art: 'SPAET' | 'MEHRFACH', gesucht: Gesuchtes, zeile: number, anzahl: number): void => {
    const schluessel = `${art} ${gesucht.wunsch} ${gesucht.feld}`;
    const schon = funde.get(schluessel);
    if (schon) schon.anzahl += anzahl;
    else funde.set(schluessel, { art, gesucht, zeile, anzahl });
  };

  const merke = (gesucht: Gesuchtes, wert: string, zeile: number): void => {
    const traeger = offen[gesucht.tiefe - 1];
    if (!traeger) return;
    const schon = traeger.werte.get(gesucht);
    if (schon === undefined) {
      traeger.werte.set(gesucht, wert);
      const ohne = traeger.ohne.get(gesucht) ?? 0;
      if (ohne > 0) finde('SPAET', gesucht, zeile, ohne);
    } else if (schon !== wert) finde('MEHRFACH', gesucht, zeile, 1);
  };

  const beendeSatz = (wunsch: number, zeile: number): void => {
    const werte = (plan.felder[wunsch] ?? []).map(gesucht => {
      const traeger = offen[gesucht.tiefe - 1];
      const wert = traeger?.werte.get(gesucht);
      if (wert === undefined) traeger?.ohne.set(gesucht, (traeger.ohne.get(gesucht) ?? 0) + 1);
      return wert;
    });
    const bisher = fertige.get(wunsch);
    if (bisher) bisher.push({ zeile, werte });
    else fertige.set(wunsch, [{ zeile, werte }]);
  };

  return {
    oeffne: (name, attribute, zeile) => {
      const weg = `${offen.at(-1)?.weg ?? ''}/${ohnePraefix(name)}`;
      const text = plan.texte.has(weg) ? '' : null;
      offen.push({ weg, zeile, text, werte: new Map(), ohne: new Map() });
      const gesucht = plan.attribute.get(weg);
      if (!gesucht) return;
      for (const [genannt, wert] of Object.entries(attribute))
        for (const g of gesucht) if (g.attribut === ohnePraefix(genannt)) merke(g, wert, zeile);
    },
    text: text => {
      const element = offen.at(-1);
      if (element && element.text !== null && element.text.length < HOECHSTLAENGE) element.text += text;
    },
    schliesse: () => {
      const element = offen.at(-1);
      if (!element) return;
      const { weg, text, zeile } = element;
      if (text !== null)
        for (const gesucht of plan.texte.get(weg) ?? [])
          merke(gesucht, text.trim().slice(0, HOECHSTLAENGE), zeile);
      for (const wunsch of plan.saetze.get(weg) ?? []) beendeSatz(wunsch, zeile);
      offen.pop();
    },
    nimmAb: () => {
      const abgenommen = new Map(fertige);
      fertige.clear();
      return abgenommen;
    },
    meldungen: () =>
      [...funde.values()].map(({ art, gesucht, zeile, anzahl }) => {
        const { feld = '', pfad = '' } = wuensche[gesucht.wunsch]?.felder[gesucht.feld] ?? {};
        return melde(importmeldungen[art], datei, { datei, zeile, feld, pfad, anzahl });
      }),
  };
};

const ohnePraefix = (name: string): string => name.slice(name.indexOf(':') + 1);
