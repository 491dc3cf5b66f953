import type { Baustein } from '#ports';
import { anteilAn, eintraege, tabelle, zahlAn, zelleAn, type Bauzeug, type Reihe } from '../bauzeug.ts';
import { leer, textzelle } from '../laeufe.ts';
import { schluesselSchrittweise } from './balkendiagramme.ts';

/** Staff: areas with posts and keys, the effective ratio step by step, required staff, movements, talks. */
export const personalteil = async (bau: Bauzeug): Promise<readonly Baustein[]> => [
  ...bereiche(bau),
  ...schluessel(bau),
  ...(await schluesselSchrittweise(bau)),
  ...stellenplan(bau),
  ...bedarf(bau),
  ...bewegungen(bau),
  ...gespraeche(bau),
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
    eintraege(angaben(bau)?.bereiche).flatMap(([k, bereich]) => {
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
      return [ganzes, ...teile];
    }),
  );

const SCHRITTE = [
  ['schluesselAmSoll', 'bei voller Besetzung'],
  ['nachVakanzen.schluessel', 'ohne unbesetzte Stellen'],
  ['nachKrankheit.schluessel', 'ohne Langzeiterkrankte'],
  ['nachFreistellung.schluessel', 'ohne Freigestellte'],
] as const;

const schluessel = (bau: Bauzeug) =>
  tabelle(
    'Betreuungsschlüssel: geplant und tatsächlich',
    [['Bereich'], ['zählt', 'links'], ['Schlüssel'], ...SCHRITTE.map(([, kopf]) => [kopf] as const)],
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
          schluesselVon(s),
          ...SCHRITTE.map(() => leer),
        ],
      }));
      const ganzes: Reihe = {
        zellen: [
          textzelle(bereich.bezeichnung),
          einziges?.[1].fallart ? textzelle(einziges[1].fallart) : leer,
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
    [['Teil'], ['Soll in VZÄ']],
    [
      ...eintraege(plan?.teile).map(([k, teil]) => ({
        zellen: [textzelle(teil.bezeichnung), zelleAn(bau, `personal.stellenplan.teile.${k}.soll`)],
      })),
      ...(zahlAn(bau, 'personal.stellenplan.summe')
        ? [
            {
              rolle: 'summe' as const,
              zellen: [textzelle('Summe'), zelleAn(bau, 'personal.stellenplan.summe')],
            },
          ]
        : []),
    ],
  );
};

const bedarf = (bau: Bauzeug) =>
  tabelle(
    'Personalbedarf nach Methoden',
    [
      ['Rechnung'],
      ['Methode', 'links'],
      ['Schlüssel gemischt'],
      ['Bedarf in VZÄ'],
      ['Deckung'],
      ['Lücke in VZÄ'],
    ],
    eintraege(angaben(bau)?.bedarf).map(([k, rechnung]) => {
      const ort = `personal.bedarf.${k}`;
      return {
        zellen: [
          textzelle(rechnung.bezeichnung),
          textzelle(rechnung.methode),
          zelleAn(bau, `${ort}.mischschluessel.ELB`),
          zelleAn(bau, `${ort}.benoetigt`),
          anteilAn(bau, `${ort}.deckung`),
          zelleAn(bau, `${ort}.luecke`),
        ],
      };
    }),
  );

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
    ],
    eintraege(angaben(bau)?.bewegungen).map(([k, bewegung]) => {
      const ort = `personal.bewegungen.${k}`;
      return {
        zellen: [
          textzelle(bewegung.bezeichnung),
          ...['abgaenge', 'abgaengeImJahr', 'einstellungen', 'umsetzungenVonAussen', 'umsetzungenIntern'].map(
            feld => zelleAn(bau, `${ort}.${feld}`),
          ),
        ],
      };
    }),
  );

const gespraeche = (bau: Bauzeug) =>
  tabelle(
    'Gesprächskapazität',
    [
      ['Gruppe'],
      ['Schlüssel'],
      ['Gespräche je VZÄ und Jahr'],
      ['Kontakte je Person und Jahr'],
      ['angekündigter Abstand in Wochen'],
      ['höchster Schlüssel dafür'],
      ['längstes Gespräch in Minuten'],
    ],
    eintraege(angaben(bau)?.gespraeche).map(([k, planung]) => {
      const ort = `personal.gespraeche.${k}`;
      return {
        zellen: [
          textzelle(planung.bezeichnung),
          ...[
            'schluessel',
            'gespraecheJeVzae',
            'kontakteJeFall',
            'rhythmus',
            'tragfaehigerSchluessel',
            'tragfaehigeLaenge',
          ].map(feld => zelleAn(bau, `${ort}.${feld}`)),
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
