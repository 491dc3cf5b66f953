import { formel } from '#domain/werte';
import { summeDerMonate } from './kohortenmonate.ts';

/** What one entry in each of these months spends of its participation in one year. jahr counts from 0, the year of entry. */
export const kohortenmonateGleichmaessig = formel({
  id: 'kohortenmonate-gleichmaessig/1',
  nimmt: { monate: ['anzahl'], verweildauer: 'dezimal', jahr: 'anzahl' },
  ergibt: 'dezimal',
  satz: 'ein Eintritt in Monat {monate:werte}, je {verweildauer} Monate, davon im {jahr:name}',
  rechne: ({ monate, verweildauer, jahr }) =>
    summeDerMonate(
      monate.map(() => 1),
      monate,
      BigInt(jahr),
      { ab: 0n, bis: BigInt(verweildauer) },
    ),
});
