import { gelungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Plankopf } from '#ports';
import { oeffneFuerVeroeffentlichung, type GespeicherterPlan } from '../lagewerkzeug.ts';
import type { Lageumgebung } from '../lageumgebung.ts';
import type { Lageplan } from '../typen.ts';

/** A plan with a Fassung that is beschlossen: what was decided, not what is being worked on. */
export type Zielplan = GespeicherterPlan & Readonly<{ lageplan: Lageplan }>;

/** Opens the last Fassung of a plan that is beschlossen. */
export const oeffneZielplan = async (
  akteur: Akteur,
  kopf: Plankopf,
  { planung }: Pick<Lageumgebung, 'planung'>,
): Promise<Ergebnis<Zielplan>> => {
  const fassung = beschlosseneFassung(kopf);
  const plan = await oeffneFuerVeroeffentlichung(akteur, kopf.kennung, planung, fassung);
  if (!plan.ok) return plan;
  return planung.imMandanten(akteur, async tx => {
    const fassungen = await tx.fassungen.fassungen(kopf.kennung);
    const beschlossenAm = fassungen.find(f => f.nummer === fassung)?.beschlossenAm ?? null;
    const lageplan = { kennung: kopf.kennung, titel: kopf.titel, fassung, beschlossenAm };
    return gelungen({ ...plan.wert, lageplan });
  });
};

/** The plan of a year that is beschlossen; scenarios never are. Of several the one that was changed last. */
export const beschlossener = (koepfe: readonly Plankopf[], jahr: number): Plankopf | null =>
  koepfe
    .filter(k => k.jahr === jahr && k.szenarioVon === undefined)
    .filter(k => k.zustand === 'beschlossen' || k.beschlosseneFassung !== undefined)
    .toSorted((a, b) => b.geaendertAm - a.geaendertAm)[0] ?? null;

/** The number of its Fassung that counts. */
export const beschlosseneFassung = ({ beschlosseneFassung, fassung }: Plankopf): number =>
  beschlosseneFassung ?? fassung;
