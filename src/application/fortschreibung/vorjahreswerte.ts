import type { Angabe } from '#domain/angaben';
import type { Instrumentangaben } from '#domain/instrumente';
import type { Strukturangaben } from '#domain/strukturen';
import { liesGedruckt, schreibeWert, type Einheit, type Pfad, type Rechenblatt } from '#domain/werte';
import type { Ziel, Zielangaben } from '#domain/ziele';
import { mitEigenemStand } from './eigenerStand.ts';
import { ohne } from './ohne.ts';

/** menge becomes vorjahr and stays until it is renewed; what explained last year's change goes. */
export const instrumenteMitVorjahr = (
  neu: Instrumentangaben,
  alt: Instrumentangaben | undefined,
  vorjahr: number,
): Instrumentangaben => {
  const zeilen = Object.entries(neu.zeilen ?? {}).map(([schluessel, zeile]) => {
    const menge = alt?.zeilen?.[schluessel]?.menge;
    const rest = ohne(zeile, 'vorjahr', 'vorjahreseinheit', 'eintrittsverlauf');
    return [schluessel, { ...rest, ...(menge && { vorjahr: mitEigenemStand(menge, alt.stand) }) }] as const;
  });
  const aussagen = Object.entries(neu.aussagen ?? {}).filter(([, a]) => a.art === 'foerderintensitaet');
  return {
    ...ohne(neu, 'aussagen'),
    vorjahr: { bezeichnung: String(vorjahr), jahr: vorjahr },
    ...(neu.zeilen && { zeilen: Object.fromEntries(zeilen) }),
    ...(aussagen.length > 0 && { aussagen: Object.fromEntries(aussagen) }),
  };
};

export const strukturenMitVorjahr = (
  neu: Strukturangaben,
  alt: Strukturangaben | undefined,
): Strukturangaben => ({
  ...ohne(neu, 'richtungsaussagen'),
  ...(neu.gruppen && {
    gruppen: Object.fromEntries(
      Object.entries(neu.gruppen).map(([schluessel, gruppe]) => {
        const alte = alt?.gruppen?.[schluessel];
        const merkmale = Object.entries(gruppe.merkmale).map(([kennung, merkmal]) => {
          const anteil = alte?.merkmale[kennung]?.anteil;
          const stand = alte?.stand ?? alt?.stand ?? '';
          const vorjahr = anteil && mitEigenemStand(anteil, stand);
          const frueher = mitEigenenStaenden(alte?.merkmale[kennung]?.frueher, stand);
          return [
            kennung,
            {
              ...ohne(merkmal, 'vorjahr', 'veraenderung', 'frueher'),
              ...frueher,
              ...(vorjahr && { vorjahr }),
            },
          ];
        });
        return [schluessel, { ...gruppe, merkmale: Object.fromEntries(merkmale) as typeof gruppe.merkmale }];
      }),
    ),
  }),
});

/** What was aimed at in earlier years keeps the Stände it had. */
const mitEigenenStaenden = <A extends Angabe<Einheit>>(
  frueher: Readonly<Record<string, A>> | undefined,
  stand: string,
  weiteres: Readonly<Record<string, A>> = {},
): Readonly<{ frueher?: Readonly<Record<string, A>> }> => {
  const alle = Object.entries({ ...frueher, ...weiteres }).map(
    ([jahr, angabe]) => [jahr, mitEigenemStand(angabe, stand)] as const,
  );
  return alle.length === 0 ? {} : { frueher: Object.fromEntries(alle) };
};

/**
 * What was aimed at becomes an earlier target and the previous year's value, unless the December of a quota says what was reached. What was
 * reached in single months belongs to the old year.
 */
export const zieleMitVorjahr = (
  neu: Zielangaben,
  alt: Zielangaben | undefined,
  blatt: Rechenblatt,
  altesJahr: number,
): Zielangaben => ({
  ...neu,
  ...(neu.ziele && {
    ziele: Object.fromEntries(
      Object.entries(neu.ziele).map(([schluessel, ziel]) => {
        const bisher = alt?.ziele?.[schluessel];
        if (!alt || !bisher) return [schluessel, ziel];
        const bisheriges = zielwert(bisher, schluessel, blatt);
        const erreicht = bisher.art === 'quote' ? bisher.ist?.[`${altesJahr}-12`] : undefined;
        const vorjahr = erreicht ?? bisheriges;
        const frueher: Readonly<Record<string, Angabe<Einheit>>> = bisher.frueher ?? {};
        return [
          schluessel,
          {
            ...ohne(ziel, 'vorjahr', 'verlaufVorjahr', 'ist', 'frueher'),
            ...mitEigenenStaenden(frueher, alt.stand, bisheriges && { [String(altesJahr)]: bisheriges }),
            ...(vorjahr && { vorjahr: mitEigenemStand(vorjahr, alt.stand) }),
          } as typeof ziel,
        ];
      }),
    ),
  }),
});

/** The value of a target: as said, or as it followed from its base or parts. */
const zielwert = ({ vorgabe }: Ziel, schluessel: string, blatt: Rechenblatt): Angabe<Einheit> | undefined => {
  if (vorgabe?.art === 'wert') return vorgabe.wert;
  const zahl = ['wert', 'wertAusTeilen'].flatMap(
    feld => blatt.get(`ziele.ziele.${schluessel}.${feld}` as Pfad) ?? [],
  )[0];
  if (!zahl) return undefined;
  if (zahl.einheit === 'anzahl') return { wert: zahl.wert, text: zahl.wert, schritt: 1 };
  const text = schreibeWert(zahl);
  const gelesen = liesGedruckt(text, zahl.einheit);
  return gelesen.ok ? { wert: gelesen.wert.wert, text, schritt: gelesen.wert.schritt } : undefined;
};
