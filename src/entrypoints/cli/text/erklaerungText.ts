import { mitVorzeichen, type Erklaerung } from '#application/kennzahlen';
import type { Erklaerungsausgabe } from '#contract';
import { monatAlsIso, tagAlsIso } from '#domain/werte';
import { entschaerft, umbrochen } from './absatz.ts';

/** An explained figure for people: both months, the change with its parts, and how to read them. */
export const erklaerungText = (erklaerung: Erklaerung, breite: number): string => {
  const absatz = (text: string): string => umbrochen(entschaerft(text), breite, '');
  const { lieferung, jetzt, damals, teile, ergebnis, saetze } = erklaerung;
  const sichtbar = teile.some(t => t.wert !== null);
  const hinweis = teile.length === 0 ? hinweisOhneTeile(erklaerung) : null;
  return [
    absatz(`${lieferung.name} (${lieferung.jobcenter})`),
    '',
    ...[jetzt.satz, damals.satz, ...ergebnis].map(absatz),
    ...(hinweis === null ? [] : ['', absatz(hinweis)]),
    ...(sichtbar ? ['', 'Woraus die Veränderung besteht:', ...teilzeilen(erklaerung)] : []),
    ...(sichtbar ? ['', 'So gerechnet:', ...rechenzeilen(erklaerung, breite)] : []),
    '',
    ...saetze.map(absatz),
  ].join('\n');
};

/** A line a part; parts of a sum also in percentage points of its change in percent. */
const teilzeilen = ({ teile, einheit, damals }: Erklaerung): readonly string[] => {
  const spalten = teile.map(({ name, wert }) => {
    const anteil =
      wert === null || !damals.wert || einheit === 'prozentpunkte'
        ? ''
        : mitVorzeichen((wert / damals.wert) * 100, 'prozentpunkte');
    return [name, wert === null ? '*' : mitVorzeichen(wert, einheit), anteil] as const;
  });
  const [a, b, c] = [0, 1, 2].map(i => Math.max(...spalten.map(s => s[i]?.length ?? 0)));
  return spalten.map(([name, wert, anteil]) =>
    entschaerft(`  ${name.padEnd(a ?? 0)}  ${wert.padStart(b ?? 0)}   ${anteil.padStart(c ?? 0)}`.trimEnd()),
  );
};

/** The recipe of every part that is shown. */
const rechenzeilen = ({ teile }: Erklaerung, breite: number): readonly string[] =>
  teile.flatMap(({ name, rechnung }) =>
    rechnung === null ? [] : [umbrochen(entschaerft(`${name}: ${rechnung}`), breite, '  ')],
  );

/** Where a change stands without parts, how to get some. */
const hinweisOhneTeile = ({ veraenderung, je, einheit }: Erklaerung): string | null =>
  veraenderung !== null && je === null && einheit === 'faelle'
    ? 'Woraus die Veränderung besteht, zeigt die Gliederung nach einem Merkmal, zum Beispiel --je team.'
    : null;

/** The same as data of the contract: amounts in Euro. */
export const erklaerungDaten = (erklaerung: Erklaerung): Erklaerungsausgabe => {
  const { lieferung, id, name, quelle, je, veraenderung, teile, ergebnis, saetze } = erklaerung;
  const teiler = erklaerung.einheit === 'cent' ? 100 : 1;
  const geteilt = (wert: number | null): number | null => (wert === null ? null : wert / teiler);
  const stand = ({ monat, zaehler, nenner, wert, grund, satz }: Erklaerung['jetzt']) => ({
    monat: monatAlsIso(monat),
    zaehler: geteilt(zaehler),
    nenner: geteilt(nenner),
    wert: geteilt(wert),
    grund,
    satz,
  });
  return {
    format: 'stellwerk-erklaerung/1',
    jobcenter: lieferung.jobcenter,
    ladestand: tagAlsIso(lieferung.ladestand),
    id,
    name,
    quelle,
    je,
    jetzt: stand(erklaerung.jetzt),
    damals: stand(erklaerung.damals),
    einheit: erklaerung.einheit === 'cent' ? 'euro' : erklaerung.einheit,
    veraenderung: geteilt(veraenderung),
    teile: teile.map(t => ({ ...t, wert: geteilt(t.wert) })),
    saetze: [...ergebnis, ...saetze],
  };
};
