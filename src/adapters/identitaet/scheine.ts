import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Scheine } from '#ports';

/** Secrets from the chance of the operating system. */
export const erstelleScheine = (): Scheine => ({
  neu: () => {
    const schein = randomBytes(32).toString('base64url');
    return { schein, pruefwert: pruefwert(schein) };
  },
  notfallcodes: anzahl =>
    Array.from({ length: anzahl }, () => {
      const schein = gruppen(4);
      return { schein, pruefwert: notfallpruefwert(schein) };
    }),
  startkennwort: () => gruppen(5),
  kennung: () => randomUUID(),
  pruefwert,
  notfallpruefwert,
});

const pruefwert = (schein: string): string => createHash('sha256').update(schein).digest('hex');

/** As it was meant, however it was typed: capitals, blanks and hyphens do not count. */
const notfallpruefwert = (code: string): string => pruefwert(code.toLowerCase().replaceAll(/[^\da-z]/g, ''));

/** Without 0, 1, i, l and o, which are mistaken for each other. Nearly five bits a character. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

const gruppen = (anzahl: number): string =>
  Array.from({ length: anzahl }, () =>
    Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  ).join('-');
