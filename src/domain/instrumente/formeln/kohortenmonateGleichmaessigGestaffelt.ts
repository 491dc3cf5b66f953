import { formel } from '#domain/werte';
import { summeDerMonate } from './kohortenmonate.ts';
import { abschnittDesFalls } from './kohortenmonateGestaffelt.ts';

/** As kohortenmonateGleichmaessig, but only the months of the case from ab up to and with bis, to which one statutory rate belongs. */
export const kohortenmonateGleichmaessigGestaffelt = formel({
  id: 'kohortenmonate-gleichmaessig-gestaffelt/1',
  nimmt: { monate: ['anzahl'], verweildauer: 'dezimal', jahr: 'anzahl', ab: 'anzahl', bis: 'anzahl' },
  ergibt: 'dezimal',
  satz: 'ein Eintritt in Monat {monate:werte}, je {verweildauer} Monate, davon im {jahr:name}, {ab}. bis {bis}. Monat des Falls',
  rechne: ({ monate, verweildauer, jahr, ab, bis }) =>
    summeDerMonate(
      monate.map(() => 1),
      monate,
      BigInt(jahr),
      abschnittDesFalls(verweildauer, ab, bis),
    ),
});
