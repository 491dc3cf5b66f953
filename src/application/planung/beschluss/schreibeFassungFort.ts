import { planAusTeilen, teileVon, type PlanDaten } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Plantransaktion } from '#ports';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { sichtbarerKopf } from '../listePlaene.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { rechneDaten } from '../rechneDaten.ts';
import { merkmaleVon } from '../schreiben/schreibeDaten.ts';
import { mitZustand } from './mitZustand.ts';

/** Why a plan that is beschlossen has to change. */
export type Fortschreibungsanlass = Readonly<{ kennung: string; anlass: string }>;

/** Begins a new Fassung of a plan that is beschlossen; the old one stays readable as it is. Comments that are still open go along. Gives the number of the new one. */
export const schreibeFassungFort = (
  akteur: Akteur,
  { kennung, anlass }: Fortschreibungsanlass,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<number>> =>
  imMandanten(akteur, async tx => {
    const verboten = fehlendesRecht(akteur, 'plan.fortschreiben');
    if (verboten) return misslungen(verboten);
    if (anlass.trim() === '' || anlass.length > HOECHSTENS)
      return misslungen(
        melde(planungsmeldungen.OHNE_TEXT, '', { feld: 'Der Anlass', hoechstens: HOECHSTENS }),
      );
    const kopf = await tx.plaene.nimm(kennung);
    if (!kopf || !sichtbarerKopf(akteur, kopf))
      return misslungen(melde(planungsmeldungen.UNBEKANNTER_PLAN, '', {}));
    if (kopf.zustand !== 'beschlossen')
      return misslungen(
        melde(planungsmeldungen.ANDERER_ZUSTAND, '', { zustand: kopf.zustand, ziel: 'Fortschreibung' }),
      );
    const { rechtsstand: _, ...offen } = planAusTeilen(await tx.plaene.teile(kennung));
    const daten = mitZustand(offen, 'Fortschreibung');
    const gerechnet = rechneDaten(daten);
    if (!gerechnet.ok) return gerechnet;
    const zustaendigkeiten = await tx.zusammenarbeit.zustaendigkeiten(kennung);
    const nummer = await tx.fassungen.beginne(
      kennung,
      merkmaleVon(gerechnet.wert.rechnung.plan),
      teileVon(daten as PlanDaten),
      anlass.trim(),
    );
    await vergibErneut(tx, kennung, zustaendigkeiten);
    await tx.zusammenarbeit.nimmOffeneMit(kennung, kopf.fassung);
    await tx.protokolliere({
      vorgang: 'plan.fortgeschrieben',
      gegenstand: `plan/${kennung}`,
      nachher: `Fassung ${nummer}`,
    });
    return gelungen(nummer);
  });

const HOECHSTENS = 1_000;

/** Who was zuständig still is; what was reported as done has to be looked at again, without the old Frist. */
const vergibErneut = async (
  { zusammenarbeit }: Plantransaktion,
  kennung: string,
  zustaendigkeiten: Awaited<ReturnType<Plantransaktion['zusammenarbeit']['zustaendigkeiten']>>,
): Promise<void> => {
  for (const { kapitel, einheit, konto } of zustaendigkeiten)
    await zusammenarbeit.vergib(kennung, { kapitel, einheit, konto, frist: null });
};
