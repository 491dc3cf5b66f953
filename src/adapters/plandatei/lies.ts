import { lesePlan, type PlanDaten, type Weiterpruefung } from '#contract';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import type { GelesenerPlan } from '#ports';
import { datenVon } from './baum/baum.ts';
import { positionDerAdresse, positionDesDrucks } from './baum/fundorte.ts';
import { liesDateibaum } from './baum/dateibaum.ts';
import { meldungenVon } from './text/meldungenVon.ts';

/** A plan from the bytes of its file, or all messages, each with its place, in the order of the file. */
export const lies = (inhalt: Uint8Array, weitere?: Weiterpruefung): Ergebnis<GelesenerPlan> => {
  const datei = liesDateibaum(inhalt);
  if (!datei.ok) return datei;
  const { wurzel, zeilen } = datei.wert;
  const daten = datenVon(wurzel);
  const gelesen = lesePlan(daten, weitere);
  if (!gelesen.ok) return misslungen(...meldungenVon(gelesen.beanstandungen, wurzel, zeilen));
  const fundort = (position: number | null) => (position === null ? null : zeilen.fundort(position));
  return gelungen({
    plan: gelesen.plan,
    daten: daten as PlanDaten,
    fundort: pfad => fundort(positionDerAdresse(wurzel, pfad)),
    fundortGedruckt: pfad => fundort(positionDesDrucks(wurzel, pfad) ?? positionDerAdresse(wurzel, pfad)),
  });
};
