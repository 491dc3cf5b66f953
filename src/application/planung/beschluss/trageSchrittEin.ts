import { lesePlan, planAusTeilen } from '#contract';
import type { Wegschritt } from '#domain/plan';
import { gelungen, melde, misslungen, tagAlsIso, type Ergebnis, type Tag } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { sichtbarerKopf } from '../listePlaene.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { fruehesterTag } from './beschlusspruefung.ts';
import { wegzeilen, type Wegzeile } from './beschlusswegVon.ts';

/** A step that was done on a day; null: it was not done after all. */
export type Schritteingabe = Readonly<{
  kennung: string;
  schluessel: string;
  erledigt: Tag | null;
  bemerkung: string | null;
}>;

/**
 * Enters a step of the way to the decision. The order is a matter of hints: what usually comes first and is open is told, and does not stand in
 * the way. What led to a decision stays once the plan is beschlossen; later steps can still be entered.
 */
export const trageSchrittEin = (
  akteur: Akteur,
  { kennung, schluessel, erledigt, bemerkung }: Schritteingabe,
  { imMandanten, uhr }: Pick<Planungsumgebung, 'imMandanten' | 'uhr'>,
): Promise<Ergebnis<readonly Wegzeile[]>> =>
  imMandanten(akteur, async tx => {
    const verboten = fehlendesRecht(akteur, 'plan.schritt');
    if (verboten) return misslungen(verboten);
    const kopf = await tx.plaene.nimm(kennung);
    const gelesen = kopf && lesePlan(planAusTeilen(await tx.plaene.teile(kennung)));
    if (!kopf || !sichtbarerKopf(akteur, kopf) || !gelesen?.ok)
      return misslungen(melde(planungsmeldungen.UNBEKANNTER_PLAN, '', {}));
    if (kopf.szenarioVon !== undefined) return misslungen(melde(planungsmeldungen.NUR_SZENARIO, '', {}));
    const vorher = wegzeilen(gelesen.plan, await tx.fassungen.schritte(kennung, kopf.fassung));
    const schritt = vorher.find(s => s.schluessel === schluessel);
    if (!schritt)
      return misslungen(melde(planungsmeldungen.UNBEKANNTER_SCHRITT, '', { schritt: schluessel }));
    if (kopf.zustand === 'beschlossen' && fuehrteZumBeschluss(schritt, vorher))
      return misslungen(melde(planungsmeldungen.BESCHLOSSEN, '', {}));
    const heute = uhr.heute();
    if (erledigt !== null && erledigt > heute)
      return misslungen(
        melde(planungsmeldungen.TAG_IN_ZUKUNFT, '', { schritt: schritt.name, am: erledigt, heute }),
      );
    const ab = fruehesterTag(kopf.jahr);
    if (erledigt !== null && erledigt < ab)
      return misslungen(
        melde(planungsmeldungen.TAG_ZU_FRUEH, '', { schritt: schritt.name, am: erledigt, ab }),
      );
    await tx.fassungen.setzeSchritt(kennung, schluessel, erledigt === null ? null : { erledigt, bemerkung });
    await tx.protokolliere({
      vorgang: 'plan.schritt',
      gegenstand: `plan/${kennung}/beschluss.${schluessel}`,
      vorher: schritt.erledigt === null ? null : tagAlsIso(schritt.erledigt),
      nachher: erledigt === null ? null : tagAlsIso(erledigt),
    });
    const nachher = wegzeilen(gelesen.plan, await tx.fassungen.schritte(kennung, kopf.fassung));
    const neuer = nachher.find(s => s.schluessel === schluessel);
    return gelungen(
      nachher,
      (erledigt === null ? [] : (neuer?.ausstehend ?? [])).map(davor =>
        melde(planungsmeldungen.SCHRITT_DAVOR_OFFEN, '', { schritt: schritt.name, davor }),
      ),
    );
  });

const fuehrteZumBeschluss = (schritt: Wegschritt, weg: readonly Wegschritt[]): boolean =>
  schritt.beschliesst ||
  schritt.erledigt !== null ||
  weg.some(s => s.beschliesst && s.nach.includes(schritt.schluessel));
