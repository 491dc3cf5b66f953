import { messwert, wertVon } from '#domain/werte';
import type { Abweichung } from '../abweichung.ts';
import type { Ursache } from './ursache.ts';

/** Printed and computed value as digits at the printed precision: 47562696, 47562669. */
const ziffern = ({ gedruckt, zahl }: Abweichung): readonly [string, string] => {
  const inStufen = (wert: number): string => String(Math.round(Math.abs(wert) / gedruckt.schritt));
  return [inStufen(messwert(wertVon(gedruckt))), inStufen(messwert(zahl))];
};

/** Two neighbouring digits swapped (…96 for …69). */
export const ziffernVertauscht: Ursache = abweichung => {
  const [a, b] = ziffern(abweichung);
  if (a.length !== b.length || a.length < 3) return null;
  const verschieden = [...a].flatMap((z, i) => (z === b[i] ? [] : [i]));
  const [i, j] = verschieden;
  if (verschieden.length !== 2 || i === undefined || j !== i + 1) return null;
  return a[i] === b[j] && a[j] === b[i]
    ? `Vermutlich sind zwei Ziffern vertauscht („${a.slice(i, j + 1)}“ statt „${b.slice(i, j + 1)}“).`
    : null;
};

/** Cut off instead of rounded: less than one step below the value. */
export const abgeschnitten: Ursache = ({ gedruckt, zahl }) => {
  const [druck, wert] = [Math.abs(messwert(wertVon(gedruckt))), Math.abs(messwert(zahl))];
  return wert > druck && wert - druck < gedruckt.schritt
    ? 'Vermutlich wurde abgeschnitten statt gerundet.'
    : null;
};

/** Right amount with the wrong sign. */
export const vorzeichen: Ursache = ({ gedruckt, zahl, toleranz }) =>
  Math.abs(messwert(wertVon(gedruckt)) + messwert(zahl)) <= toleranz && messwert(zahl) !== 0
    ? 'Der Betrag stimmt, das Vorzeichen nicht.'
    : null;
