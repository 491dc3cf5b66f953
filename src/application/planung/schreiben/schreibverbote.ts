import { planSchema, teiladresse } from '#contract';
import { zustaendigFuer, type Plan } from '#domain/plan';
import { melde, type Meldung } from '#domain/werte';
import { einheitenpfad, schreibrechteFuer, type Akteur } from '#domain/zugang';
import type { Plantransaktion, Teilwunsch } from '#ports';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Schreibplan } from './nimmZumSchreiben.ts';

/** What this person may not write of these parts. */
export const schreibverbote = async (
  akteur: Akteur,
  plan: Schreibplan,
  wuensche: readonly Teilwunsch[],
  tx: Plantransaktion,
): Promise<readonly Meldung[]> => {
  const verbote = wuensche.flatMap(await schreibpruefung(akteur, plan, tx));
  return [...new Map(verbote.map(m => [JSON.stringify(m.parameter), m])).values()];
};

/**
 * Says of each part what stands against this person writing it. Who holds a role in a unit writes what that unit, or the person, is zuständig
 * for. A scenario may be written by whoever may calculate one. What is no chapter at all nobody writes.
 */
export const schreibpruefung = async (
  akteur: Akteur,
  { kopf, teile }: Schreibplan,
  tx: Pick<Plantransaktion, 'zusammenarbeit'>,
): Promise<(wunsch: Pick<Teilwunsch, 'oben' | 'unten' | 'inhalt'>) => readonly Meldung[]> => {
  if (kopf.szenarioVon !== undefined) {
    const verbot = fehlendesRecht(akteur, 'plan.szenario');
    return () => (verbot ? [verbot] : []);
  }
  const einheitenFuer = await zustaendigeEinheiten(akteur, kopf.kennung, tx);
  const alt = new Map(teile.map(t => [teiladresse(t), t.inhalt]));
  return wunsch => {
    const adresse = teiladresse(wunsch);
    if (!Object.hasOwn(planSchema.shape, wunsch.oben))
      return [melde(planungsmeldungen.ADRESSE_NICHT_DA, adresse, { adresse })];
    const ziel = { einheiten: einheitenFuer(adresse) };
    // What a part was counts like what it becomes: nobody takes a topic away from whom it belongs to, or into one's own.
    return [alt.get(adresse), wunsch.inhalt]
      .filter(inhalt => inhalt !== undefined)
      .flatMap(inhalt => {
        const rechte = schreibrechteFuer(wunsch.oben as keyof Plan, wunsch.unten, themaVon(inhalt));
        const [verbot] = rechte.map(recht => fehlendesRecht(akteur, recht, ziel));
        return verbot && rechte.every(recht => fehlendesRecht(akteur, recht, ziel)) ? [verbot] : [];
      });
  };
};

/** The units whose roles count for a part of the plan. Asked for only where the person holds a role in a unit. */
const zustaendigeEinheiten = async (
  akteur: Akteur,
  kennung: string,
  { zusammenarbeit }: Pick<Plantransaktion, 'zusammenarbeit'>,
): Promise<(adresse: string) => readonly string[]> => {
  const eigene = akteur.rollen.flatMap(({ einheit }) => einheit ?? []);
  if (eigene.length === 0) return () => [];
  const zustaendigkeiten = await zusammenarbeit.zustaendigkeiten(kennung);
  const einheiten = await zusammenarbeit.einheiten();
  return adresse =>
    zustaendigFuer(zustaendigkeiten, adresse).flatMap(({ einheit, konto }) =>
      konto === akteur.konto ? eigene : einheitenpfad(einheiten, einheit),
    );
};

const themaVon = (inhalt: unknown): string | null =>
  typeof inhalt === 'object' && inhalt !== null && 'thema' in inhalt && typeof inhalt.thema === 'string'
    ? inhalt.thema
    : null;
