import { schreibeWert, vergleicheAnteile, type Zahl } from '#domain/werte';
import { fund, regel, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ quote: string; zuViel: boolean }>;

/** A share of people lies between none and all of them. Changes and weights of parts are no such shares. */
export const quotenMoeglich = regel<P>({
  code: 'Z-15',
  stufe: 'sperrt',
  titel: 'Quoten liegen zwischen 0 und 100 %',
  satz: ({ quote, zuViel }) =>
    `${quote} ist nicht möglich: ${zuViel ? 'mehr als alle (100 %)' : 'weniger als niemand (0 %)'}. Stimmen Zahl und Vorzeichen?`,
  pruefe: kontext =>
    quoten(kontext).flatMap(zahl => {
      const zuViel = vergleicheAnteile(zahl.wert, [1, 1]) > 0;
      return zuViel || zahl.wert[0] < 0
        ? [fund(zahl.pfad, { quote: `${zahl.name} ${schreibeWert(zahl)}`, zuViel })]
        : [];
    }),
});

const quoten = ({ blatt, plan }: Pruefkontext): readonly Zahl<'anteil'>[] =>
  [...blatt.values()].filter(
    (zahl): zahl is Zahl<'anteil'> =>
      zahl.einheit === 'anteil' &&
      ADRESSEN.some(muster => muster.test(zahl.pfad)) &&
      plan.ziele?.ziele?.[zahl.pfad.split('.')[2] ?? '']?.art !== 'bestand',
  );

const ADRESSEN = [
  /^ziele\.ziele\.[\w-]+\.(?:(?:teile|teams)\.[\w-]+\.)?(?:wert|quote|vorjahr|vorgabe\.(?:wert|basis))$/,
  /^ziele\.ziele\.[\w-]+\.(?:korridor|frueher|ist|verlaufVorjahr)\./,
  /^projekte\.projekte\.[\w-]+\.(?:ziel|ergebnis)\.(?:quote|bedarfsdeckend)$/,
];
