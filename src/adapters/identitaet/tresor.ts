import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { kontomeldungen } from '#domain/zugang';
import type { Tresor } from '#ports';

/**
 * Seals with AES-256-GCM. schluessel: keys of 32 bytes in Base64; the first one seals, all of them open, so that a key can be replaced. What
 * is sealed reads 's1.<key>.<nonce>.<tag>.<text>'.
 */
export const erstelleTresor = (schluessel: readonly string[]): Ergebnis<Tresor> => {
  const gelesen = schluessel.map(text => Buffer.from(text, 'base64'));
  const falsch = gelesen.findIndex(bytes => bytes.length !== 32);
  const erster = gelesen[0];
  if (erster === undefined || falsch >= 0)
    return misslungen(
      melde(kontomeldungen.SCHLUESSEL_FALSCH, '', {
        stelle: falsch + 1,
        bytes: gelesen[falsch]?.length ?? 0,
      }),
    );
  const bund = new Map(gelesen.map(bytes => [schluesselkennung(bytes), bytes]));
  return gelungen({
    verschliesse: (geheimnis, zweck) => verschliesse(erster, geheimnis, zweck),
    oeffne: (verschlossen, zweck) => oeffne(bund, verschlossen, zweck),
  });
};

const FORM = 's1';

/** Tells keys apart and says nothing about them. */
const schluesselkennung = (schluessel: Buffer): string =>
  createHash('sha256').update('stellwerk-tresor').update(schluessel).digest('hex').slice(0, 8);

const verschliesse = (schluessel: Buffer, geheimnis: string, zweck: string): string => {
  const einmalwert = randomBytes(12);
  const schloss = createCipheriv('aes-256-gcm', schluessel, einmalwert).setAAD(Buffer.from(zweck));
  const text = Buffer.concat([schloss.update(geheimnis, 'utf8'), schloss.final()]);
  const teile = [einmalwert, schloss.getAuthTag(), text].map(teil => teil.toString('base64url'));
  return [FORM, schluesselkennung(schluessel), ...teile].join('.');
};

const oeffne = (bund: ReadonlyMap<string, Buffer>, verschlossen: string, zweck: string): string | null => {
  const [form, kennung = '', ...teile] = verschlossen.split('.');
  const schluessel = bund.get(kennung);
  if (form !== FORM || schluessel === undefined) return null;
  const [einmalwert = LEER, siegel = LEER, text = LEER] = teile.map(teil => Buffer.from(teil, 'base64url'));
  if (einmalwert.length !== 12 || siegel.length !== 16) return null;
  const schloss = createDecipheriv('aes-256-gcm', schluessel, einmalwert)
    .setAAD(Buffer.from(zweck))
    .setAuthTag(siegel);
  const offen = schloss.update(text);
  try {
    return Buffer.concat([offen, schloss.final()]).toString('utf8');
  } catch {
    // The seal does not fit.
    return null;
  }
};

const LEER = Buffer.alloc(0);
