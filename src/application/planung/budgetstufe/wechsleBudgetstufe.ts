import { planAusTeilen } from '#contract';
import { misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { oeffneGespeicherten } from '../oeffneGespeicherten.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { rechneDaten } from '../rechneDaten.ts';
import { nimmZumSchreiben } from '../schreiben/nimmZumSchreiben.ts';
import { schreibeDaten } from '../schreiben/schreibeDaten.ts';
import { allesGesehen } from '../schreiben/teilwuensche.ts';
import { wirkungVon, type Wirkung } from '../szenarien/rechneSzenario.ts';
import { wechsle, type Stufenwechsel } from './stufenwechsel.ts';

/** At which stage the money of a plan is to be. festschreiben: else only the effect is shown. */
export type Stufenwunsch = Readonly<{ kennung: string; wechsel: Stufenwechsel; festschreiben: boolean }>;

/**
 * Puts the money of a plan at another stage (Schätzwert, EinglMV, endgültige Zuteilung), and tells what that changes. By whoever writes the
 * Haushalt: the Stand of the letter is added with it.
 */
export const wechsleBudgetstufe = async (
  akteur: Akteur,
  { kennung, wechsel, festschreiben }: Stufenwunsch,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<Wirkung>> => {
  const verboten = fehlendesRecht(akteur, festschreiben ? 'plan.haushalt' : 'plan.szenario');
  if (verboten) return misslungen(verboten);
  if (festschreiben) return schreibeFest(akteur, { kennung, wechsel }, umgebung);
  const plan = await oeffneGespeicherten(akteur, kennung, umgebung);
  if (!plan.ok) return plan;
  const daten = wechsle(plan.wert.daten, plan.wert.rechnung.plan, wechsel);
  return daten.ok ? wirkungVon(plan.wert, daten.wert.daten) : daten;
};

const schreibeFest = (
  akteur: Akteur,
  { kennung, wechsel }: Omit<Stufenwunsch, 'festschreiben'>,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<Wirkung>> =>
  umgebung.imMandanten(akteur, async tx => {
    const plan = await nimmZumSchreiben(akteur, kennung, tx);
    if (!plan.ok) return plan;
    const bisher = planAusTeilen(plan.wert.teile);
    const vorher = rechneDaten(bisher);
    if (!vorher.ok) return vorher;
    const gewechselt = wechsle(bisher, vorher.wert.rechnung.plan, wechsel);
    if (!gewechselt.ok) return gewechselt;
    const { daten, neuerStand } = gewechselt.wert;
    const gesehen = allesGesehen(plan.wert.teile);
    // The Stand says where the money comes from, and nothing else rests on it yet: who writes the Haushalt adds it.
    const neu = await schreibeDaten(akteur, plan.wert, { daten, gesehen, dazu: [neuerStand] }, tx, umgebung);
    return neu.ok ? wirkungVon(vorher.wert, daten) : neu;
  });
