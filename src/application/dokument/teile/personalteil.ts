import type { Baustein } from '#ports';
import { anteilAn, eintraege, tabelle, zahlAn, zelleAn, type Bauzeug, type Reihe } from '../bauzeug.ts';
import { leer, textzelle } from '../laeufe.ts';
import { schluesselSchrittweise } from './balkendiagramme.ts';
import { gespraechskapazitaet } from './gespraechsteil.ts';
import { einsetzbareStellen, finanzierbareStellen, fluktuation, personalbedarf } from './personalrechnung.ts';

/** Staff: areas with posts and keys, the effective ratio step by step, required staff, movements, talks. */
export const personalteil = async (bau: Bauzeug): Promise<readonly Baustein[]> => [
  ...bereiche(bau),
  ...schluessel(bau),
  ...einsetzbareStellen(bau),
  ...(await schluesselSchrittweise(bau)),
  ...fluktuation(bau),
  ...stellenplan(bau),
  ...personalbedarf(bau),
  ...finanzierbareStellen(bau),
  ...bewegungen(bau),
  ...gespraechskapazitaet(bau),
  ...kennwerte(bau),
  ...schulungen(bau),
];

const angaben = (bau: Bauzeug) => bau.rechnung.plan.personal;

const bereiche = (bau: Bauzeug) =>
  tabelle(
    'Personal nach Bereichen',
    [
      ['Bereich'],
      ['Soll in VZÄ'],
      ['unbesetzt in VZÄ'],
      ['Vakanz'],
      ['freigestellt in VZÄ'],
      ['langzeiterkrankt'],
      ['Abgänge'],
      ['Fluktuation'],
    ],
    [
      ...eintraege(angaben(bau)?.bereiche).flatMap(([k, bereich]) => {
        const ort = `personal.bereiche.${k}`;
        const ganzes: Reihe = {
          zellen: [
            textzelle(bereich.bezeichnung),
            ...['soll', 'unbesetzt'].map(feld => zelleAn(bau, `${ort}.${feld}`)),
            anteilAn(bau, `${ort}.vakanzquote`),
            ...['freigestellt', 'langzeiterkrankte', 'abgaenge'].map(feld => zelleAn(bau, `${ort}.${feld}`)),
            anteilAn(bau, `${ort}.fluktuation`),
          ],
        };
        const teile = eintraege(bereich.segmente).flatMap(([s, segment]): readonly Reihe[] =>
          zahlAn(bau, `${ort}.segmente.${s}.soll`) === undefined || eintraege(bereich.segmente).length < 2
            ? []
            : [
                {
                  rolle: 'darunter',
                  zellen: [
                    textzelle(segment.bezeichnung),
                    zelleAn(bau, `${ort}.segmente.${s}.soll`),
                    ...Array.from({ length: 6 }, () => leer),
                  ],
                },
              ],
        );
        return [ganzes, ...teile, ...summeDerTeile(bau, ort)];
      }),
      ...sollzeile(bau),
    ],
  );

/** Where an area names its Soll, what its parts add up to. */
const summeDerTeile = (bau: Bauzeug, ort: string): readonly Reihe[] =>
  zahlAn(bau, `${ort}.summeDerSegmente`)
    ? [
        {
          rolle: 'nachrichtlich',
          zellen: [
            textzelle('Summe der Teile'),
            zelleAn(bau, `${ort}.summeDerSegmente`),
            ...Array.from({ length: 6 }, () => leer),
          ],
        },
      ]
    : [];

/** The Soll of all areas; with one area it is that. */
const sollzeile = (bau: Bauzeug): readonly Reihe[] =>
  zahlAn(bau, 'personal.soll')
    ? [
        {
          rolle: 'summe',
          zellen: [
            textzelle('Summe'),
            zelleAn(bau, 'personal.soll'),
            ...Array.from({ length: 6 }, () => leer),
          ],
        },
      ]
    : [];

const SCHRITTE = [
  ['schluesselAmSoll', 'bei voller Besetzung'],
  ['nachVakanzen.schluessel', 'ohne unbesetzte Stellen'],
  ['nachKrankheit.schluessel', 'ohne Langzeiterkrankte'],
  ['nachFreistellung.schluessel', 'ohne Freigestellte'],
] as const;

const schluessel = (bau: Bauzeug) =>
  tabelle(
    'Betreuungsschlüssel: geplant und tatsächlich',
    [
      ['Bereich'],
      ['zählt', 'links'],
      ['Fälle'],
      ['Schlüssel'],
      ...SCHRITTE.map(([, kopf]) => [kopf] as const),
    ],
    eintraege(angaben(bau)?.bereiche).flatMap(([k, bereich]) => {
      const ort = `personal.bereiche.${k}`;
      const segmente = eintraege(bereich.segmente);
      const [einziges] = segmente.length === 1 ? segmente : [];
      const schluesselVon = (s: string) => zelleAn(bau, `${ort}.segmente.${s}.schluessel`);
      const einzelne = segmente.map(([s, segment]): Reihe => ({
        rolle: 'darunter',
        zellen: [
          textzelle(segment.bezeichnung),
          textzelle(segment.fallart ?? ''),
          zelleAn(bau, `${ort}.segmente.${s}.faelle`),
          schluesselVon(s),
          ...SCHRITTE.map(([feld]) => zelleAn(bau, `${ort}.segmente.${s}.${feld}`)),
        ],
      }));
      const ganzes: Reihe = {
        zellen: [
          textzelle(bereich.bezeichnung),
          einziges?.[1].fallart ? textzelle(einziges[1].fallart) : leer,
          zelleAn(bau, `${ort}.faelle`),
          einziges ? schluesselVon(einziges[0]) : leer,
          ...SCHRITTE.map(([feld]) => zelleAn(bau, `${ort}.${feld}`)),
        ],
      };
      const belegt = (reihe: Reihe) => reihe.zellen.slice(2).some(z => z.inhalt.length > 0);
      return [ganzes, ...(einziges ? [] : einzelne)].filter(belegt);
    }),
  );

const stellenplan = (bau: Bauzeug) => {
  const plan = angaben(bau)?.stellenplan;
  return tabelle(
    plan?.beschluss ? `Stellenplan (${plan.beschluss})` : 'Stellenplan',
    [['Teil'], ['Soll in VZÄ'], ['Stellen seiner Projekte in VZÄ'], ['im Jahresdurchschnitt in VZÄ']],
    [
      ...eintraege(plan?.teile).map(([k, teil]) => ({
        zellen: [
          textzelle(teil.bezeichnung),
          ...['soll', 'projektstellen', 'projektstellenNachMonaten'].map(feld =>
            zelleAn(bau, `personal.stellenplan.teile.${k}.${feld}`),
          ),
        ],
      })),
      ...(zahlAn(bau, 'personal.stellenplan.summe')
        ? [
            {
              rolle: 'summe' as const,
              zellen: [textzelle('Summe'), zelleAn(bau, 'personal.stellenplan.summe'), leer, leer],
            },
          ]
        : []),
    ],
  );
};

const bewegungen = (bau: Bauzeug) =>
  tabelle(
    'Zu- und Abgänge',
    [
      ['Zeitraum'],
      ['Abgänge'],
      ['auf das Jahr'],
      ['Einstellungen'],
      ['von außen umgesetzt'],
      ['intern umgesetzt'],
      ['Saldo'],
      ['mittlerer Bestand'],
      ['Fluktuation im Jahr'],
    ],
    eintraege(angaben(bau)?.bewegungen).map(([k, bewegung]) => {
      const ort = `personal.bewegungen.${k}`;
      return {
        zellen: [
          textzelle(bewegung.bezeichnung),
          ...[
            'abgaenge',
            'abgaengeImJahr',
            'einstellungen',
            'umsetzungenVonAussen',
            'umsetzungenIntern',
            'saldo',
            'bestand',
          ].map(feld => zelleAn(bau, `${ort}.${feld}`)),
          anteilAn(bau, `${ort}.fluktuationImJahr`),
        ],
      };
    }),
  );

const kennwerte = (bau: Bauzeug) =>
  tabelle(
    'Kennwerte des Personals',
    [['Kennwert'], ['Anteil'], ['angestrebt']],
    eintraege(angaben(bau)?.kennwerte).map(([k, { bezeichnung }]) => ({
      zellen: [
        textzelle(bezeichnung),
        zelleAn(bau, `personal.kennwerte.${k}.anteil`),
        zelleAn(bau, `personal.kennwerte.${k}.ziel`),
      ],
    })),
  );

const schulungen = (bau: Bauzeug) =>
  tabelle(
    'Geplante Schulungen',
    [['Schulung'], ['für', 'links'], ['Teilnehmende'], ['Tage']],
    eintraege(angaben(bau)?.schulungen).map(([k, schulung]) => ({
      zellen: [
        textzelle(schulung.bezeichnung),
        schulung.zielgruppe === undefined ? leer : textzelle(schulung.zielgruppe),
        zelleAn(bau, `personal.schulungen.${k}.teilnehmende`),
        zelleAn(bau, `personal.schulungen.${k}.tage`),
      ],
    })),
  );
