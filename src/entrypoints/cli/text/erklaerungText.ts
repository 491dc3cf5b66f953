import { mitVorzeichen, type Erklaerung } from '#application/kennzahlen';
import type { Erklaerungsausgabe } from '#contract';
import { monatAlsIso, tagAlsIso } from '#domain/werte';
import { entschaerft, umbrochen } from './absatz.ts';

/** An explained figure for people: both months, the parts of the change, and the sentences. */
export const erklaerungText = (erklaerung: Erklaerung, breite: number): string => {
  const absatz = (text: string): string => umbrochen(entschaerft(text), breite, '');
  const { lieferung, jetzt, damals, teile, saetze, einheit } = erklaerung;
  const namen = Math.max(0, ...teile.map(t => t.name.length));
  return [
    absatz(`${lieferung.name} (${lieferung.jobcenter})`),
    '',
    absatz(jetzt.satz),
    absatz(damals.satz),
    ...(teile.length > 0 ? ['', 'Woraus die Veränderung besteht:'] : []),
    ...teile.map(({ name, wert }) =>
      entschaerft(
        `  ${name.padEnd(namen)}  ${(wert === null ? '*' : mitVorzeichen(wert, einheit)).padStart(24)}`,
      ),
    ),
    '',
    ...saetze.map(absatz),
  ].join('\n');
};

/** The same as data of the contract: amounts in Euro. */
export const erklaerungDaten = (erklaerung: Erklaerung): Erklaerungsausgabe => {
  const { lieferung, id, name, quelle, je, veraenderung, teile, saetze } = erklaerung;
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
    saetze: [...saetze],
  };
};
