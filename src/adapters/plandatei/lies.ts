import { dateimeldungen, lesePlan } from '#contract';
import type { Beanstandung } from '#domain/plan';
import { gelungen, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import type { GelesenerPlan } from '#ports';
import { datenVon, type Knoten } from './baum.ts';
import { positionDerAdresse, positionDesDrucks, positionVon } from './fundorte.ts';
import { leseBaum } from './leseBaum.ts';
import { anOrtUndStelle } from './problem.ts';
import { liesQuelltext, type Quelltext } from './quelltext.ts';
import { mitVorschlag } from './vorschlag.ts';
import type { Zeilen } from './zeilen.ts';
import { zerlege, type Kommentarstelle } from './zerlege.ts';

/** A file whose form is in order, whatever it says. */
export type Dateibaum = Quelltext & Readonly<{ wurzel: Knoten; kommentare: readonly Kommentarstelle[] }>;

/** The tree of a file, or everything that is wrong with its form as YAML or JSON. */
export const liesDateibaum = (inhalt: Uint8Array): Ergebnis<Dateibaum> => {
  const quelle = liesQuelltext(inhalt);
  if (!quelle.ok) return quelle;
  const { zeilen } = quelle.wert;
  const zerlegung = zerlege(quelle.wert.text);
  if (!('teile' in zerlegung)) return misslungen(...anOrtUndStelle(zerlegung, zeilen));
  const baum = leseBaum(quelle.wert, zerlegung);
  if (!baum.ok) return misslungen(...begrenzt(anOrtUndStelle(baum.probleme, zeilen)));
  if (!baum.wurzel) return misslungen({ ...melde(dateimeldungen.LEER, '', {}), fundort: zeilen.fundort(0) });
  return gelungen({ ...quelle.wert, wurzel: baum.wurzel, kommentare: zerlegung.kommentare });
};

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
      beanstandungen.map(({ meldung, ort, an }) => ({
        meldung: mitVorschlag(meldung),
        position: positionVon(wurzel, ort, an),
      })),
      zeilen,
    ),
  );

const HOECHSTENS_GEMELDET = 200;

/** Nobody reads more; the rest is counted. */
const begrenzt = (meldungen: readonly Meldung[]): readonly Meldung[] => {
  const naechste = meldungen[HOECHSTENS_GEMELDET];
  if (!naechste) return meldungen;
  const rest = melde(dateimeldungen.WEITERE, '', { anzahl: meldungen.length - HOECHSTENS_GEMELDET });
  return [
    ...meldungen.slice(0, HOECHSTENS_GEMELDET),
    { ...rest, ...(naechste.fundort && { fundort: naechste.fundort }) },
  ];
};
