import { gelungen, type Ergebnis } from '#domain/werte';
import { darf, liegtIn, type Akteur } from '#domain/zugang';
import type { Erwaehnung, Plankopf, Zustaendigkeitsstand } from '#ports';
import { listePlaene } from '../listePlaene.ts';
import { oeffneGespeicherten } from '../oeffneGespeicherten.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { zustaendigkeitszeile, type Zustaendigkeitszeile } from './zustaendigkeitenVon.ts';

/** What waits for somebody: chapters to bring in, with their findings, and comments that name them. */
export type Angehendes = Readonly<{
  kapitel: readonly (Zustaendigkeitszeile & Readonly<{ titel: string }>)[];
  erwaehnungen: readonly (Erwaehnung & Readonly<{ titel: string }>)[];
}>;

/** What concerns this person in plans that are worked on: what it, or a unit it holds a role in, has to bring in and did not report as done. */
export const wasMichAngeht = async (
  akteur: Akteur,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne' | 'uhr'>,
): Promise<Ergebnis<Angehendes>> => {
  const liste = await listePlaene(akteur, umgebung);
  if (!liste.ok) return liste;
  const plaene = new Map(liste.wert.map(plan => [plan.kennung, plan]));
  const geladen = await umgebung.imMandanten(akteur, async tx => {
    const einheiten = await tx.zusammenarbeit.einheiten();
    const eigene = akteur.rollen.flatMap(({ einheit }) => einheit ?? []);
    const meins = ({ einheit, konto }: Zustaendigkeitsstand): boolean =>
      konto === akteur.konto || (einheit !== null && eigene.some(e => liegtIn(einheiten, einheit, e)));
    const liestKommentare = darf(akteur, 'kommentar.lesen', { jobcenter: akteur.jobcenter });
    return gelungen({
      offen: (await tx.zusammenarbeit.zustaendigkeiten()).filter(
        z => meins(z) && z.status !== 'fertig gemeldet' && inArbeit(plaene.get(z.plan)),
      ),
      erwaehnungen: liestKommentare ? await tx.zusammenarbeit.erwaehnungen(akteur.konto) : [],
    });
  });
  if (!geladen.ok) return geladen;
  const kapitel: Angehendes['kapitel'][number][] = [];
  for (const stand of geladen.wert.offen) {
    const plan = await oeffneGespeicherten(akteur, stand.plan, umgebung);
    if (!plan.ok) return plan;
    const zeile = zustaendigkeitszeile(stand, plan.wert.befunde, umgebung.uhr.heute());
    kapitel.push({ ...zeile, titel: plan.wert.kopf.titel });
  }
  return gelungen({
    kapitel,
    erwaehnungen: geladen.wert.erwaehnungen.flatMap(e => {
      const plan = plaene.get(e.plan);
      return plan ? [{ ...e, titel: plan.titel }] : [];
    }),
  });
};

const inArbeit = (plan: Plankopf | undefined): boolean =>
  plan !== undefined && plan.zustand !== 'beschlossen';
