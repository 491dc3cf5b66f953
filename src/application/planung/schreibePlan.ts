import { planAusTeilen, uebernimmEingaben, type Eingabe } from '#contract';
import { melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { planungsmeldungen } from './planungsmeldungen.ts';
import type { Planungsumgebung } from './planungsumgebung.ts';
import { istVermerk } from './schreiben/istVermerk.ts';
import { nimmZumSchreiben } from './schreiben/nimmZumSchreiben.ts';
import { schreibeDaten, type Planaenderung } from './schreiben/schreibeDaten.ts';
import type { Gesehen } from './schreiben/teilwuensche.ts';

/** What somebody typed into the form of a plan, and the versions of the parts the form showed. */
export type Planeingaben = Readonly<{ kennung: string; eingaben: readonly Eingabe[]; gesehen: Gesehen }>;

/**
 * Writes what was typed; see {@link schreibeDaten}. What is not touched is not compared, so that two people can work on one plan. Writers of one plan
 * come one after the other: what one checked against the law is still there when it is written.
 */
export const schreibePlan = (
  akteur: Akteur,
  { kennung, eingaben, gesehen }: Planeingaben,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<Planaenderung>> =>
  umgebung.imMandanten(akteur, async tx => {
    if (eingaben.some(({ ort }) => istVermerk(ort.split('/')[0])))
      return misslungen(melde(planungsmeldungen.NUR_UNTER_BEFUNDEN, 'geprueft', {}));
    const plan = await nimmZumSchreiben(akteur, kennung, tx);
    if (!plan.ok) return plan;
    const daten = uebernimmEingaben(planAusTeilen(plan.wert.teile), eingaben);
    return schreibeDaten(akteur, plan.wert, { daten, gesehen }, tx, umgebung);
  });
