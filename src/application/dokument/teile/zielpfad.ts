import type { Ziel } from '#domain/ziele';
import { monatAlsIso, monatAlsText, monateDesJahres, schreibeWert, type Zahl } from '#domain/werte';
import type { Baustein } from '#ports';
import { tabelle, zahlAn, type Bauzeug } from '../bauzeug.ts';
import { textzelle, zahlzelle } from '../laeufe.ts';
import { verlaufsdiagramm } from './verlaufsdiagramm.ts';

/** The path of a target through the year: the Soll, what is reached so far, and last year; nothing when the plan knows no month of them. */
export const zielpfad = async (bau: Bauzeug, k: string, ziel: Ziel): Promise<readonly Baustein[]> => {
  const reihen = REIHEN.map(([name, feld]) => ({
    name,
    zahlen: monatswerte(bau, `ziele.ziele.${k}.${feld}`),
  }));
  const belegt = reihen.filter(({ zahlen }) => zahlen.some(z => z));
  if (belegt.length === 0) return [];
  const titel = `${ziel.bezeichnung}: Weg zum Ziel`;
  const monate = monateDesJahres(bau.rechnung.plan.deckblatt.jahr);
  const daten = tabelle(
    `${titel}: Daten zum Diagramm`,
    [['Monat'], ...reihen.map(({ name }) => [name] as const)],
    monate.map((monat, i) => ({
      zellen: [textzelle(monatAlsText(monat)), ...reihen.map(({ zahlen }) => zahlzelle(zahlen[i], ''))],
    })),
  );
  if (!belegt.some(({ zahlen }) => zahlen.filter(z => z).length > 1))
    return daten.map(tabelleDerMonate => ({ ...tabelleDerMonate, titel }));
  return daten.length === 0 || !daten[0]
    ? []
    : verlaufsdiagramm(bau, {
        titel,
        satz: satz(
          ziel,
          reihen.map(({ zahlen }) => zahlen),
        ),
        reihen: belegt.map(({ name, zahlen }) => ({
          name,
          punkte: monate.flatMap((monat, i) => {
            const zahl = zahlen[i];
            return zahl ? [{ stelle: monatAlsIso(monat), zahl }] : [];
          }),
        })),
        daten: daten[0],
      });
};

/** Soll and last year are numbered by month; what is reached has the month as its address. */
const REIHEN = [
  ['Soll', 'soll'],
  ['Ist', 'ist'],
  ['Vorjahr', 'verlaufVorjahr'],
] as const;

const monatswerte = (bau: Bauzeug, ort: string): readonly (Zahl | undefined)[] =>
  monateDesJahres(bau.rechnung.plan.deckblatt.jahr).map(
    (monat, i) => zahlAn(bau, `${ort}.${monatAlsIso(monat)}`) ?? zahlAn(bau, `${ort}.${i + 1}`),
  );

/** A quota grows to its value in December; a stock meets its target in the mean of the year. */
const satz = ({ art }: Ziel, [soll = [], ist = []]: readonly (readonly (Zahl | undefined)[])[]): string => {
  const ende = soll[11];
  const letzte = ist.findLast(zahl => zahl !== undefined);
  const bisJahresende =
    art === 'quote'
      ? `Bis Jahresende sollen ${ende && schreibeWert(ende)} erreicht sein;`
      : 'Das Soll ergibt im Mittel der zwölf Monate das Ziel;';
  return [
    ende ? `${bisJahresende} der Weg folgt dem Verlauf des Vorjahrs.` : 'Werte nach Monaten.',
    ...(letzte ? [`Zuletzt waren es ${schreibeWert(letzte)}.`] : []),
  ].join(' ');
};
