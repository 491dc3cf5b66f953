import { gelungen, type Ergebnis } from '#domain/werte';
import { darf, liegtIn, type Akteur } from '#domain/zugang';
import type { Erwaehnung, Zustaendigkeitsstand } from '#ports';
import { befundstaendeVon, type Planbefunde } from '../befunde/befundstaendeVon.ts';
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
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne' | 'uhr' | 'programm'>,
): Promise<Ergebnis<Angehendes>> => {
  const staende = await befundstaendeVon(akteur, umgebung);
  return staende.ok ? angehendesIn(akteur, staende.wert, umgebung) : staende;
};

/** As {@link wasMichAngeht}, in plans whose findings are known. */
export const angehendesIn = async (
  akteur: Akteur,
  staende: readonly Planbefunde[],
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'uhr'>,
): Promise<Ergebnis<Angehendes>> => {
  const plaene = new Map(staende.map(stand => [stand.kopf.kennung, stand]));
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
  const heute = umgebung.uhr.heute();
  return gelungen({
    kapitel: geladen.wert.offen.flatMap(stand => {
      const plan = plaene.get(stand.plan);
      return plan ? [{ ...zustaendigkeitszeile(stand, plan.stellen, heute), titel: plan.kopf.titel }] : [];
    }),
    erwaehnungen: geladen.wert.erwaehnungen.flatMap(e => {
      const plan = plaene.get(e.plan);
      return plan ? [{ ...e, titel: plan.kopf.titel }] : [];
    }),
  });
};

const inArbeit = (plan: Planbefunde | undefined): boolean =>
  plan !== undefined && plan.kopf.zustand !== 'beschlossen';
