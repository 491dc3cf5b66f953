import { kalenderschritte } from '#domain/plan';
import { tagAlsText } from '#domain/werte';
import { aufzaehlung } from '../aufzaehlung.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ stand: string; schritte: readonly string[] }>;

/** Steps of the planning calendar whose day has passed and that are not done. Only where the plan keeps a calendar; one finding for all. */
export const kalenderEingehalten = regel<P>({
  code: 'D-10',
  stufe: 'hinweis',
  titel: 'Schritte des Planungskalenders sind erledigt',
  satz: ({ stand, schritte }) =>
    schritte.length === 1
      ? `Am Stand des Dokuments (${stand}) ist die Frist eines Schritts vorbei, der nicht als erledigt vermerkt ist: ${aufzaehlung(schritte)}.`
      : `Am Stand des Dokuments (${stand}) sind die Fristen von ${schritte.length} Schritten vorbei, die nicht als erledigt vermerkt sind: ${aufzaehlung(schritte)}.`,
  pruefe: ({ plan }) => {
    const schritte = kalenderschritte(plan)
      .filter(({ frist, erledigt }) => frist !== null && frist < plan.deckblatt.stand && erledigt === null)
      .map(({ name, wer, frist }) => `${name} (${wer}${frist === null ? '' : `, ${tagAlsText(frist)}`})`);
    return schritte.length === 0
      ? []
      : [fund('dokument.kalender', { stand: tagAlsText(plan.deckblatt.stand), schritte })];
  },
});
