import type { Planrechnung } from '../planRechnen.ts';
import { schreibeAnteil, type Pfad, type Zahl } from '#domain/werte';
import type { Tabelle, Zeilenrolle } from '#ports';
import { anteilzelle, textzelle, zahlzelle } from './laeufe.ts';
import type { Standzeichen } from './staende.ts';

type Reihe = Readonly<{ name: string; pfad: string; rolle?: Zeilenrolle }>;

/** Tables beyond the budget table, each only when the plan has its figures. */
export const weitereTabellen = (rechnung: Planrechnung, zeichen: Standzeichen): readonly Tabelle[] =>
  [
    nachStand(rechnung),
    bindungen(rechnung),
    freieMittel(rechnung),
    planung(rechnung),
    mittelabfluss(rechnung),
    gegenproben(rechnung),
    grenzwirkung(rechnung),
  ].flatMap(bau => bau(zeichen));

type Bau = (zeichen: Standzeichen) => readonly Tabelle[];

/** A table of one amount a row; nothing when no row has a figure. */
const betragstabelle =
  ({ blatt }: Planrechnung, titel: string, kopf: string, reihen: readonly Reihe[]): Bau =>
  zeichen => {
    const belegt = reihen.flatMap(reihe => {
      const zahl = blatt.get(reihe.pfad as Pfad);
      return zahl ? [{ ...reihe, zahl }] : [];
    });
    if (belegt.length === 0) return [];
    return [
      {
        art: 'tabelle',
        titel,
        spalten: [
          { titel: 'Position', ausrichtung: 'links' },
          { titel: kopf, ausrichtung: 'rechts' },
        ],
        zeilen: belegt.map(({ name, rolle, zahl }) => ({
          rolle: rolle ?? 'normal',
          zellen: [textzelle(name), zahlzelle(zahl, zeichen.von(zahl))],
        })),
      },
    ];
  };

/** Changes against every further column: which Stand of the other year a change is measured by. */
const nachStand =
  ({ plan, blatt }: Planrechnung): Bau =>
  zeichen => {
    const spalten = Object.entries(plan.haushalt.vergleich ?? {});
    if (spalten.length < 2) return [];
    const groessen = [
      ['EGT ohne BEZ', 'egtOhneBez'],
      ['Verwaltungskostenbudget', 'verwaltungskostenbudget'],
      ['Gesamtverwaltungskosten', 'gesamtverwaltungskosten'],
      ['Umschichtung', 'umschichtung'],
    ] as const;
    const zahl = (spalte: string, groesse: string): Zahl | undefined =>
      blatt.get(`haushalt.vergleich.${spalte}.veraenderung.${groesse}` as Pfad);
    return [
      {
        art: 'tabelle',
        titel: 'Veränderung nach dem Stand des Vergleichs',
        spalten: [
          { titel: 'Position', ausrichtung: 'links' },
          ...spalten.map(([, s]) => ({ titel: `gegen ${s.bezeichnung}`, ausrichtung: 'rechts' as const })),
        ],
        zeilen: groessen
          .filter(([, groesse]) => spalten.some(([s]) => zahl(s, groesse)))
          .map(([name, groesse]) => ({
            rolle: 'normal' as const,
            zellen: [
              textzelle(name),
              ...spalten.map(([s]) => {
                const wert = zahl(s, groesse);
                return wert ? { ...anteilzelle(wert), stand: zeichen.von(wert) } : anteilzelle(wert);
              }),
            ],
          })),
      },
    ];
  };

const jahre = ({ blatt }: Planrechnung, ort: string): readonly string[] =>
  [...blatt.keys()].flatMap(p => new RegExp(`^haushalt\\.${ort}\\.(\\d{4})$`).exec(p)?.[1] ?? []);

const bindungen = (rechnung: Planrechnung): Bau =>
  betragstabelle(rechnung, 'Vorbindungen und Verpflichtungsermächtigungen', 'in €', [
    ...jahre(rechnung, 'vorbindungen').map(j => ({
      name: `Vorbindungen ${j}`,
      pfad: `haushalt.vorbindungen.${j}`,
    })),
    ...jahre(rechnung, 'neueBindungen').map(j => ({
      name: `Neue Bindungen ${j}`,
      pfad: `haushalt.neueBindungen.${j}`,
    })),
    ...jahre(rechnung, 'folgelasten').map(j => ({
      name: `Folgelasten der Planung ${j}`,
      pfad: `haushalt.folgelasten.${j}`,
    })),
    ...jahre(rechnung, 'verpflichtungsermaechtigungFrei').flatMap(j => [
      {
        name: `Verpflichtungsermächtigung ${j}`,
        pfad: `haushalt.bindungen.verpflichtungsermaechtigungen.${j}`,
      },
      {
        name: 'davon noch frei',
        pfad: `haushalt.verpflichtungsermaechtigungFrei.${j}`,
        rolle: 'darunter' as const,
      },
    ]),
  ]);

/** What nothing is promised for yet, every row a step to it. */
const freieMittel = (rechnung: Planrechnung): Bau => {
  const { plan, blatt } = rechnung;
  const { jahr } = plan.deckblatt;
  const egt = plan.haushalt.umschichtung ? 'verfuegbar' : 'ohneBez';
  if (!blatt.has('haushalt.freieMittel' as Pfad)) return () => [];
  return betragstabelle(rechnung, `Freie Mittel ${jahr}`, 'in €', [
    {
      name: egt === 'verfuegbar' ? 'EGT verfügbar' : 'EGT ohne BEZ',
      pfad: `haushalt.eingliederungstitel.${egt}`,
    },
    { name: `abzüglich Vorbindungen ${jahr}`, pfad: `haushalt.vorbindungen.${jahr}` },
    { name: 'abzüglich weitere laufende Fälle', pfad: 'haushalt.planung.gesichert.altfaelle' },
    { name: `abzüglich neue Bindungen ${jahr}`, pfad: `haushalt.neueBindungen.${jahr}` },
    { name: 'abzüglich Verträge (Mindestabnahme)', pfad: 'haushalt.planung.gesichert.vertraege' },
    { name: 'abzüglich neue Förderungen', pfad: 'haushalt.planung.gesichert.neue' },
    { name: 'Freie Mittel', pfad: 'haushalt.freieMittel', rolle: 'summe' },
  ]);
};

const planung = (rechnung: Planrechnung): Bau => {
  const ueberplanung = rechnung.blatt.get('haushalt.planung.ueberplanung' as Pfad);
  const titel =
    ueberplanung?.einheit === 'anteil' && ueberplanung.wert[0] > 0
      ? `Geplante Ausgaben des Eingliederungstitels (Überplanung ${schreibeAnteil(ueberplanung.wert)})`
      : 'Geplante Ausgaben des Eingliederungstitels';
  return betragstabelle(rechnung, titel, `${rechnung.plan.deckblatt.jahr} in €`, [
    ...Object.entries(rechnung.plan.haushalt.planung?.zeilen ?? {}).map(([schluessel, z]) => ({
      name: z.art === 'altfall' ? `${z.bezeichnung} (laufende Fälle)` : z.bezeichnung,
      pfad: `haushalt.planung.zeilen.${schluessel}.kosten`,
    })),
    { name: 'Geplante Kosten', pfad: 'haushalt.planung.summe', rolle: 'summe' },
    { name: 'davon erwartet', pfad: 'haushalt.planung.erwartet', rolle: 'darunter' },
  ]);
};

const mittelabfluss = (rechnung: Planrechnung): Bau =>
  betragstabelle(
    rechnung,
    'Mittelabfluss',
    'in €',
    ['bindungsstand', 'freieSpitze', 'prognoseA', 'prognoseB'].flatMap(ort => {
      const zahl = rechnung.blatt.get(`haushalt.mittelabfluss.${ort}` as Pfad);
      return zahl ? [{ name: zahl.name, pfad: zahl.pfad }] : [];
    }),
  );

const gegenproben = (rechnung: Planrechnung): Bau =>
  betragstabelle(
    rechnung,
    'Gegenproben',
    'in €',
    [
      'einglmv.egtErwartet',
      'einglmv.vkbErwartet',
      'bezugsgroessen.egtJeElbUndMonat',
      'bezugsgroessen.gvkJeVzae',
    ].flatMap(ort => {
      const zahl = rechnung.blatt.get(`haushalt.${ort}` as Pfad);
      return zahl ? [{ name: zahl.name, pfad: zahl.pfad }] : [];
    }),
  );

const grenzwirkung = (rechnung: Planrechnung): Bau =>
  betragstabelle(
    rechnung,
    'Was 100.000 Euro bewirken',
    'in €',
    ['grenzwirkung.egt', 'grenzwirkung.kfa', 'grenzwirkung.umschichtung'].flatMap(ort => {
      const zahl = rechnung.blatt.get(`haushalt.${ort}` as Pfad);
      return zahl ? [{ name: zahl.name, pfad: zahl.pfad }] : [];
    }),
  );
