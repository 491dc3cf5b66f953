import { pruefeRechnung, type Beschlusswahl, type OffenerPlan } from '#application';
import { AUSGANG } from './befehl.ts';
import { oeffneOderSage } from './planzugang.ts';
import type { Kommandoumgebung } from './umgebung.ts';

type Gelesen =
  Readonly<{ ok: true; wahl: Pick<Beschlusswahl, 'entwurf'> }> | Readonly<{ ok: false; ausgang: number }>;

/** The draft a plan is compared with, when one is named. Says why when it cannot be read or is of another Jobcenter or year. */
export const liesEntwurf = async (
  datei: string | true | undefined,
  { plan: { deckblatt } }: OffenerPlan,
  umgebung: Kommandoumgebung,
): Promise<Gelesen> => {
  if (typeof datei !== 'string') return { ok: true, wahl: {} };
  const entwurf = await oeffneOderSage(datei, umgebung);
  if (!entwurf) return { ok: false, ausgang: AUSGANG.unlesbar };
  const { jobcenter, jahr } = entwurf.plan.deckblatt;
  if (jobcenter !== deckblatt.jobcenter || jahr !== deckblatt.jahr) {
    umgebung.fehler(
      `${datei} ist kein Entwurf dieses Plans: Er ist von ${jobcenter} für ${jahr}, nicht von ${deckblatt.jobcenter} für ${deckblatt.jahr}.`,
    );
    return { ok: false, ausgang: AUSGANG.aufruf };
  }
  return { ok: true, wahl: { entwurf: { ...entwurf, befunde: pruefeRechnung(entwurf) } } };
};
