import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Name of the hidden field of every form. */
export const SCHUTZFELD = 'formularschutz';

/**
 * Makes and checks what a form has to bring along (against forms of other sites). It belongs to a sign-in, or to a visit before that;
 * masked anew in every page, so that compressed pages do not give it away.
 */
export const erstelleFormularschutz = (schluessel: string): Formularschutz => {
  const echter = (bindung: string): Buffer => createHmac('sha256', schluessel).update(bindung).digest();
  return {
    fuer(bindung) {
      const maske = randomBytes(LAENGE);
      return Buffer.concat([maske, verknuepft(maske, echter(bindung))]).toString('base64url');
    },
    stimmt(bindung, eingereicht) {
      const bytes = Buffer.from(eingereicht, 'base64url');
      if (bytes.length !== 2 * LAENGE) return false;
      return timingSafeEqual(verknuepft(bytes.subarray(0, LAENGE), bytes.subarray(LAENGE)), echter(bindung));
    },
  };
};

export type Formularschutz = Readonly<{
  fuer(bindung: string): string;
  stimmt(bindung: string, eingereicht: string): boolean;
}>;

const LAENGE = 32;

const verknuepft = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, i) => byte ^ (b[i] ?? 0)));
