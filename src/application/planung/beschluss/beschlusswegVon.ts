import { wegstand, type Plan, type Wegschritt } from '#domain/plan';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Schrittstand } from '#ports';
import { oeffneGespeicherten } from '../oeffneGespeicherten.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';

/** A step with what was entered about it; null: nothing yet. */
export type Wegzeile = Wegschritt & Readonly<{ eintrag: Schrittstand | null }>;

/** The way to the decision that the template of the plan gives, and how far a Fassung is on it. */
export const beschlusswegVon = async (
  akteur: Akteur,
  { kennung, fassung }: Readonly<{ kennung: string; fassung?: number }>,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<readonly Wegzeile[]>> => {
  const plan = await oeffneGespeicherten(akteur, kennung, umgebung, fassung);
  if (!plan.ok) return plan;
  const { kopf, rechnung } = plan.wert;
  return umgebung.imMandanten(akteur, async tx =>
    gelungen(wegzeilen(rechnung.plan, await tx.fassungen.schritte(kennung, kopf.fassung))),
  );
};

/** The steps of a plan with what was entered about them. */
export const wegzeilen = (plan: Plan, eintraege: readonly Schrittstand[]): readonly Wegzeile[] => {
  const erledigt = Object.fromEntries(eintraege.map(e => [e.schluessel, e.erledigt]));
  return wegstand(plan, erledigt).map(schritt => ({
    ...schritt,
    eintrag: eintraege.find(e => e.schluessel === schritt.schluessel) ?? null,
  }));
};
