import {
  anteil,
  satzZu,
  schreibeAnteil,
  schreibeWert,
  veraenderung,
  vergleicheAnteile,
  type Pfad,
} from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

const TOLERANZ = anteil(1, 100);

type P = Readonly<{ name: string; betrag: string; rechnung: string; abweichung: string }>;

/** Allotment against national pool × printed key of the ordinance, within one percent; only where both are on record. */
export const zuteilungPasstZumSchluessel = regel<P>({
  code: 'H-18',
  stufe: 'hinweis',
  titel: 'Zuteilung passt zum Schlüssel der EinglMV',
  fundstelle: '§§ 1, 2 EinglMV',
  satz: ({ name, betrag, rechnung, abweichung }) =>
    `${name} ${betrag} weicht um ${abweichung} von der Erwartung ab. ${rechnung}.`,
  pruefe: kontext => [
    ...vergleiche(kontext, 'haushalt.eingliederungstitel.ohneBez', 'haushalt.einglmv.egtErwartet'),
    ...vergleiche(kontext, 'haushalt.verwaltungskostenbudget', 'haushalt.einglmv.vkbErwartet'),
  ],
});

const vergleiche = (
  { blatt, katalog }: Pruefkontext,
  zuteilungPfad: string,
  erwartungPfad: string,
): readonly Fund<P>[] => {
  const [zuteilung, erwartet] = [blatt.get(zuteilungPfad as Pfad), blatt.get(erwartungPfad as Pfad)];
  if (zuteilung?.einheit !== 'cent' || erwartet?.einheit !== 'cent' || erwartet.wert <= 0) return [];
  const abweichung = veraenderung(zuteilung.wert, erwartet.wert);
  const inGrenzen =
    vergleicheAnteile(abweichung, TOLERANZ) <= 0 &&
    vergleicheAnteile(abweichung, [-TOLERANZ[0], TOLERANZ[1]]) >= 0;
  return inGrenzen
    ? []
    : [
        fund(zuteilung.pfad, {
          name: zuteilung.name,
          betrag: schreibeWert(zuteilung),
          rechnung: satzZu(blatt, katalog, erwartet),
          abweichung: schreibeAnteil(abweichung),
        }),
      ];
};
