import { euro, schreibeEuro, schreibeWert, type Cent, type Pfad } from '#domain/werte';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ name: string; betrag: string; von: string; bis: string }>;

const UEBLICH: readonly Readonly<{ pfad: string; von: Cent; bis: Cent }>[] = [
  { pfad: 'haushalt.bezugsgroessen.egtJeElbUndMonat', von: euro(50), bis: euro(250) },
  { pfad: 'haushalt.bezugsgroessen.gvkJeVzae', von: euro(60_000), bis: euro(130_000) },
];

/** Orders of magnitude: EGT per ELB and month, administrative cost per full-time equivalent. */
export const groessenordnungPlausibel = regel<P>({
  code: 'H-21',
  stufe: 'hinweis',
  titel: 'Größenordnung je Kopf',
  satz: ({ name, betrag, von, bis }) =>
    `${name}: ${betrag}. Üblich sind ${von} bis ${bis}; stimmen Betrag und Bezugsgröße?`,
  pruefe: ({ blatt }) =>
    UEBLICH.flatMap(({ pfad, von, bis }) => {
      const zahl = blatt.get(pfad as Pfad);
      if (zahl?.einheit !== 'cent' || (zahl.wert >= von && zahl.wert <= bis)) return [];
      return [
        fund(pfad, {
          name: zahl.name,
          betrag: schreibeWert(zahl),
          von: schreibeEuro(von),
          bis: schreibeEuro(bis),
        }),
      ];
    }),
});
