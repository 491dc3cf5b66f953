import { readFileSync } from 'node:fs';
import { dateimeldungen } from '#contract';
import { bezugsmeldungen } from '#domain/plan';
import type { Ergebnis, Meldung } from '#domain/werte';
import { erstellePlandatei } from './plandatei.ts';

export const plandatei = erstellePlandatei();

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** For tests: a file beside them. */
export const pruefdatei = (name: string): string =>
  readFileSync(new URL(`pruefdaten/${name}`, import.meta.url), 'utf8');

const TEXTE = new Map(
  [...Object.values(dateimeldungen), ...Object.values(bezugsmeldungen)].map(art => [art.code, art.satz]),
);

/** For tests: '3:5 Das Feld …' of a message. */
export const alsZeile = ({ code, parameter, fundort }: Meldung): string =>
  `${fundort?.zeile}:${fundort?.spalte} ${TEXTE.get(code)?.(parameter as never)}`;

/** For tests: all messages about a file; [] when there are none. */
export const meldungenZu = (inhalt: string | Uint8Array): readonly string[] =>
  plandatei.lies(typeof inhalt === 'string' ? bytes(inhalt) : inhalt).meldungen.map(alsZeile);

/** For tests: the value of a result that came out. */
export const gelungenes = <T>(ergebnis: Ergebnis<T>): T => {
  if (!ergebnis.ok) throw new Error(ergebnis.meldungen.map(alsZeile).join('\n'));
  return ergebnis.wert;
};

/** For tests: the example plan with some lines changed. Every text to replace must stand in it. */
export const musterplan = (...aenderungen: readonly (readonly [alt: string, neu: string])[]): string =>
  aenderungen.reduce((text, [alt, neu]) => {
    if (!text.includes(alt)) throw new Error(`Steht nicht im Musterplan: ${alt}`);
    return text.replace(alt, () => neu);
  }, pruefdatei('musterjobcenter.yaml'));

/** For tests: the text without its mark ⟦, and where the mark stood as '3:5'. */
export const ohneMarke = (text: string): Readonly<{ text: string; ort: string }> => {
  const davor = text.slice(0, text.indexOf('⟦')).split('\n');
  return { text: text.replace('⟦', ''), ort: `${davor.length}:${(davor.at(-1) ?? '').length + 1}` };
};
