import { EINHEITENNAMEN, type Instrumentzeile } from '#domain/instrumente';
import { schreibeWert } from '#domain/werte';
import type { Baustein, Textlauf, Zelle } from '#ports';
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
import { einheitensatz, summierteEinheiten } from './einheiten.ts';
import { feldtabelle, laufAn, wertAn, type Feld } from './feldtabelle.ts';
import { foerderkosten } from './foerderkosten.ts';
import { foerderumfang } from './foerderumfang.ts';
import { frauenteil } from './frauenteil.ts';
import { instrumentaussagen } from './instrumentaussagen.ts';
import { teilzeilen } from './teilzeilen.ts';
import { umschichtungsprobe } from './umschichtungsprobe.ts';

/** Planned support: table by group, what stands beside it, contracts, Bildungszielplanung, cost, tables no Schwerpunkt prints. */
export const instrumententeil = async (bau: Bauzeug): Promise<readonly Baustein[]> => [
  ...haupttabelle(bau),
  ...(await foerderungenGegenVorjahr(bau)),
  ...instrumentaussagen(bau),
  ...teilzeilen(bau),
  ...foerderumfang(bau),
  ...foerderkosten(bau),
  ...umschichtungsprobe(bau),
  ...vertraege(bau),
  ...bildungsziele(bau),
  ...frauenteil(bau),
  ...freieSichten(bau),
  ...alleSichten(bau),
];

const angaben = (bau: Bauzeug) => bau.rechnung.plan.instrumente;
const ort = (k: string): string => `instrumente.zeilen.${k}`;

const haupttabelle = (bau: Bauzeug): readonly Baustein[] => {
  const alle = angaben(bau);
  const obere = eintraege(alle?.zeilen).filter(([, z]) => z.teilVon === undefined);
  const jahr = bau.rechnung.plan.deckblatt.jahr;
  const inGruppe = (gruppe: string | undefined) =>
    obere.filter(([, z]) => !z.nachrichtlich && z.gruppe === gruppe);
  const gezaehlt = obere.map(([, z]) => z).filter(z => !z.nachrichtlich);
  const fussnoten = new Fussnoten();
  const reihen: readonly Reihe[] = [
    ...(zahlAn(bau, 'instrumente.summe') ? summenzeilen(bau, 'Insgesamt', 'instrumente', gezaehlt) : []),
    ...eintraege(alle?.gruppen).flatMap(([g, { nummer, bezeichnung }]) => [
      ...summenzeilen(
        bau,
        `${nummer}. ${bezeichnung}`,
        `instrumente.gruppen.${g}`,
        inGruppe(g).map(([, z]) => z),
      ),
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
    ...einheitensatz(gezaehlt),
    ...fussnoten.bausteine(),
  ];
};

/** A sum; where the unit of a row changed, below it what is comparable, and the change there. */
const summenzeilen = (
  bau: Bauzeug,
  name: string,
  adresse: string,
  zeilen: readonly Instrumentzeile[],
): readonly Reihe[] => {
  const einheit = summierteEinheiten(zeilen).length > 1 ? textzelle('verschiedene') : leer;
  const vergleichbar = `${adresse}.vergleichbar`;
  const veraenderung = anteilAn(bau, `${adresse}.veraenderung`);
  const reihe = (rolle: 'summe' | 'darunter', worte: string, ort: string, anteil: Zelle): Reihe => ({
    rolle,
    zellen: [textzelle(worte), einheit, zelleAn(bau, `${ort}.summe`), zelleAn(bau, `${ort}.vorjahr`), anteil],
  });
  return zahlAn(bau, `${vergleichbar}.summe`) || zahlAn(bau, `${vergleichbar}.vorjahr`)
    ? [
        reihe('summe', name, adresse, leer),
        reihe('darunter', 'darunter mit unveränderter Einheit', vergleichbar, veraenderung),
      ]
    : [reihe('summe', name, adresse, veraenderung)];
};

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
    textzelle(EINHEITENNAMEN[z.einheit]),
    mengenzelle(bau, [k, z], fussnoten),
    zelleAn(bau, `${ort(k)}.vorjahr`),
    anteilAn(bau, `${ort(k)}.veraenderung`),
  ],
});

/** '25 bis 30', '20 und Stundenkontingente', '60 *'. */
const mengenzelle = (bau: Bauzeug, [k, z]: Eintrag, fussnoten: Fussnoten): Zelle => {
  const zelle = zelleAn(bau, `${ort(k)}.menge`);
  const beiwerk = [z.zusatz ? ` ${z.zusatz}` : '', z.fussnote ? ` ${fussnoten.marke(z.fussnote)}` : ''].join(
    '',
  );
  return {
    ...zelle,
    inhalt: [
      ...zelle.inhalt,
      ...oberesEnde(bau, `${ort(k)}.mengeBis`),
      ...(beiwerk === '' ? [] : [text(beiwerk)]),
    ],
  };
};

/** ' bis 30' behind the lower end of a range. */
const oberesEnde = (bau: Bauzeug, adresse: string): readonly Textlauf[] => {
  const bis = laufAn(bau, adresse);
  return bis ? [text(' bis '), bis] : [];
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

const vertraege = (bau: Bauzeug): readonly Baustein[] => {
  const zeilen = eintraege(angaben(bau)?.vertraege).map(([k, { bezeichnung }]) => ({
    name: bezeichnung,
    ort: `instrumente.vertraege.${k}`,
  }));
  return [
    ...feldtabelle(bau, 'Rahmenverträge: möglicher Abruf', 'Vertrag', ABRUF, zeilen),
    ...feldtabelle(bau, 'Rahmenverträge: Preise und was mindestens zu zahlen ist', 'Vertrag', PREISE, zeilen),
  ];
};

const ABRUF: readonly Feld[] = [
  ['Plätze', 'plaetze'],
  ['mindestens', 'abrufVon'],
  ['das sind', 'abrufMindestens'],
  ['höchstens', 'abrufBis'],
  ['das sind', 'abrufHoechstens'],
  ['geplant', 'abruf'],
];

const PREISE: readonly Feld[] = [
  ['Preis je Platz in €', 'platzpreis'],
  ['mindestens zu zahlen in €', 'mindestzahlung'],
  ['eingeplant in €', 'eingeplant'],
];

const bildungsziele = (bau: Bauzeug): readonly Baustein[] => {
  const ort = 'instrumente.bildungszielplanung';
  const zeile = (name: string, adresse: string, worte = '', rolle?: 'summe' | 'darunter'): Reihe => ({
    ...(rolle && { rolle }),
    zellen: [textzelle(name), wertAn(bau, adresse), worte === '' ? leer : textzelle(worte)],
  });
  const ziele = eintraege(angaben(bau)?.bildungsziele);
  if (ziele.length === 0) return [];
  return tabelle(
    'Bildungszielplanung',
    [['Bildungsziel'], ['Bildungsgutscheine'], ['führt zum Abschluss', 'links']],
    [
      ...ziele.map(([k, { bezeichnung, abschlussorientiert }]) =>
        zeile(bezeichnung, `instrumente.bildungsziele.${k}.gutscheine`, abschlussorientiert ? 'ja' : 'nein'),
      ),
      zeile('Summe', `${ort}.summe`, '', 'summe'),
      zeile('davon zum Abschluss', `${ort}.abschlussorientiert`, '', 'darunter'),
      zeile('das ist ein Anteil von', `${ort}.anteilAbschlussorientiert`, '', 'darunter'),
    ],
  );
};

const freieSichten = (bau: Bauzeug): readonly Baustein[] =>
  eintraege(angaben(bau)?.sichten)
    .filter(([, { schwerpunkt }]) => schwerpunkt === undefined)
    .flatMap(([k]) => sichttabelle(bau, k));

/** All tables for target groups together: a row that stands in several of them counts once. */
const alleSichten = (bau: Bauzeug): readonly Baustein[] => {
  const an = (feld: string) => laufAn(bau, `instrumente.sichtenOhneDoppelte.${feld}`);
  const von = an('summe') ?? an('summeVon');
  if (!von) return [];
  return [
    {
      art: 'anmerkung',
      inhalt: [
        text('Alle Tabellen für Zielgruppen zusammen, jede Zeile einmal gezählt: '),
        von,
        ...oberesEnde(bau, 'instrumente.sichtenOhneDoppelte.summeBis'),
        text('.'),
      ],
    },
  ];
};

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
  const spanne = von && bis && schreibeWert(bis) !== schreibeWert(von) ? oberesEnde(bau, bis.pfad) : [];
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
                zellen: [textzelle('Summe'), { ...summe, inhalt: [...summe.inhalt, ...spanne] }, leer],
              },
            ]
          : []),
      ],
    ),
    ...(von ? einheitensatz((sicht?.zeilen ?? []).flatMap(z => angaben(bau)?.zeilen?.[z] ?? [])) : []),
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
      [['Leistung'], ['erbracht von', 'links'], ['mindestens'], ['höchstens'], ['daneben genanntes Soll']],
      [
        ...leistungen.map(([k, { bezeichnung, erbringer }]) => ({
          zellen: [
            textzelle(bezeichnung),
            erbringer === undefined ? leer : textzelle(erbringer),
            ...['von', 'bis', 'soll'].map(feld =>
              zelleAn(bau, `instrumente.kommunaleLeistungen.${k}.${feld}`),
            ),
          ],
        })),
        {
          rolle: 'summe',
          zellen: [
            textzelle('Summe'),
            leer,
            ...['von', 'bis'].map(feld => zelleAn(bau, `instrumente.kommunalerBedarf.${feld}`)),
            leer,
          ],
        },
      ],
    ),
  ];
};
