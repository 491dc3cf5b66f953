import { planAusTeilen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { darf, type Akteur } from '#domain/zugang';
import type { Fassungskopf, Plankopf, Plantransaktion, Teilstand } from '#ports';
import { leseziel, sichtbarerKopf } from './listePlaene.ts';
import { planungsmeldungen } from './planungsmeldungen.ts';
import type { Planungsumgebung } from './planungsumgebung.ts';
import { rechneDaten, type GerechneterPlan } from './rechneDaten.ts';

/** A kept plan: its head, its parts with their versions, and all of it calculated and checked. */
export type GespeicherterPlan = GerechneterPlan &
  Readonly<{
    kopf: Plankopf;
    teile: readonly Teilstand[];
    /** The data of the plan file. */
    daten: Readonly<Record<string, unknown>>;
  }>;

/**
 * Opens a plan of the Jobcenter: the Fassung with this number, else the newest one that this person may read. Fails when it is not there or may
 * not be read, which is the same to who asks.
 */
export const oeffneGespeicherten = async (
  akteur: Akteur,
  kennung: string,
  { imMandanten, rechne }: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
  fassung?: number,
): Promise<Ergebnis<GespeicherterPlan>> => {
  const geladen = await imMandanten(akteur, async tx => {
    const kopf = await kopfDerFassung(akteur, tx, kennung, fassung);
    if (!kopf) return misslungen(melde(planungsmeldungen.UNBEKANNTER_PLAN, '', {}));
    return gelungen({ kopf, teile: await tx.plaene.teile(kennung, kopf.fassung) });
  });
  if (!geladen.ok) return geladen;
  const { kopf, teile } = geladen.wert;
  const daten = planAusTeilen(teile);
  const gerechnet = rechne ? rechne(akteur.jobcenter, daten) : rechneDaten(daten);
  return gerechnet.ok ? gelungen({ kopf, teile, daten, ...gerechnet.wert }) : gerechnet;
};

/** The head as it is with this Fassung, where the person may read it. */
const kopfDerFassung = async (
  akteur: Akteur,
  { plaene, fassungen }: Plantransaktion,
  kennung: string,
  fassung: number | undefined,
): Promise<Plankopf | null> => {
  const kopf = await plaene.plan(kennung);
  if (!kopf || fassung === undefined) return kopf && sichtbarerKopf(akteur, kopf);
  const gewaehlt =
    fassung === kopf.fassung ? kopf : mitFassung(kopf, await fassungen.fassungen(kennung), fassung);
  return gewaehlt && darf(akteur, 'plan.lesen', leseziel(akteur, gewaehlt)) ? gewaehlt : null;
};

const mitFassung = (kopf: Plankopf, fassungen: readonly Fassungskopf[], nummer: number): Plankopf | null => {
  const fassung = fassungen.find(f => f.nummer === nummer);
  return fassung
    ? {
        ...kopf,
        fassung: nummer,
        zustand: fassung.zustand,
        freigegeben: fassung.freigegebenAm !== null,
      }
    : null;
};
