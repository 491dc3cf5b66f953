import type { Frische } from '#application/arbeitsplatz';
import { monatAlsText, tagAlsText } from '#domain/werte';
import { texte } from './texte.ts';

/** How old everything is, a line each; warnung: what should be newer. */
export type Frischedarstellung = ReturnType<typeof frischedarstellung>;

export const frischedarstellung = ({ lieferung, erwartet, plan, recht }: Frische, mitZahlen: boolean) => ({
  zeilen: [
    ...(mitZahlen
      ? [
          {
            name: texte.lieferung,
            text: lieferung
              ? texte.lieferungsstand(lieferung.name, tagAlsText(lieferung.ladestand))
              : texte.keineLieferung,
          },
        ]
      : []),
    ...(lieferung
      ? [
          {
            name: texte.letzterMonat,
            text:
              lieferung.vorlaeufigAb === null
                ? texte.endgueltig(monatAlsText(lieferung.bisMonat))
                : texte.vorlaeufig(monatAlsText(lieferung.bisMonat), monatAlsText(lieferung.vorlaeufigAb)),
          },
        ]
      : []),
    {
      name: texte.plan,
      text: plan
        ? texte.planstand(plan.titel, plan.fassung, plan.beschlossenAm && tagAlsText(plan.beschlossenAm))
        : texte.ohnePlan,
    },
    { name: texte.recht, text: texte.rechtsstand(tagAlsText(recht)) },
  ],
  warnung: erwartet === null ? '' : texte.veraltet(monatAlsText(erwartet)),
});
