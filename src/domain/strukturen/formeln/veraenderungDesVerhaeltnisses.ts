import { exakterAnteil, formel } from '#domain/werte';

/** Change of a ratio when numerator and denominator changed: (1 + z) ÷ (1 + n) − 1. Throws when the denominator vanished. */
export const veraenderungDesVerhaeltnisses = formel({
  id: 'veraenderung-des-verhaeltnisses/1',
  nimmt: { zaehler: 'anteil', nenner: 'anteil' },
  ergibt: 'anteil',
  satz: '(1 + {zaehler:name}) ÷ (1 + {nenner:name}) − 1',
  rechne: ({ zaehler: [z, zn], nenner: [n, nn] }) => {
    const oben = BigInt(z) * BigInt(nn) - BigInt(n) * BigInt(zn);
    return exakterAnteil(oben, BigInt(zn) * (BigInt(nn) + BigInt(n)));
  },
});
