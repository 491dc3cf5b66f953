import type { Plan } from '#domain/plan';
import { durchgeformt } from './durchgeformt.ts';

/** What an address of the old plan is called in the new one, wherever it stands in a text. */
export type Umbenennung = (text: string) => string;

/**
 * The comparison with the year before is the new column, and figures of the plan year and later ones ('haushalt.vorbindungen.2026') are
 * those of the new plan year. History keeps its years.
 */
export const umbenennung = (alt: Plan, neuesJahr: number, spalte: string): Umbenennung => {
  const { jahr } = alt.deckblatt;
  const um = neuesJahr - jahr;
  const bisher = Object.entries(alt.haushalt.vergleich ?? {}).find(([, s]) => s.jahr === jahr - 1);
  return text => {
    const verglichen = bisher
      ? text.replaceAll(`haushalt.vergleich.${bisher[0]}.`, `haushalt.vergleich.${spalte}.`)
      : text;
    return verglichen.replaceAll(MIT_JAHR, (ganz: string, davor: string, genannt: string) =>
      Number(genannt) < jahr ? ganz : `${davor}${Number(genannt) + um}`,
    );
  };
};

/** The plan with another form of every text in it, texts of lists as well. */
export const mitTexten = (plan: Plan, forme: (text: string) => string): Plan => {
  const geformt = (wert: unknown): unknown =>
    typeof wert === 'string' ? forme(wert) : Array.isArray(wert) ? wert.map(geformt) : wert;
  return durchgeformt(plan, objekt =>
    Object.fromEntries(Object.entries(objekt).map(([feld, wert]) => [feld, geformt(wert)])),
  );
};

/** An address that ends in a year; columns of comparison and what was in earlier years are none of the plan year. */
const MIT_JAHR =
  /(?<![\w.])((?:haushalt|instrumente)\.(?!vergleich\.|umschichtungFrueher\.)[\w.-]*?\.)(20\d{2})(?![\w-]|\.\w)/g;
