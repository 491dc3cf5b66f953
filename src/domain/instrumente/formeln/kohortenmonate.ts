import { dezimalzahl, formel, type Dezimalzahl } from '#domain/werte';

/** One month of participation in thousandths. */
const MONAT = 1_000n;
const JAHR = 12n * MONAT;

/** What entries month by month spend of their participation in one year. jahr counts from 0, the year of entry. */
export const kohortenmonate = formel({
  id: 'kohortenmonate/1',
  nimmt: { eintritte: ['anzahl'], monate: ['anzahl'], verweildauer: 'dezimal', jahr: 'anzahl' },
  ergibt: 'dezimal',
  satz: '{eintritte:kurz}, je {verweildauer} Monate ab Beginn in Monat {monate:werte}, davon im {jahr:name}',
  rechne: ({ eintritte, monate, verweildauer, jahr }) =>
    summeDerMonate(eintritte, monate, BigInt(jahr), { ab: 0n, bis: BigInt(verweildauer) }),
});

/** A part of a case's months, from and to, in thousandths of a month since its entry. */
export type Fallabschnitt = Readonly<{ ab: bigint; bis: bigint }>;

/** Months of all cohorts that lie both in the year and in this part of the case. */
export const summeDerMonate = (
  eintritte: readonly number[],
  monate: readonly number[],
  jahr: bigint,
  { ab, bis }: Fallabschnitt,
): Dezimalzahl =>
  dezimalzahl(
    Number(
      eintritte.reduce((summe, anzahl, i) => {
        const jahresbeginn = jahr * JAHR - (BigInt(monate[i] ?? 1) - 1n) * MONAT;
        return summe + BigInt(anzahl) * ueberschneidung(ab, bis, jahresbeginn, jahresbeginn + JAHR);
      }, 0n),
    ),
  );

const ueberschneidung = (ab: bigint, bis: bigint, von: bigint, ende: bigint): bigint => {
  const [anfang, schluss] = [ab > von ? ab : von, bis < ende ? bis : ende];
  return schluss > anfang ? schluss - anfang : 0n;
};
