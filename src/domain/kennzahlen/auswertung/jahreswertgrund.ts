import { monatTeile, type Monat } from '#domain/werte';
import type { Kennzahl, Term } from '../definitionen/typen.ts';
import type { Groessenwuerfel } from '../zaehlwerk/typen.ts';
import { fehlgrundDerMonate, type Bedarf, type Fehlgrund } from './fehlgrund.ts';
import type { Jahreswert } from './jahreswerttafel.ts';

/** Why a month lacks a value of the year so far; null where it is there. */
export const fehlgrundDesJahreswerts = (
  { art, von }: Pick<Jahreswert, 'art' | 'von'>,
  kennzahlen: readonly Kennzahl[],
  wuerfel: Groessenwuerfel,
  monat: Monat,
): Fehlgrund | null => {
  const quote = kennzahlen.find(k => k.id === von);
  const beginn = wuerfel.auftrag.vonMonat;
  const teile: readonly (readonly [Term['groesse'], Bedarf])[] = quote
    ? [[quote.zaehler.groesse, seitJanuar(monat, beginn)], [quote.nenner.groesse, seitDezember(monat, beginn)]]
    : [[von as Term['groesse'], bedarf(art, monat, beginn)]]; // prettier-ignore
  for (const [groesse, monate] of teile) {
    const grund = fehlgrundDerMonate(groesse, monate, wuerfel, monat);
    if (grund) return grund;
  }
  return null;
};

const bedarf = (art: Jahreswert['art'], monat: Monat, beginn: Monat): Bedarf => {
  switch (art) {
    case 'JFW':
    case 'JDW':
      return seitJanuar(monat, beginn);
    case 'JDW-VM':
      return seitDezember(monat, beginn);
    case 'gJDW':
      return { von: (monat - 11) as Monat, bis: monat, braucht: 'zwoelf', ab: (beginn + 11) as Monat };
  }
};

const seitJanuar = (monat: Monat, beginn: Monat): Bedarf => ({
  von: januar(monat),
  bis: monat,
  braucht: 'jahresbeginn',
  ab: januar((beginn + 11) as Monat),
});

const seitDezember = (monat: Monat, beginn: Monat): Bedarf => ({
  von: (januar(monat) - 1) as Monat,
  bis: (monat - 1) as Monat,
  braucht: 'jahresbeginn',
  ab: januar((beginn + 12) as Monat),
});

const januar = (monat: Monat): Monat => (monat - monatTeile(monat).monat + 1) as Monat;
