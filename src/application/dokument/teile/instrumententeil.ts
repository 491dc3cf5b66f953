import type { Instrumentzeile } from '#domain/instrumente';
import { schreibeWert } from '#domain/werte';
import type { Baustein, Zelle } from '#ports';
import {
  anmerkung,
  anteilAn,
  eintraege,
  tabelle,
  zahlAn,
  zelleAn,
  type Bauzeug,
  type Reihe,
} from '../bauzeug.ts';
import { leer, text, textzelle } from '../laeufe.ts';
import { foerderungenGegenVorjahr } from './balkendiagramme.ts';

/** Planned support: table by group, what stands beside it, contracts, Bildungszielplanung, cost, tables no Schwerpunkt prints. */
export const instrumententeil = async (bau: Bauzeug): Promise<readonly Baustein[]> => [
  ...haupttabelle(bau),
  ...(await foerderungenGegenVorjahr(bau)),
  ...vertraege(bau),
  ...bildungsziele(bau),
  ...kosten(bau),
  ...freieSichten(bau),
];

const EINHEITEN: Readonly<Record<Instrumentzeile['einheit'], string>> = {
  eintritte: 'Eintritte',
  plaetze: 'Plätze',
  teilnehmermonate: 'Teilnehmermonate',
  stunden: 'Stunden',
  gutscheine: 'Gutscheine',
  foerderfaelle: 'Förderfälle',
};

const angaben = (bau: Bauzeug) => bau.rechnung.plan.instrumente;
const ort = (k: string): string => `instrumente.zeilen.${k}`;

const haupttabelle = (bau: Bauzeug): readonly Baustein[] => {
  const alle = angaben(bau);
  const obere = eintraege(alle?.zeilen).filter(([, z]) => z.teilVon === undefined);
  const jahr = bau.rechnung.plan.deckblatt.jahr;
  const inGruppe = (gruppe: string | undefined) =>
    obere.filter(([, z]) => !z.nachrichtlich && z.gruppe === gruppe);
  const fussnoten = new Fussnoten();
  const reihen: readonly Reihe[] = [
    ...(zahlAn(bau, 'instrumente.summe') ? [summenzeile(bau, 'Insgesamt', 'instrumente')] : []),
    ...eintraege(alle?.gruppen).flatMap(([g, { nummer, bezeichnung }]) => [
      summenzeile(bau, `${nummer}. ${bezeichnung}`, `instrumente.gruppen.${g}`),
      ...inGruppe(g).flatMap(z => zeilenMitDarunter(bau, z, fussnoten)),
    ]),
    ...inGruppe(undefined).flatMap(z => zeilenMitDarunter(bau, z, fussnoten)),
    ...obere
      .filter(([, z]) => z.nachrichtlich)
      .map((z): Reihe => ({ ...zeile(bau, z, fussnoten), rolle: 'nachrichtlich' })),
  ];
  return [
    ...tabelle(
      `Geplante Förderungen ${jahr}`,
      [
        ['Instrument'],
        ['Einheit', 'links'],
        [String(jahr)],
        [alle?.vorjahr?.bezeichnung ?? 'Vorjahr'],
        ['Veränderung'],
      ],
      reihen,
    ),
    ...fussnoten.bausteine(),
  ];
};

const summenzeile = (bau: Bauzeug, name: string, adresse: string): Reihe => ({
  rolle: 'summe',
  zellen: [
    textzelle(name),
    leer,
    zelleAn(bau, `${adresse}.summe`),
    zelleAn(bau, `${adresse}.vorjahr`),
    anteilAn(bau, `${adresse}.veraenderung`),
  ],
});

type Eintrag = readonly [string, Instrumentzeile];

const zeilenMitDarunter = (bau: Bauzeug, eintrag: Eintrag, fussnoten: Fussnoten): readonly Reihe[] => [
  zeile(bau, eintrag, fussnoten),
  ...eintraege(angaben(bau)?.zeilen)
    .filter(([, z]) => z.teilVon === eintrag[0] && z.rolle === 'darunter')
    .map((unter): Reihe => ({ ...zeile(bau, unter, fussnoten), rolle: 'darunter' })),
];

const zeile = (bau: Bauzeug, [k, z]: Eintrag, fussnoten: Fussnoten): Reihe => ({
  zellen: [
    textzelle(z.rolle === 'darunter' ? `darunter ${z.bezeichnung}` : z.bezeichnung),
    textzelle(EINHEITEN[z.einheit]),
    mengenzelle(bau, [k, z], fussnoten),
    zelleAn(bau, `${ort(k)}.vorjahr`),
    anteilAn(bau, `${ort(k)}.veraenderung`),
  ],
});

/** '25 bis 30', '20 und Stundenkontingente', '60 *'. */
const mengenzelle = (bau: Bauzeug, [k, z]: Eintrag, fussnoten: Fussnoten): Zelle => {
  const zelle = zelleAn(bau, `${ort(k)}.menge`);
  const bis = zahlAn(bau, `${ort(k)}.mengeBis`);
  const beiwerk = [
    bis ? ` bis ${schreibeWert(bis)}` : '',
    z.zusatz ? ` ${z.zusatz}` : '',
    z.fussnote ? ` ${fussnoten.marke(z.fussnote)}` : '',
  ].join('');
  return beiwerk === '' ? zelle : { ...zelle, inhalt: [...zelle.inhalt, text(beiwerk)] };
};

/** Footnotes of a table in the order of their first use. */
class Fussnoten {
  readonly #texte: string[] = [];
  marke(worte: string): string {
    if (!this.#texte.includes(worte)) this.#texte.push(worte);
    return '*'.repeat(this.#texte.indexOf(worte) + 1);
  }
  bausteine(): readonly Baustein[] {
    return this.#texte.map((worte, i) => anmerkung(`${'*'.repeat(i + 1)} ${worte}`));
  }
}

const vertraege = (bau: Bauzeug) =>
  tabelle(
    'Rahmenverträge: möglicher Abruf',
    [['Vertrag'], ['Plätze'], ['mindestens'], ['höchstens'], ['geplant'], ['mindestens zu zahlen in €']],
    eintraege(angaben(bau)?.vertraege).map(([k, { bezeichnung }]) => ({
      zellen: [
        textzelle(bezeichnung),
        ...['plaetze', 'abrufMindestens', 'abrufHoechstens', 'abruf', 'mindestzahlung'].map(feld =>
          zelleAn(bau, `instrumente.vertraege.${k}.${feld}`),
        ),
      ],
    })),
  );

const bildungsziele = (bau: Bauzeug) =>
  tabelle(
    'Bildungszielplanung',
    [['Bildungsziel'], ['Bildungsgutscheine'], ['führt zum Abschluss', 'links']],
    eintraege(angaben(bau)?.bildungsziele).map(([k, ziel]) => ({
      zellen: [
        textzelle(ziel.bezeichnung),
        zelleAn(bau, `instrumente.bildungsziele.${k}.gutscheine`),
        textzelle(ziel.abschlussorientiert ? 'ja' : 'nein'),
      ],
    })),
  );

const kosten = (bau: Bauzeug) => {
  const { jahr } = bau.rechnung.plan.deckblatt;
  return tabelle(
    'Kosten der geplanten Förderungen in Euro',
    [['Instrument'], ['Kosten je Einheit in €'], [`${bau.rechnung.plan.deckblatt.jahr} in €`]],
    [
      ...eintraege(angaben(bau)?.zeilen)
        .filter(([k]) => zahlAn(bau, `${ort(k)}.kosten.jahre.${jahr}`))
        .map(([k, { bezeichnung }]) => ({
          zellen: [
            textzelle(bezeichnung),
            zelleAn(bau, `${ort(k)}.kosten.stueckkosten`),
            zelleAn(bau, `${ort(k)}.kosten.jahre.${jahr}`),
          ],
        })),
      ...(zahlAn(bau, `instrumente.kosten.jahre.${jahr}`)
        ? [
            {
              rolle: 'summe' as const,
              zellen: [textzelle('Summe'), leer, zelleAn(bau, `instrumente.kosten.jahre.${jahr}`)],
            },
          ]
        : []),
    ],
  );
};

const freieSichten = (bau: Bauzeug): readonly Baustein[] =>
  eintraege(angaben(bau)?.sichten)
    .filter(([, { schwerpunkt }]) => schwerpunkt === undefined)
    .flatMap(([k]) => sichttabelle(bau, k));

/** The tables of a Schwerpunkt. */
export const sichtenZu = (bau: Bauzeug, schwerpunkt: string): readonly Baustein[] =>
  eintraege(angaben(bau)?.sichten)
    .filter(([, sicht]) => sicht.schwerpunkt === schwerpunkt)
    .flatMap(([k]) => sichttabelle(bau, k));

const sichttabelle = (bau: Bauzeug, k: string): readonly Baustein[] => {
  const sicht = angaben(bau)?.sichten?.[k];
  const fussnoten = new Fussnoten();
  const reihen = (sicht?.zeilen ?? []).flatMap((schluessel): readonly Reihe[] => {
    const z = angaben(bau)?.zeilen?.[schluessel];
    return z
      ? [
          {
            zellen: [
              textzelle(z.bezeichnung),
              mengenzelle(bau, [schluessel, z], fussnoten),
              z.funktion === undefined
                ? leer
                : { inhalt: einzeilig(bau.text(`${ort(schluessel)}.funktion`, z.funktion)) },
            ],
          },
        ]
      : [];
  });
  const summeAn = (feld: string) => zahlAn(bau, `instrumente.sichten.${k}.${feld}`);
  const [von, bis] = [summeAn('summeVon') ?? summeAn('summe'), summeAn('summeBis')];
  const summe = von ? zelleAn(bau, von.pfad) : leer;
  const spanne = von && bis && schreibeWert(bis) !== schreibeWert(von) ? ` bis ${schreibeWert(bis)}` : '';
  return [
    ...tabelle(
      sicht?.bezeichnung ?? k,
      [
        ['Instrument'],
        [String(bau.rechnung.plan.deckblatt.jahr)],
        ['Funktion im Integrationsprozess', 'links'],
      ],
      [
        ...reihen,
        ...(von
          ? [
              {
                rolle: 'summe' as const,
                zellen: [textzelle('Summe'), { ...summe, inhalt: [...summe.inhalt, text(spanne)] }, leer],
              },
            ]
          : []),
      ],
    ),
    ...fussnoten.bausteine(),
  ];
};

/** Paragraphs of a short text in one cell. */
const einzeilig = (bausteine: readonly Baustein[]): Zelle['inhalt'] =>
  bausteine.flatMap((b, i) => (b.art === 'absatz' ? [...(i > 0 ? [text(' ')] : []), ...b.inhalt] : []));

/** Municipal services with their need as a range. */
export const kommunalteil = (bau: Bauzeug): readonly Baustein[] => {
  const leistungen = eintraege(angaben(bau)?.kommunaleLeistungen);
  if (leistungen.length === 0) return [];
  return [
    ...tabelle(
      'Kommunale Eingliederungsleistungen (§ 16a SGB II): geschätzter Bedarf, keine Sollplanung',
      [['Leistung'], ['erbracht von', 'links'], ['mindestens'], ['höchstens']],
      leistungen.map(([k, { bezeichnung, erbringer }]) => ({
        zellen: [
          textzelle(bezeichnung),
          erbringer === undefined ? leer : textzelle(erbringer),
          zelleAn(bau, `instrumente.kommunaleLeistungen.${k}.von`),
          zelleAn(bau, `instrumente.kommunaleLeistungen.${k}.bis`),
        ],
      })),
    ),
  ];
};
