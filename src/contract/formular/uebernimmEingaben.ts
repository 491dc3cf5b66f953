import { z } from 'zod';
import { kern, schemaAn, wertAn, wertartVon, zweigFuer } from '../lesen/schemaweg.ts';
import { planSchema } from '../plan.ts';
import { NEU, schluesselVon, type Feldort } from './formfeld.ts';
import { wieInDerDatei } from './wieInDerDatei.ts';

/** What a form sends: the place of a field and its text. */
export type Eingabe = Readonly<{ ort: Feldort; text: string }>;

/**
 * The data with what a form says put in. An empty text takes a field out, and maps it leaves empty with it. Whether the result is a
 * plan says `lesePlan`: what cannot be read stays in as it was typed, so that its message can name it.
 */
export const uebernimmEingaben = (daten: unknown, eingaben: readonly Eingabe[]): unknown => {
  let neu = daten;
  const orte: (readonly string[])[] = [];
  for (const { ort, text } of eingaben) {
    const schluessel = mitStelle(neu, schluesselVon(ort));
    if (schluessel.length === 0) continue;
    orte.push(schluessel);
    neu = nimm(neu, schluessel, text);
  }
  for (const ort of orte) neu = alsKnapperWert(neu, ort.slice(0, -1));
  return ohneLuecken(neu);
};

/** An entry to be added to a list gets the place behind the last one. */
const mitStelle = (daten: unknown, ort: readonly string[]): readonly string[] =>
  ort.map((schluessel, i) => {
    if (schluessel !== NEU) return schluessel;
    const liste = wertAn(daten, ort.slice(0, i));
    return Array.isArray(liste) ? String(liste.length) : '0';
  });

/** Put in as text first: what is around a value decides what it may be. */
const nimm = (daten: unknown, ort: readonly string[], text: string): unknown => {
  const mitText = setze(daten, ort, text);
  return setze(mitText, ort, wertZu(mitText, ort, text));
};

/** A value with nothing said about its origin is written alone: 14228600 instead of a map with only `wert` in it. */
const alsKnapperWert = (daten: unknown, ort: readonly string[]): unknown => {
  const wert = wertAn(daten, ort);
  const schema = schemaAn(planSchema, daten, ort);
  if (!istVerzeichnis(wert) || !('wert' in wert) || !schema || wertartVon(schema, '') === null) return daten;
  const rest = Object.entries(wert).filter(([, w]) => ohneLuecken(w) !== undefined);
  return rest.every(([schluessel]) => schluessel === 'wert') ? setze(daten, ort, wert['wert']) : daten;
};

/** The text as the file would state it: a bare number where the field takes one, ja and nein, else the text. */
const wertZu = (daten: unknown, ort: readonly string[], text: string): unknown => {
  const getippt = text.replaceAll('\r\n', '\n');
  if (getippt.trim() === '') return undefined;
  const schema = schemaAn(planSchema, daten, ort);
  if (!schema) return getippt;
  const form = zweigFuer(schema, '') ?? kern(schema);
  if (kern(schema) instanceof z.ZodBoolean) return WAHRHEIT.get(getippt.trim()) ?? getippt;
  const wertart = wertartVon(schema, '');
  const zahlMoeglich = kern(schema) instanceof z.ZodNumber || wertart !== null;
  const alsDatei = wertart ? wieInDerDatei(wertart.einheit, getippt.trim()) : getippt.trim();
  if (zahlMoeglich && GANZZAHL.test(alsDatei)) return Number(alsDatei);
  if (wertart) return alsDatei;
  return form instanceof z.ZodString && getippt.includes('\n') ? getippt : getippt.trim();
};

const GANZZAHL = /^-?(0|[1-9]\d{0,14})$/;
const WAHRHEIT: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['nein', false],
]);

/** A copy with the value at the place; undefined takes it out. Entries of lists keep their position until all is put in. */
const setze = (daten: unknown, ort: readonly string[], wert: unknown): unknown => {
  const gehe = (bisher: unknown, tiefe: number): unknown => {
    const schluessel = ort[tiefe];
    if (schluessel === undefined) return wert;
    if (Array.isArray(bisher) || (bisher === undefined && istListe(daten, ort.slice(0, tiefe)))) {
      const kopie = Array.isArray(bisher) ? bisher.map((e): unknown => e) : [];
      const stelle = Number(schluessel);
      kopie[stelle] = gehe(kopie[stelle], tiefe + 1);
      return kopie;
    }
    const innen = istVerzeichnis(bisher) ? bisher : alsAusfuehrlicherWert(bisher);
    return { ...innen, [schluessel]: gehe(wertAn(innen, [schluessel]), tiefe + 1) };
  };
  return gehe(daten, 0);
};

/** A value written alone, of which now more is said. */
const alsAusfuehrlicherWert = (wert: unknown): Readonly<Record<string, unknown>> =>
  typeof wert === 'string' || typeof wert === 'number' ? { wert } : {};

/** Does the schema have a list here? */
const istListe = (daten: unknown, ort: readonly string[]): boolean => {
  const schema = schemaAn(planSchema, daten, ort);
  return schema !== null && zweigFuer(schema, []) instanceof z.ZodArray;
};

/** Without what was taken out, and without maps and lists that only held it. */
const ohneLuecken = (daten: unknown): unknown => {
  if (Array.isArray(daten)) {
    const rest = daten.map(ohneLuecken).filter(e => e !== undefined);
    return rest.length === 0 && daten.length > 0 ? undefined : rest;
  }
  if (!istVerzeichnis(daten)) return daten;
  const alle = Object.entries(daten);
  const rest = alle.flatMap(([k, w]) => {
    const innen = ohneLuecken(w);
    return innen === undefined ? [] : [[k, innen] as const];
  });
  return rest.length === 0 && alle.length > 0 ? undefined : Object.fromEntries(rest);
};

const istVerzeichnis = (wert: unknown): wert is Readonly<Record<string, unknown>> =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert);
