import { schreibeWert } from '#domain/werte';
import { instrumentzahl, instrumentzeilen } from '../instrumentzahlen.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; jahr: number; mehr: string; als: string }>;

/** Of the vouchers of one year no more are redeemed than issued, and no more lead to an entry than are redeemed. */
export const gutscheineFolgerichtig = regel<P>({
  code: 'I-09',
  stufe: 'hinweis',
  titel: 'Ausgestellte und eingelöste Gutscheine',
  satz: ({ bezeichnung, jahr, mehr, als }) =>
    `${bezeichnung}: Von den Gutscheinen des Jahres ${jahr} sind ${mehr}, aber nur ${als}. Zählen Sie Einlösungen und Eintritte eines Ausgabejahres über 15 Monate, nicht alle eines Kalenderjahres.`,
  pruefe: kontext =>
    instrumentzeilen(kontext).flatMap(([schluessel, { bezeichnung, gutscheine }]) => {
      if (!gutscheine) return [];
      const stufen = STUFEN.flatMap(([feld, was]) => {
        const zahl = instrumentzahl(kontext, 'anzahl', `zeilen.${schluessel}.gutscheine.${feld}`);
        return zahl ? [{ zahl, text: `${schreibeWert(zahl)} ${was}` }] : [];
      });
      return stufen.flatMap((stufe, i) => {
        const vorige = stufen[i - 1];
        return vorige && stufe.zahl.wert > vorige.zahl.wert
          ? [
              fund(stufe.zahl.pfad, {
                bezeichnung,
                jahr: gutscheine.jahr,
                mehr: stufe.text,
                als: vorige.text,
              }),
            ]
          : [];
      });
    }),
});

const STUFEN = [
  ['ausgestellt', 'ausgestellt'],
  ['eingeloest', 'eingelöst'],
  ['eintritte', 'in Eintritte gemündet'],
] as const;
