import { satzZu, schreibeWert } from '#domain/werte';
import { istMehr, personalzahl } from '../personal.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ rechnung: string; soll: string }>;

/** The administrative money pays fewer posts than the plan has: the Stellenplan where there is one, else all areas. */
export const stellenFinanzierbar = regel<P>({
  code: 'P-07',
  stufe: 'warnt',
  titel: 'Verwaltungskosten tragen das Soll',
  satz: ({ rechnung, soll }) => `${rechnung}. Geplant sind ${soll}.`,
  pruefe: kontext => {
    const finanzierbar = personalzahl(kontext, 'vzae', 'finanzierbareVzae');
    const soll = personalzahl(kontext, 'vzae', 'stellenplan.summe') ?? personalzahl(kontext, 'vzae', 'soll');
    if (!finanzierbar || !soll || !istMehr(kontext, soll, finanzierbar)) return [];
    return [
      fund(finanzierbar.pfad, {
        rechnung: satzZu(kontext.blatt, kontext.katalog, finanzierbar),
        soll: `${schreibeWert(soll)} (${soll.name})`,
      }),
    ];
  },
});
