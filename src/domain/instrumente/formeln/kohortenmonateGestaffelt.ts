import { formel } from '#domain/werte';
import { summeDerMonate } from './kohortenmonate.ts';

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
  rechne: ({ eintritte, monate, verweildauer, jahr, ab, bis }) => {
    const [dauer, letzter] = [BigInt(verweildauer), BigInt(bis) * 1_000n];
    return summeDerMonate(eintritte, monate, BigInt(jahr), {
      ab: (BigInt(ab) - 1n) * 1_000n > 0n ? (BigInt(ab) - 1n) * 1_000n : 0n,
      bis: dauer < letzter ? dauer : letzter,
    });
  },
});
