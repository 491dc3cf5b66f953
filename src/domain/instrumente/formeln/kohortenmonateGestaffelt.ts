import { formel } from '#domain/werte';
import { summeDerMonate, type Fallabschnitt } from './kohortenmonate.ts';

/** As kohortenmonate, but only the months of the case from ab up to and with bis, to which one statutory rate belongs. */
export const kohortenmonateGestaffelt = formel({
  id: 'kohortenmonate-gestaffelt/1',
  nimmt: {
    eintritte: ['anzahl'],
    monate: ['anzahl'],
    verweildauer: 'dezimal',
    jahr: 'anzahl',
    ab: 'anzahl',
    bis: 'anzahl',
  },
  ergibt: 'dezimal',
  satz: '{eintritte:kurz}, je {verweildauer} Monate ab Beginn in Monat {monate:werte}, davon im {jahr:name}, {ab}. bis {bis}. Monat des Falls',
  rechne: ({ eintritte, monate, verweildauer, jahr, ab, bis }) =>
    summeDerMonate(eintritte, monate, BigInt(jahr), abschnittDesFalls(verweildauer, ab, bis)),
});

/** The months of a case from ab up to and with bis, as far as it lasts. */
export const abschnittDesFalls = (verweildauer: number, ab: number, bis: number): Fallabschnitt => {
  const [beginn, dauer, letzter] = [(BigInt(ab) - 1n) * 1_000n, BigInt(verweildauer), BigInt(bis) * 1_000n];
  return { ab: beginn > 0n ? beginn : 0n, bis: dauer < letzter ? dauer : letzter };
};
