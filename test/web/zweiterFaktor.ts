import { createHmac } from 'node:crypto';
import type { Zugangswerkzeug } from '#application/anmeldung';

/** RFC 6238 with a secret that everybody knows. */
const GEHEIMNIS = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** Gives an account a second factor, as setting one up does. */
export const zweiterFaktorFuer = async (
  { konten, tresor }: Zugangswerkzeug,
  konto: string,
): Promise<void> => {
  await konten.ausfuehren(async zugriff =>
    zugriff.aendereKonto(konto, {
      zweiterFaktor: {
        geheimnis: tresor.verschliesse(GEHEIMNIS, `zweiterFaktor:${konto}`),
        letzterSchritt: 0,
        notfallcodes: [],
      },
    }),
  );
};

/** The code the app shows now. */
export const code = (): string => {
  const zaehler = Buffer.alloc(8);
  zaehler.writeBigInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const summe = createHmac('sha1', ausBase32(GEHEIMNIS)).update(zaehler).digest();
  const stelle = (summe.at(-1) ?? 0) & 15;
  return String((summe.readUInt32BE(stelle) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};

const ausBase32 = (text: string): Buffer => {
  const bits = [...text]
    .map(z => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(z).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map(b => Number.parseInt(b, 2)));
};
