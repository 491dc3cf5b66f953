import { liesMonat, monatAlsText, schreibeWert, type Zahl } from '#domain/werte';
import type { Baustein } from '#ports';
import { eintraege, tabelle, zahlAn, type Bauzeug } from '../bauzeug.ts';
import { textzelle, zahlzelle } from '../laeufe.ts';
import { verlaufsdiagramm } from './verlaufsdiagramm.ts';

type Punkt = Readonly<{ stelle: string; zahl: Zahl }>;
type Verlauf = Readonly<{ name: string; punkte: readonly Punkt[] }>;

/** Below this a line says nothing: the values stand in a table. */
const WENIGSTENS = 3;

/** Stocks and shares over time: a chart each, single values in one table. */
export const strukturverlaeufe = async (bau: Bauzeug): Promise<readonly Baustein[]> => {
  const verlaeufe = [...bestandsverlaeufe(bau), ...merkmalsverlaeufe(bau)];
  const bilder: Baustein[] = [];
  for (const verlauf of verlaeufe.filter(({ punkte }) => punkte.length >= WENIGSTENS))
    bilder.push(...(await bild(bau, verlauf)));
  const einzelne = verlaeufe.filter(({ punkte }) => punkte.length < WENIGSTENS);
  return [
    ...bilder,
    ...tabelle(
      'Einzelne Werte im Verlauf',
      [['Größe'], ['Monat', 'links'], ['Wert']],
      einzelne.flatMap(({ name, punkte }) =>
        punkte.map(({ stelle, zahl }) => ({
          zellen: [textzelle(name), textzelle(monatsname(stelle)), zahlzelle(zahl, bau.zeichen.von(zahl))],
        })),
      ),
    ),
  ];
};

const bestandsverlaeufe = (bau: Bauzeug): readonly Verlauf[] =>
  eintraege(bau.rechnung.plan.strukturen?.bestaende).map(([k, { bezeichnung, reihe }]) => ({
    name: bezeichnung,
    punkte: punkteAn(bau, `strukturen.bestaende.${k}.reihe`, reihe),
  }));

const merkmalsverlaeufe = (bau: Bauzeug): readonly Verlauf[] =>
  eintraege(bau.rechnung.plan.strukturen?.gruppen).flatMap(([g, gruppe]) =>
    eintraege(gruppe.merkmale).map(([m, { bezeichnung, reihe }]) => ({
      name: `${bezeichnung} (${gruppe.bezeichnung})`,
      punkte: punkteAn(bau, `strukturen.gruppen.${g}.merkmale.${m}.reihe`, reihe),
    })),
  );

const punkteAn = (
  bau: Bauzeug,
  ort: string,
  reihe: Readonly<Record<string, unknown>> | undefined,
): readonly Punkt[] =>
  Object.keys(reihe ?? {})
    .toSorted()
    .flatMap(stelle => {
      const zahl = zahlAn(bau, `${ort}.${stelle}`);
      return zahl ? [{ stelle, zahl }] : [];
    });

const bild = async (bau: Bauzeug, { name, punkte }: Verlauf): Promise<readonly Baustein[]> => {
  const titel = `${name} im Verlauf`;
  const [daten] = tabelle(
    `${titel}: Daten zum Diagramm`,
    [['Monat'], ['Wert']],
    punkte.map(({ stelle, zahl }) => ({ zellen: [textzelle(monatsname(stelle)), zahlzelle(zahl, '')] })),
  );
  if (!daten) return [];
  return verlaufsdiagramm(bau, { titel, satz: satz(name, punkte), reihen: [{ name, punkte }], daten });
};

const satz = (name: string, punkte: readonly Punkt[]): string => {
  const [erster, letzter] = [punkte[0], punkte.at(-1)];
  return erster && letzter
    ? `${name}: ${schreibeWert(erster.zahl)} im ${monatsname(erster.stelle)}, ${schreibeWert(letzter.zahl)} im ${monatsname(letzter.stelle)}.`
    : '';
};

const monatsname = (iso: string): string => {
  const monat = liesMonat(iso);
  return monat === null ? iso : monatAlsText(monat);
};
