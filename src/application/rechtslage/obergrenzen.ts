import type { Obergrenze } from '#domain/haushalt';
import { tagAus } from '#domain/werte';
import type { Rechtsquelle } from './rechtsquelle.ts';

const GRENZEN = [
  { parameter: 'cap_16f', instrumente: ['16f'], strittig: () => [] },
  {
    parameter: 'cap_16e_16f_gemeinsam',
    instrumente: ['16e', '16f'],
    strittig: (jahr: number) => (jahr >= 2016 ? ['16h'] : []),
  },
] as const;

/** Caps on shares of the EGT that hold on at least one day of the year (§ 46 Abs. 2 SGB II a. F., § 16f SGB II). */
export const obergrenzenDesJahres = (jahr: number, recht: Rechtsquelle): readonly Obergrenze[] =>
  GRENZEN.flatMap(({ parameter, instrumente, strittig }) => {
    const anfang = recht(parameter, tagAus(jahr, 1, 1));
    const ende = recht(parameter, tagAus(jahr, 12, 31));
    const satz = ende ?? anfang;
    return satz
      ? [{ instrumente, satz, ganzjaehrig: anfang !== null && ende !== null, strittig: strittig(jahr) }]
      : [];
  });
