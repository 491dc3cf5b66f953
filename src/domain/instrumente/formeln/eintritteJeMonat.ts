import { formel, sichereGanzzahl } from '#domain/werte';

/** Whole entries of one month (1–12) when a year's entries are spread evenly: what is due by its end less what was due before. */
export const eintritteJeMonat = formel({
  id: 'eintritte-je-monat/2',
  nimmt: { eintritte: 'anzahl', monat: 'anzahl' },
  ergibt: 'anzahl',
  satz: '{eintritte:name} × {monat} ÷ 12, abgerundet, weniger die Eintritte bis zum Vormonat',
  rechne: ({ eintritte, monat }) => {
    const [alle, bis] = [BigInt(eintritte), BigInt(monat)];
    return sichereGanzzahl(Number(abgerundet(alle * bis) - abgerundet(alle * (bis - 1n))));
  },
});

const abgerundet = (zwoelftel: bigint): bigint => (zwoelftel - (((zwoelftel % 12n) + 12n) % 12n)) / 12n;
