import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planSchema } from '#contract';
import {
  bytes,
  gelungenes,
  meldungenZu,
  musterplan,
  ohneMarke,
  plandatei,
  pruefdatei,
} from './pruefhilfen.ts';

const MUSTER = pruefdatei('musterjobcenter.yaml');

describe('ein guter Plan', () => {
  test('der Musterplan mit allen Angaben des Formats wird gelesen', () => {
    expect(meldungenZu(MUSTER)).toEqual([]);
    const { plan } = gelungenes(plandatei.lies(bytes(MUSTER)));
    expect(plan.deckblatt).toMatchObject({
      jobcenter: 'Kreis Musterland',
      jahr: 2023,
      zustand: 'in Abstimmung',
    });
    expect(plan.haushalt.eingliederungstitel?.rueckforderungen).toMatchObject({
      wert: 5_000_000,
      stand: 'eigene_planung',
      gedruckt: [{ text: '50.0000', ort: 'Tabelle Budget, Zeile 7' }, { text: 'rd. 50 T€' }],
    });
    expect(plan.haushalt.umschichtungFrueher?.['2020']).toMatchObject({ wert: -7_500_050, schritt: 1 });
    expect(plan.texte?.['budget']).toContain(
      '\n\n  Eingerückt bleibt eingerückt # und das ist kein Kommentar\n',
    );
  });

  test('jedes Feld des Formats kommt in den Plänen von Musterstadt vor', () => {
    const felder = new Set(felderDesSchemas(planSchema.toJSONSchema({ io: 'input' })));
    const gesehen = new Set(
      MUSTERSTADT.flatMap(datei => {
        const { plan } = gelungenes(plandatei.lies(readFileSync(datei)));
        return felderDerDaten(felder, planSchema.encode(plan as never));
      }),
    );
    expect(felder.size).toBeGreaterThan(400);
    expect([...felder].filter(feld => !gesehen.has(feld)).toSorted()).toEqual(AUSGENOMMEN);
  });

  test('was gelesen wurde, wird als Daten wieder derselbe Plan', () => {
    const { plan } = gelungenes(plandatei.lies(bytes(MUSTER)));
    const daten = planSchema.encode(plan as never);
    expect(gelungenes(plandatei.lies(bytes(JSON.stringify(daten)))).plan).toEqual(plan);
  });

  test('Zeilenenden von Windows, eine Marke am Anfang und ein „---“ stören nicht', () => {
    const { plan } = gelungenes(plandatei.lies(bytes(MUSTER)));
    for (const fassung of [
      MUSTER.replaceAll('\n', '\r\n'),
      `\uFEFF${MUSTER}`,
      `---\n${MUSTER}`,
      MUSTER.trimEnd(),
    ])
      expect(gelungenes(plandatei.lies(bytes(fassung))).plan).toEqual(plan);
  });
});

/** The made-up Jobcenter: a decided plan with its annex, and the draft of the year after. */
const MUSTERSTADT = [
  'beispiele/musterstadt-2026.yaml',
  'beispiele/anlagen/musterstadt-integrationsprogramm-2026.yaml',
  'beispiele/musterstadt-2027.yaml',
];

/** What Stellwerk writes into a carried-over plan while sentences wait to be renewed; and keys on record, which an invented Jobcenter has none of. */
const AUSGENOMMEN = ['fortschreibung.ausgeschrieben', 'haushalt.einglmv.jobcenter'];

type Knoten = Readonly<Record<string, unknown>>;

const istKnoten = (wert: unknown): wert is Knoten =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert);

/** What every value may say in detail: one field for all of them, or each would have to be written out. */
const WERT = 'ausführlicher Wert';
const istAusfuehrlicherWert = (felder: readonly string[]): boolean =>
  felder.includes('wert') && felder.includes('gedruckt');

const unter = (ort: string, name: string): string => (ort === '' ? name : `${ort}.${name}`);

/** Every field of a schema as 'haushalt.vergleich.*.jahr'; the entries of a keyed map are '*', those of a list add nothing. */
const felderDesSchemas = (schema: unknown, ort = ''): readonly string[] => {
  if (!istKnoten(schema)) return [];
  const zweige = ['anyOf', 'oneOf', 'allOf'].flatMap(
    art => (schema[art] as readonly unknown[] | undefined) ?? [],
  );
  const felder = istKnoten(schema['properties']) ? Object.entries(schema['properties']) : [];
  const hier = istAusfuehrlicherWert(felder.map(([name]) => name)) ? WERT : ort;
  return [
    ...zweige.flatMap(zweig => felderDesSchemas(zweig, ort)),
    ...felderDesSchemas(schema['items'], ort),
    ...felderDesSchemas(schema['additionalProperties'], unter(ort, '*')),
    ...felder.flatMap(([name, teil]) => [unter(hier, name), ...felderDesSchemas(teil, unter(hier, name))]),
  ];
};

/** The fields of a schema that stand in data. */
const felderDerDaten = (felder: ReadonlySet<string>, daten: unknown, ort = ''): readonly string[] => {
  if (Array.isArray(daten)) return daten.flatMap(teil => felderDerDaten(felder, teil, ort));
  if (!istKnoten(daten)) return [];
  return Object.entries(daten).flatMap(([name, teil]) => {
    const feld = [unter(ort, name), unter(WERT, name)].find(f => felder.has(f)) ?? unter(ort, '*');
    return [feld, ...felderDerDaten(felder, teil, feld)];
  });
};

describe('Fundorte', () => {
  const { fundort, fundortGedruckt } = gelungenes(plandatei.lies(bytes(MUSTER)));
  const zeile = (ort: Readonly<{ zeile: number; spalte: number }> | null): string =>
    ort === null ? 'keiner' : (MUSTER.split('\n')[ort.zeile - 1]?.slice(ort.spalte - 1) ?? '');

  test('eine Adresse führt zum Feld, oder zum nächsten darum herum', () => {
    expect(zeile(fundort('haushalt.umschichtung'))).toBe('umschichtung:');
    expect(zeile(fundort('haushalt.umschichtung.anteil'))).toBe('umschichtung:');
    expect(zeile(fundort('haushalt.vergleich.jahr_2021.veraenderung.vkb'))).toBe('jahr_2021:');
    expect(zeile(fundort('haushalt.mittelabfluss.kurve.3'))).toBe('- "21 %"');
    expect(zeile(fundort('haushalt.mittelabfluss.monate.2023-03.soll'))).toBe('2023-03:');
    expect(zeile(fundort('haushalt.bindungen.verpflichtungsermaechtigungen.2025'))).toBe('2025: 2600000');
    expect(zeile(fundort('rechtsstand.werte.pat_satz.2023-01-01'))).toBe('pat_satz.2023-01-01: "50 %"');
    expect(fundort('haushalt')).toEqual({ zeile: 62, spalte: 1 });
  });

  test('was gar nicht in der Datei steht, hat keinen Fundort', () => {
    for (const adresse of ['', 'recht.x', 'constructor', '__proto__.x', '1'])
      expect(fundort(adresse)).toBeNull();
  });

  test('gedruckte Zahlen haben ihren eigenen Fundort, sonst den der Zahl', () => {
    expect(zeile(fundortGedruckt('haushalt.umschichtung'))).toBe('haushalt.umschichtung: "4,2 Mio. €"');
    expect(zeile(fundortGedruckt('haushalt.umschichtung.anteil'))).toBe('haushalt.umschichtung.anteil:');
    expect(zeile(fundortGedruckt('haushalt.verwaltungskostenbudget'))).toBe(
      'verwaltungskostenbudget: 8980000',
    );
  });
});

describe('Fehler im Inhalt: Zeile, Spalte, Satz', () => {
  const WERT =
    'Schreiben Sie zum Beispiel 59519000 (ganze Euro) oder "59.519.000,00 €" oder "59,519 Mio. €".';
  const KEIN_JOBCENTER =
    'Hinter „jobcenter“ steht kein Wert. Erwartet: Name des Jobcenters ohne das Wort Jobcenter: Kreis Recklinghausen.';
  const EINE_ZEILE =
    'Hier ist nur eine Zeile möglich, ohne Zeilenumbruch und Steuerzeichen. Ein langer Text über mehrere Zeilen beginnt mit „>-“.';
  const VKB = 'verwaltungskostenbudget: 8980000';

  /** What is changed in the example plan, with ⟦ where the message has to point, and the message. */
  test.each<[string, [string, string][], string]>([
    [
      'unbekanntes Feld mit Vorschlag',
      [['jahr: 2023', 'jahr: 2023\n  ⟦titell: x']],
      'Das Feld „titell“ gibt es hier nicht. Meinten Sie „titel“? Erlaubt sind: titel, jobcenter, traegerform, land, jahr, vorlage, stand, zustand.',
    ],
    [
      'unbekanntes Feld ohne Vorschlag',
      [['    bez: 430000', '    ⟦qqqqqq: 5']],
      'Das Feld „qqqqqq“ gibt es hier nicht. Erlaubt sind: ohneBez, bez, rueckforderungen.',
    ],
    [
      'falsches Wort mit Vorschlag',
      [['traegerform: zkT', 'traegerform: ⟦zkt']],
      '„zkt“ ist hier nicht möglich. Meinten Sie „zkT“? Erlaubt: „zkT“, „gE“.',
    ],
    [
      'Mehrdeutiges ohne Anführungszeichen',
      [[VKB, 'verwaltungskostenbudget: ⟦59.519']],
      '„59.519“ ist mehrdeutig. Schreiben Sie "59.519 €" oder "59,519 Mio. €".',
    ],
    ['Gleitkommazahl', [[VKB, 'verwaltungskostenbudget: ⟦1e5']], `„1e5“ ist keine Zahl mit Einheit. ${WERT}`],
    [
      'Hexadezimalzahl',
      [[VKB, 'verwaltungskostenbudget: ⟦0x10']],
      `„0x10“ ist keine Zahl mit Einheit. ${WERT}`,
    ],
    [
      'führende Null',
      [[VKB, 'verwaltungskostenbudget: ⟦007']],
      `„007“ beginnt mit einer Null; lassen Sie sie weg. ${WERT}`,
    ],
    ['unendlich', [[VKB, 'verwaltungskostenbudget: ⟦.inf']], `„.inf“ ist keine Zahl mit Einheit. ${WERT}`],
    [
      'zu große Zahl',
      [[VKB, 'verwaltungskostenbudget: ⟦99999999999999999999']],
      `„99999999999999999999“ ist zu groß. ${WERT}`,
    ],
    [
      'Anteil ohne Einheit',
      [['besetzung: "94,5 %"', 'besetzung: ⟦94,5']],
      'Bei „94,5“ fehlt die Einheit. Schreiben Sie "94,5 %".',
    ],
    [
      'Text statt ja oder nein',
      [['gestaffelt: true', 'gestaffelt: ⟦ja']],
      'Hier wird true oder false erwartet, gefunden: der Text „ja“. Schreiben Sie true für ja und false für nein, ohne Anführungszeichen.',
    ],
    [
      'Zahl statt Text',
      [['dokument: Zuteilungsbescheid 2022', 'dokument: ⟦2022']],
      'Hier wird ein Text erwartet, gefunden: die Zahl 2022. Setzen Sie ihn in Anführungszeichen: "2022".',
    ],
    [
      'Datum, das es nicht gibt',
      [['stand: 2022-11-10', 'stand: ⟦2022-02-30']],
      'Das Datum „2022-02-30“ gibt es nicht. Erwartet: JJJJ-MM-TT, zum Beispiel 2022-10-27.',
    ],
    [
      'Datum in deutscher Form',
      [['stand: 2022-11-10', 'stand: ⟦10.11.2022']],
      'Das Datum „10.11.2022“ ist anders geschrieben als erwartet. Schreiben Sie 2022-11-10.',
    ],
    ['fehlender Wert', [['jobcenter: Kreis Musterland', '⟦jobcenter:']], KEIN_JOBCENTER],
    ['null ist kein Wert', [['jobcenter: Kreis Musterland', '⟦jobcenter: null']], KEIN_JOBCENTER],
    ['Tilde ist kein Wert', [['jobcenter: Kreis Musterland', '⟦jobcenter: ~']], KEIN_JOBCENTER],
    [
      'fehlendes Feld',
      [
        ['deckblatt:', '⟦deckblatt:'],
        ['  land: NW\n', ''],
      ],
      'Das Feld „land“ fehlt. Erwartet: Bundesland, zwei Großbuchstaben: NW.',
    ],
    [
      'falsch geschriebener Abschnitt',
      [['texte:', '⟦text:']],
      'Das Feld „text“ gibt es hier nicht. Meinten Sie „texte“? Erlaubt sind: format, deckblatt, staende, annahmen, haushalt, personal, projekte, instrumente, arbeitsmarkt, strukturen, ziele, chancen, risiken, handlungsfelder, schwerpunkte, potentiale, dokument, gedruckt, texte, fortschreibung, geprueft, rechtsstand.',
    ],
    [
      'falscher Schlüssel',
      [
        ['  ist_2023:\n', '  ⟦Ist 2023:\n'],
        ['stand: ist_2023', 'stand: eigene_planung'],
      ],
      '„Ist 2023“ ist als Schlüssel nicht möglich. Erwartet: Kleinbuchstaben, Ziffern und _, beginnend mit einem Buchstaben.',
    ],
    [
      'falsche Adresse',
      [['  haushalt.umschichtung: "4', '  ⟦Umschichtung 2023: "4']],
      '„Umschichtung 2023“ ist keine Adresse einer Zahl. Adressen sehen so aus: haushalt.umschichtung.',
    ],
    [
      'unbekannter Stand mit Vorschlag',
      [['  stand: bmas_oktober', '  stand: ⟦bmas_oktobr']],
      'Den Stand „bmas_oktobr“ gibt es unter „staende“ nicht. Meinten Sie „bmas_oktober“?',
    ],
    [
      'unbekannter Stand ohne Vorschlag',
      [['  stand: bmas_oktober', '  stand: ⟦x']],
      'Den Stand „x“ gibt es unter „staende“ nicht. Vorhanden: bmas_oktober, zuteilung_2022, eigene_planung, ist_2023.',
    ],
    [
      'unbekannte Annahme mit Vorschlag',
      [['annahme: tarif', 'annahme: ⟦tarife']],
      'Die Annahme „tarife“ gibt es unter „annahmen“ nicht. Meinten Sie „tarif“?',
    ],
    [
      'unbekannte Zeile',
      [['        - leistung\n    gemein', '        - ⟦leistungen\n    gemein']],
      'Die Zeile „leistungen“, auf die der Zuschlag gerechnet wird, gibt es unter „verwaltungskosten“ nicht. Meinten Sie „leistung“?',
    ],
    [
      'Kreis',
      [['      auf:\n        - leistung\n    gemein', '      ⟦auf:\n        - gemeinkosten\n    gemein']],
      'Die Zuschläge verweisen im Kreis aufeinander: versorgung → gemeinkosten → versorgung. Nehmen Sie einen der Verweise heraus.',
    ],
    [
      'Jahr als Schlüssel',
      [['      2024: 5200000', '      ⟦2023: 5200000']],
      'Hier stehen Jahre nach dem Planjahr 2023, gefunden: 2023.',
    ],
    [
      'Punkt in der Kurve',
      [['      - "21 %"', '      - ⟦"12 %"']],
      'Die Kurve zählt die Anteile seit Januar zusammen und kann nicht fallen: 12 % nach 13 %.',
    ],
    [
      'Eintrag einer Liste ohne Wert',
      [['      - "21 %"', '      ⟦-']],
      'Hinter „Eintrag 3“ steht kein Wert. Erwartet: Anteil, der bis zum Monatsende abgeflossen ist. Gibt es nichts anzugeben, lassen Sie die Zeile weg.',
    ],
    [
      'Wert in einem Verzeichnis',
      [['ohneBez:\n      wert: 20734947', 'ohneBez:\n      wert: ⟦"20 734 947 €"']],
      `„20 734 947 €“ ist keine Zahl mit Einheit. ${WERT}`,
    ],
    [
      'Verzeichnis statt Wert',
      [[VKB, '⟦verwaltungskostenbudget: [1, 2]']],
      `Hier wird ein Wert wie 59519000 (ganze Euro) oder "59.519.000,00 €" oder "59,519 Mio. €" erwartet, gefunden: eine Liste.`,
    ],
    [
      'unsichtbares Zeichen im Text',
      [['titel: Lokales Planungsdokument 2023', 'titel: ⟦"\\u202Elokal"']],
      EINE_ZEILE,
    ],
    ['Zeilenumbruch', [['titel: Lokales Planungsdokument 2023', 'titel: ⟦|\n    a\n    b']], EINE_ZEILE],
    [
      'Text ohne Abschnitt',
      [['  personal: Der', '  ⟦personel: Der']],
      'Die Vorlage nrw-2023 hat keinen Abschnitt „personel“. Meinten Sie „personal“?',
    ],
    [
      'fremdes Format',
      [
        ['stellwerk-plan/1', '⟦stellwerk-plan/9'],
        ['  land: NW', ''],
      ],
      'Das Format „stellwerk-plan/9“ ist unbekannt. Diese Fassung von Stellwerk liest „stellwerk-plan/1“.',
    ],
  ])('%s', (_, aenderungen, satz) => {
    const { text, ort } = ohneMarke(musterplan(...aenderungen));
    expect(meldungenZu(text)).toEqual([`${ort} ${satz}`]);
  });

  test('alle Fehler einer Datei kommen in ihrer Reihenfolge', () => {
    const datei = musterplan(
      ['jahr: 2023', 'jahr: "2023"'],
      ['  land: NW\n', ''],
      ['  bez: 430000', '  bez: 430.000'],
      ['annahme: tarif', 'annahme: tarrif'],
      ['geber: Bund', 'gebr: Bund'],
      ['      2026: 1300000', '      2022: 1300000'],
    );
    expect(meldungenZu(datei).map(m => m.slice(m.indexOf(' ') + 1).slice(0, 40))).toEqual([
      'Das Feld „land“ fehlt. Erwartet: Bundesl',
      'Hier wird eine ganze Zahl erwartet, gefu',
      '„430.000“ ist mehrdeutig. Schreiben Sie ',
      'Die Annahme „tarrif“ gibt es unter „anna',
      'Das Feld „gebr“ gibt es hier nicht. Mein',
    ]);
    expect(meldungenZu(datei.replace('jahr: "2023"', 'jahr: 2023')).at(-1)).toContain(
      'Hier stehen Jahre nach dem Planjahr 2023, gefunden: 2022.',
    );
  });

  test('sehr viele Fehler werden gezählt', () => {
    const felder = Array.from({ length: 250 }, (_, i) => `  unsinn${i}: 1\n`).join('');
    const meldungen = meldungenZu(musterplan(['  jahr: 2023\n', `  jahr: 2023\n${felder}`]));
    expect(meldungen).toHaveLength(201);
    expect(meldungen.at(-1)).toBe('212:3 Die Datei hat 50 weitere Fehler. Beheben Sie zuerst die genannten.');
  });
});

describe('JSON', () => {
  const daten = (): Record<string, never> =>
    planSchema.encode(gelungenes(plandatei.lies(bytes(MUSTER))).plan as never) as never;

  test('JSON wird von demselben Leser gelesen, mit denselben Fehlern', () => {
    const json = JSON.stringify(daten(), null, 2);
    expect(meldungenZu(json)).toEqual([]);
    expect(
      meldungenZu(json.replace('"verwaltungskostenbudget": 8980000', '"verwaltungskostenbudget": 59.519')),
    ).toEqual(['86:32 „59.519“ ist mehrdeutig. Schreiben Sie "59.519 €" oder "59,519 Mio. €".']);
    expect(meldungenZu(json.replaceAll('  ', '\t'))).toEqual([]);
    expect(meldungenZu(JSON.stringify(daten()))).toEqual([]);
  });

  test('null, doppelte Felder, fehlende Kommas', () => {
    const json = JSON.stringify(daten(), null, 2);
    expect(meldungenZu(json.replace('"land": "NW"', '"land": null'))).toEqual([
      '7:5 Hinter „land“ steht kein Wert. Erwartet: Bundesland, zwei Großbuchstaben: NW.',
    ]);
    expect(meldungenZu(json.replace('"land": "NW"', '"land": "NW", "land": "BY"'))).toEqual([
      '7:19 Das Feld „land“ steht hier zum zweiten Mal, zuerst in Zeile 7. Behalten Sie eines.',
    ]);
    expect(meldungenZu(json.replace('"land": "NW",', '"land": "NW"'))).toEqual([
      '8:5 Die Datei ist kein gültiges YAML oder JSON: Zwischen zwei Einträgen der Klammer fehlt ein Komma, oder hinter einem Feldnamen ein Doppelpunkt.',
    ]);
  });
});
