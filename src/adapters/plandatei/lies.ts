import { lesePlan } from '#contract';
import type { Beanstandung } from '#domain/plan';
import { gelungen, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import type { GelesenerPlan } from '#ports';
import { datenVon, type Knoten } from './baum/baum.ts';
import { positionDerAdresse, positionDesDrucks, positionVon } from './baum/fundorte.ts';
import { liesDateibaum } from './baum/dateibaum.ts';
import { anOrtUndStelle, begrenzt } from './text/problem.ts';
import { mitVorschlag } from './vorschlag.ts';
import type { Zeilen } from './text/zeilen.ts';

/** A plan from the bytes of its file, or all messages, each with its place, in the order of the file. */
export const lies = (inhalt: Uint8Array): Ergebnis<GelesenerPlan> => {
  const datei = liesDateibaum(inhalt);
  if (!datei.ok) return datei;
  const { wurzel, zeilen } = datei.wert;
  const gelesen = lesePlan(datenVon(wurzel));
  if (!gelesen.ok) return misslungen(...meldungenVon(gelesen.beanstandungen, wurzel, zeilen));
  const fundort = (position: number | null) => (position === null ? null : zeilen.fundort(position));
  return gelungen({
    plan: gelesen.plan,
    fundort: pfad => fundort(positionDerAdresse(wurzel, pfad)),
    fundortGedruckt: pfad => fundort(positionDesDrucks(wurzel, pfad) ?? positionDerAdresse(wurzel, pfad)),
  });
};

const meldungenVon = (
  beanstandungen: readonly Beanstandung[],
  wurzel: Knoten,
  zeilen: Zeilen,
): readonly Meldung[] =>
  begrenzt(
    anOrtUndStelle(
      beanstandungen.map(({ meldung, ort, an }) => ({ meldung, position: positionVon(wurzel, ort, an) })),
      zeilen,
    ),
  ).map(mitVorschlag);
