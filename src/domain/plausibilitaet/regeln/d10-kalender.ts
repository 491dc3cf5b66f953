import { vorlageZu, type Plan } from '#domain/plan';
import { liesTag, tagAlsText, type Tag } from '#domain/werte';
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
    const schritte = schritteDes(plan)
      .filter(({ frist, erledigt }) => frist !== null && frist < plan.deckblatt.stand && !erledigt)
      .map(({ name, wer, frist }) => `${name} (${wer}${frist === null ? '' : `, ${tagAlsText(frist)}`})`);
    return schritte.length === 0
      ? []
      : [fund('dokument.kalender', { stand: tagAlsText(plan.deckblatt.stand), schritte })];
  },
});

type Schritt = Readonly<{ name: string; wer: string; frist: Tag | null; erledigt: boolean }>;

/** The template's steps with the plan's own days, and the plan's own steps. */
const schritteDes = ({ dokument, deckblatt }: Plan): readonly Schritt[] => {
  const eigene = dokument?.kalender;
  if (eigene === undefined) return [];
  const vorgaben = vorlageZu(deckblatt.vorlage).kalender;
  return [...new Set([...Object.keys(vorgaben), ...Object.keys(eigene)])].map(schluessel => {
    const vorgabe = vorgaben[schluessel];
    const schritt = eigene[schluessel];
    return {
      name: vorgabe?.schritt ?? `eigener Schritt „${schluessel}“`,
      wer: schritt?.verantwortlich ?? vorgabe?.verantwortlich ?? 'niemand genannt',
      frist: schritt?.frist ?? fristImVorjahr(vorgabe?.frist ?? null, deckblatt.jahr),
      erledigt: schritt?.erledigt !== undefined,
    };
  });
};

const fristImVorjahr = (frist: string | null, planjahr: number): Tag | null =>
  frist === null ? null : liesTag(`${planjahr - 1}-${frist}`);
