import { planAusTeilen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { darf, type Akteur } from '#domain/zugang';
import type { Fassungskopf, Plankopf, Plantransaktion, Teilstand } from '#ports';
import { leseziel, liestGanz, sichtbarerKopf } from './listePlaene.ts';
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

type Oeffnungsumgebung = Pick<Planungsumgebung, 'imMandanten' | 'rechne'>;

/**
 * Opens a plan of the Jobcenter: the Fassung with this number, else the newest one that this person may read. Fails when it is not there or may
 * not be read, which is the same to who asks; and for who reads only what is published of it.
 */
export const oeffneGespeicherten = (
  akteur: Akteur,
  kennung: string,
  umgebung: Oeffnungsumgebung,
  fassung?: number,
): Promise<Ergebnis<GespeicherterPlan>> =>
  oeffne(akteur, { kennung, fassung }, umgebung, kopf => liestGanz(akteur, kopf));

/** The same for those who give out of it only what is published: the document for the public, the targets. */
export const oeffneFuerVeroeffentlichung = (
  akteur: Akteur,
  kennung: string,
  umgebung: Oeffnungsumgebung,
  fassung?: number,
): Promise<Ergebnis<GespeicherterPlan>> => oeffne(akteur, { kennung, fassung }, umgebung, () => true);

/** What the list says of a plan, of one Fassung; ganz: see {@link liestGanz}. */
export const kopfVon = (
  akteur: Akteur,
  { kennung, fassung }: Readonly<{ kennung: string; fassung?: number }>,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Plankopf & Readonly<{ ganz: boolean }>>> =>
  imMandanten(akteur, async tx => {
    const kopf = await kopfDerFassung(akteur, tx, kennung, fassung);
    return kopf
      ? gelungen({ ...kopf, ganz: liestGanz(akteur, kopf) })
      : misslungen(melde(planungsmeldungen.UNBEKANNTER_PLAN, '', {}));
  });

const oeffne = async (
  akteur: Akteur,
  { kennung, fassung }: Readonly<{ kennung: string; fassung: number | undefined }>,
  { imMandanten, rechne }: Oeffnungsumgebung,
  reicht: (kopf: Plankopf) => boolean,
): Promise<Ergebnis<GespeicherterPlan>> => {
  const geladen = await imMandanten(akteur, async tx => {
    const kopf = await kopfDerFassung(akteur, tx, kennung, fassung);
    if (!kopf) return misslungen(melde(planungsmeldungen.UNBEKANNTER_PLAN, '', {}));
    if (!reicht(kopf)) return misslungen(melde(planungsmeldungen.NUR_VEROEFFENTLICHTES, '', {}));
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
        titel: fassung.titel,
        fassung: nummer,
        zustand: fassung.zustand,
        freigegeben: fassung.freigegebenAm !== null,
      }
    : null;
};
