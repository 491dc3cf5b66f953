import { inSchritten, type Anteil } from './anteil.ts';
import type { Cent } from './cent.ts';
import { malBruch, teileGerundet } from './ganzzahl.ts';
import type { Wert } from './zahl.ts';

const gruppiert = (ganze: string): string => ganze.replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** An integer count of 10^-stellen as German decimal: (450484800, 2) → '4.504.848,00'. Minus is '−'. */
export const schreibeDezimal = (wert: number, stellen: number): string => {
  const ziffern = String(Math.abs(wert)).padStart(stellen + 1, '0');
  const ganze = gruppiert(ziffern.slice(0, ziffern.length - stellen));
  const bruch = stellen > 0 ? `,${ziffern.slice(-stellen)}` : '';
  return `${wert < 0 ? '−' : ''}${ganze}${bruch}`;
};

/** '4.504.848,00 €'. */
export const schreibeCent = (betrag: Cent): string => `${schreibeDezimal(betrag, 2)} €`;

const ganzeEuro = (betrag: Cent): number => teileGerundet(BigInt(betrag), 100n);

/** '4.504.848 €', rounded half away from zero. */
export const schreibeEuro = (betrag: Cent): string => `${schreibeDezimal(ganzeEuro(betrag), 0)} €`;

const MILLION = 100_000_000;

/** '4,505 Mio. €', rounded to thousands of Euro; whole millions without decimals ('20 Mio. €') unless stellen, 0 to 3, asks for some. */
export const schreibeMio = (betrag: Cent, stellen = betrag % MILLION === 0 ? 0 : 3): string =>
  `${schreibeDezimal(teileGerundet(BigInt(betrag), BigInt(MILLION / 10 ** stellen)), stellen)} Mio. €`;

/** '350 T€', rounded to whole thousands half away from zero. */
export const schreibeTausend = (betrag: Cent): string =>
  `${schreibeDezimal(teileGerundet(BigInt(betrag), 100_000n), 0)} T€`;

const HOECHSTENS_EXAKT = 4;

/**
 * '84,8 %': exactly when at most four decimals suffice, else rounded to the given decimals
 * (100.000 ÷ 20.734.947 → '0,48 %').
 */
export const schreibeAnteil = (anteil: Anteil, stellen = 2): string => {
  for (let s = 0; s <= HOECHSTENS_EXAKT; s++)
    if (istExakt(anteil, s)) return `${schreibeDezimal(inSchritten(anteil, 100 * 10 ** s), s)} %`;
  return `${schreibeDezimal(inSchritten(anteil, 100 * 10 ** stellen), stellen)} %`;
};

const istExakt = ([zaehler, nenner]: Anteil, stellen: number): boolean =>
  (BigInt(zaehler) * 100n * 10n ** BigInt(stellen)) % BigInt(nenner) === 0n;

/** '10,83 %' with exactly this many decimals, for columns of shares. */
export const schreibeAnteilFest = (anteil: Anteil, stellen: number): string =>
  `${schreibeDezimal(inSchritten(anteil, 100 * 10 ** stellen), stellen)} %`;

/** '68,81', trailing zeros after the decimals cut. */
const schreibeKurz = (wert: number, stellen: number): string =>
  schreibeDezimal(wert, stellen).replace(/,?0+$/, '');

/** At most two decimals, rounded, trailing zeros cut: '177,85', '5,7', '152'. */
const schreibeGerundet = (wert: number, stellen: number): string =>
  schreibeKurz(malBruch(wert, 1, 10 ** (stellen - 2)), 2);

/** Any value with its unit, in German: '4.504.848,00 €', '84,8 %', '0,3 Punkte', '68,81 VZÄ', '1.248', '1:152', '5,7'. */
export const schreibeWert = (w: Wert): string => {
  switch (w.einheit) {
    case 'cent':
      return schreibeCent(w.wert);
    case 'anteil':
      return schreibeAnteil(w.wert);
    case 'punkte':
      return `${schreibeKurz(w.wert, 3)} Punkte`;
    case 'vzae':
      return `${schreibeKurz(w.wert, 4)} VZÄ`;
    case 'anzahl':
      return schreibeDezimal(w.wert, 0);
    case 'schluessel':
      return `1:${schreibeGerundet(w.wert, 4)}`;
    case 'dezimal':
      return schreibeGerundet(w.wert, 3);
  }
};
