import { lesePlan, planAusTeilen } from '#contract';
import { misslungen, melde, gelungen, type Ergebnis } from '#domain/werte';
import type { Befund } from '#domain/plausibilitaet';
import { darf, type Akteur } from '#domain/zugang';
import type { Plankopf, Teilstand } from '#ports';
import { rechnePlan, type Planrechnung } from '../planRechnen.ts';
import { pruefeRechnung } from '../planPruefen.ts';
import { pruefeRechtsverweise } from '../rechtslage/rechtsverweise.ts';
import { leseziel } from './listePlaene.ts';
import { planungsmeldungen } from './planungsmeldungen.ts';
import type { Planungsumgebung } from './planungsumgebung.ts';

/** A kept plan: its head, its parts with their versions, and all of it calculated and checked. */
export type GespeicherterPlan = Readonly<{
  kopf: Plankopf;
  teile: readonly Teilstand[];
  /** The data of the plan file. */
  daten: Readonly<Record<string, unknown>>;
  rechnung: Planrechnung;
  befunde: readonly Befund[];
}>;

/** Opens a plan of the Jobcenter. Fails when it is not there or may not be read, which is the same to who asks. */
export const oeffneGespeicherten = async (
  akteur: Akteur,
  kennung: string,
  { imMandanten }: Planungsumgebung,
): Promise<Ergebnis<GespeicherterPlan>> => {
  const geladen = await imMandanten(akteur, async tx => {
    const kopf = await tx.plaene.plan(kennung);
    if (!kopf || !darf(akteur, 'plan.lesen', leseziel(akteur, kopf)))
      return misslungen(melde(planungsmeldungen.UNBEKANNTER_PLAN, '', {}));
    return gelungen({ kopf, teile: await tx.plaene.teile(kennung) });
  });
  if (!geladen.ok) return geladen;
  const { kopf, teile } = geladen.wert;
  const daten = planAusTeilen(teile);
  const gerechnet = rechneDaten(daten);
  return gerechnet.ok ? gelungen({ kopf, teile, daten, ...gerechnet.wert }) : gerechnet;
};

/** Data of a plan file, calculated and checked; or all messages about their form, references and law. */
export const rechneDaten = (daten: unknown): Ergebnis<Pick<GespeicherterPlan, 'rechnung' | 'befunde'>> => {
  const gelesen = lesePlan(daten, pruefeRechtsverweise);
  if (!gelesen.ok) return misslungen(...gelesen.beanstandungen.map(b => b.meldung));
  const rechnung = rechnePlan(gelesen.plan);
  return rechnung.ok
    ? gelungen({ rechnung: rechnung.wert, befunde: pruefeRechnung(rechnung.wert) })
    : rechnung;
};
