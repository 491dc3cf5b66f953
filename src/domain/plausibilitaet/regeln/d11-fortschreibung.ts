import { kapitelname } from '#domain/plan';
import { istInAbstimmung } from '../abstimmung.ts';
import { aufzaehlung } from '../aufzaehlung.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ anzahl: number; ausJahr: number; kapitel: readonly string[]; ausgeschrieben: number }>;

/** A plan carried over from last year still has places nobody looked at. One finding, counted by chapter. */
export const fortschreibungDurchgesehen = regel<P>({
  code: 'D-11',
  stufe: 'hinweis',
  titel: 'Fortschreibung noch nicht durchgesehen',
  satz: ({ anzahl, ausJahr, kapitel, ausgeschrieben }) =>
    `${anzahl === 1 ? 'Eine Stelle aus dem Plan' : `${anzahl} Stellen aus dem Plan`} ${ausJahr} ${anzahl === 1 ? 'steht' : 'stehen'} noch auf der Liste: ${aufzaehlung(kapitel, 20)}. Nehmen Sie jede durchgesehene Stelle aus der Liste „offen“.${ausgeschrieben === 0 ? '' : ` In ${ausgeschrieben === 1 ? 'einem Text' : `${ausgeschrieben} Texten`} stehen Zahlen von ${ausJahr} jetzt ausgeschrieben (Liste „ausgeschrieben“); betten Sie die neuen ein.`}`,
  pruefe: ({ plan }) => {
    const { fortschreibung } = plan;
    if (fortschreibung === undefined || fortschreibung.offen.length === 0) return [];
    const kapitel = [...Map.groupBy(fortschreibung.offen, kapitelname)].map(
      ([name, stellen]) => `${name} ${stellen.length}`,
    );
    const { ausJahr, offen } = fortschreibung;
    const ausgeschrieben = (fortschreibung.ausgeschrieben ?? []).filter(ort => offen.includes(ort)).length;
    return [
      fund(
        'fortschreibung.offen',
        { anzahl: offen.length, ausJahr, kapitel, ausgeschrieben },
        istInAbstimmung(plan) ? 'warnt' : 'hinweis',
      ),
    ];
  },
});
