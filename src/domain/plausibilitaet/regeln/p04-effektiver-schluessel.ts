import { anteil, schreibeAnteilFest, schreibeWert, vergleicheAnteile } from '#domain/werte';
import { personalzahl } from '../personal.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{
  bereich: string;
  faelle: string;
  vzae: string;
  neu: string;
  alt: string;
  mehr: string;
  weg: string;
}>;

/** So much more cases than by the key are usual: some posts are always vacant. */
const GRENZE = anteil(20, 100);

/** What vacancies, sickness and exemptions make of the key. */
export const effektiverSchluesselNahAmSoll = regel<P>({
  code: 'P-04',
  stufe: 'warnt',
  titel: 'Effektiver Betreuungsschlüssel',
  satz: ({ bereich, faelle, vzae, neu, alt, mehr, weg }) =>
    `${bereich}: ${faelle} Fälle auf ${vzae}, die einsetzbar sind, ergeben ${neu} statt ${alt} am Soll, ${mehr} mehr Fälle je Kraft (${weg}).`,
  pruefe: kontext =>
    Object.entries(kontext.plan.personal?.bereiche ?? {}).flatMap(([kennung, { bezeichnung }]) => {
      const ort = `bereiche.${kennung}`;
      const mehr = personalzahl(kontext, 'anteil', `${ort}.verschlechterung`);
      const neu = personalzahl(kontext, 'schluessel', `${ort}.schluesselEffektiv`);
      const alt = personalzahl(kontext, 'schluessel', `${ort}.schluesselAmSoll`);
      const faelle = personalzahl(kontext, 'anzahl', `${ort}.faelle`);
      const vzae = personalzahl(kontext, 'vzae', `${ort}.vzaeEffektiv`);
      if (!mehr || !neu || !alt || !faelle || !vzae || vergleicheAnteile(mehr.wert, GRENZE) <= 0) return [];
      const weg = STUFEN.flatMap(([feld, wort]) => {
        const zahl = personalzahl(kontext, 'vzae', `${ort}.${feld}`);
        return zahl && zahl.wert > 0 ? [`${wort} ${schreibeWert(zahl)}`] : [];
      });
      return [
        fund(neu.pfad, {
          bereich: bezeichnung,
          faelle: schreibeWert(faelle),
          vzae: schreibeWert(vzae),
          neu: schreibeWert(neu),
          alt: schreibeWert(alt),
          mehr: schreibeAnteilFest(mehr.wert, 1),
          weg: weg.join(', '),
        }),
      ];
    }),
});

const STUFEN = [
  ['unbesetzt', 'unbesetzt'],
  ['langzeiterkrankteVzae', 'langzeiterkrankt'],
  ['freigestellt', 'freigestellt'],
] as const satisfies readonly (readonly [string, string])[];
