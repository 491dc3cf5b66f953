import type { Bestand, Strukturgruppe } from '#domain/strukturen';
import { liesMonat, monatAlsText } from '#domain/werte';
import type { Baustein } from '#ports';
import { anteilAn, eintraege, tabelle, zahlAn, zelleAn, type Bauzeug } from '../bauzeug.ts';
import { textzelle, zahlzelle } from '../laeufe.ts';
import { verlaufsdiagramm } from './verlaufsdiagramm.ts';

/** Stocks and structures: one table of stocks, one of every described group, stocks over time as chart. */
export const strukturteil = async (bau: Bauzeug): Promise<readonly Baustein[]> => {
  const { bestaende, gruppen } = bau.rechnung.plan.strukturen ?? {};
  const verlaeufe: Baustein[] = [];
  for (const [k, bestand] of eintraege(bestaende))
    verlaeufe.push(...(await bestandsverlauf(bau, k, bestand)));
  return [
    ...tabelle(
      'Bestände',
      [['Bestand'], ['Anzahl']],
      eintraege(bestaende).map(([k, { bezeichnung, teilVon }]) => ({
        ...(teilVon !== undefined && { rolle: 'darunter' as const }),
        zellen: [textzelle(bezeichnung), zelleAn(bau, `strukturen.bestaende.${k}.anzahl`)],
      })),
    ),
    ...eintraege(gruppen).flatMap(([k, gruppe]) => gruppentabelle(bau, k, gruppe)),
    ...verlaeufe,
  ];
};

const gruppentabelle = (bau: Bauzeug, k: string, gruppe: Strukturgruppe) =>
  tabelle(
    gruppe.bezeichnung,
    [['Merkmal'], ['Anzahl'], ['Anteil'], ['Vorjahr'], ['Veränderung']],
    eintraege(gruppe.merkmale).map(([m, { bezeichnung }]) => {
      const ort = `strukturen.gruppen.${k}.merkmale.${m}`;
      return {
        zellen: [
          textzelle(bezeichnung),
          zelleAn(bau, `${ort}.anzahl`),
          zelleAn(bau, `${ort}.anteil`),
          zelleAn(bau, `${ort}.vorjahr`),
          anteilAn(bau, `${ort}.veraenderung`),
        ],
      };
    }),
  );

const bestandsverlauf = async (
  bau: Bauzeug,
  k: string,
  { bezeichnung, reihe }: Bestand,
): Promise<readonly Baustein[]> => {
  const punkte = Object.keys(reihe ?? {})
    .toSorted()
    .flatMap(stelle => {
      const zahl = zahlAn(bau, `strukturen.bestaende.${k}.reihe.${stelle}`);
      return zahl ? [{ stelle, zahl }] : [];
    });
  if (punkte.length < 3) return [];
  const titel = `${bezeichnung} im Verlauf`;
  return verlaufsdiagramm(bau, {
    titel,
    satz: `${bezeichnung}, ${punkte.length} Monate.`,
    reihen: [{ name: bezeichnung, punkte }],
    daten: {
      art: 'tabelle',
      titel: `${titel}: Daten zum Diagramm`,
      spalten: [
        { titel: 'Monat', ausrichtung: 'links' },
        { titel: 'Anzahl', ausrichtung: 'rechts' },
      ],
      zeilen: punkte.map(({ stelle, zahl }) => ({
        rolle: 'normal' as const,
        zellen: [textzelle(monatsname(stelle)), zahlzelle(zahl, '')],
      })),
    },
  });
};

const monatsname = (iso: string): string => {
  const monat = liesMonat(iso);
  return monat === null ? iso : monatAlsText(monat);
};
