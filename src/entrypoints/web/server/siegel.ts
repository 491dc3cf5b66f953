import { createHmac, timingSafeEqual } from 'node:crypto';

/** Lets a browser keep something for us that it cannot change: the text, until when it counts, and a seal over both. */
export const erstelleSiegel = (schluessel: string, jetzt: () => number = Date.now): Siegel => {
  const siegelFuer = (inhalt: string): Buffer =>
    createHmac('sha256', schluessel).update(`siegel ${inhalt}`).digest();
  return {
    versiegle(text, sekunden) {
      const inhalt = `${Buffer.from(text).toString('base64url')}.${jetzt() + sekunden * 1000}`;
      return `${inhalt}.${siegelFuer(inhalt).toString('base64url')}`;
    },
    lies(versiegelt) {
      const [text = '', endet = '', ...rest] = versiegelt.split('.');
      const siegel = Buffer.from(rest.join('.'), 'base64url');
      const soll = siegelFuer(`${text}.${endet}`);
      const echt = siegel.length === soll.length && timingSafeEqual(siegel, soll);
      return echt && jetzt() < Number(endet) ? Buffer.from(text, 'base64url').toString('utf8') : null;
    },
  };
};

export type Siegel = Readonly<{
  versiegle(text: string, sekunden: number): string;
  /** null when it was changed or its time is over. */
  lies(versiegelt: string): string | null;
}>;
