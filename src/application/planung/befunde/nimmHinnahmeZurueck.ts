import { planAusTeilen, type PlanDaten } from '#contract';
import { melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { nimmZumSchreiben } from '../schreiben/nimmZumSchreiben.ts';
import { schreibeDaten, type Planaenderung } from '../schreiben/schreibeDaten.ts';
import { allesGesehen } from '../schreiben/teilwuensche.ts';
import type { Befundwahl } from './nimmBefundHin.ts';

/** Takes back that a finding was accepted: it stands in the way again. */
export const nimmHinnahmeZurueck = (
  akteur: Akteur,
  { kennung, regel, pfad, merkmal }: Befundwahl,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<Planaenderung>> =>
  umgebung.imMandanten(akteur, async tx => {
    const verboten = fehlendesRecht(akteur, 'befund.annehmen');
    if (verboten) return misslungen(verboten);
    const plan = await nimmZumSchreiben(akteur, kennung, tx);
    if (!plan.ok) return plan;
    const { geprueft = {}, ...rest } = planAusTeilen(plan.wert.teile) as PlanDaten;
    const alle = Object.entries(geprueft);
    const bleiben = alle.filter(([, v]) => v.regel !== regel || v.zahl !== pfad || v.merkmal !== merkmal);
    if (bleiben.length === alle.length)
      return misslungen(melde(planungsmeldungen.BEFUND_NICHT_DA, pfad, { regel }));
    const daten = { ...rest, ...(bleiben.length > 0 && { geprueft: Object.fromEntries(bleiben) }) };
    const gesehen = allesGesehen(plan.wert.teile);
    return schreibeDaten(akteur, plan.wert, { daten, gesehen }, tx, umgebung);
  });
