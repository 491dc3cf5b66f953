import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bezugsmeldungen } from '#domain/plan';
import { dateimeldungen } from './dateimeldungen.ts';
import { lesePlan } from './lesePlan.ts';
import { planSchema } from './plan.ts';

const TEXTE = new Map(
  [...Object.values(dateimeldungen), ...Object.values(bezugsmeldungen)].map(art => [art.code, art.satz]),
);

/** Place and sentence of every problem with the data; [] when they are a plan. */
const probleme = (daten: unknown): readonly string[] => {
  const gelesen = lesePlan(daten);
  if (gelesen.ok) return [];
  return gelesen.beanstandungen.map(
    ({ ort, an, meldung }) =>
      `${ort.join('/')}${an === 'schluessel' ? ' (Feld)' : ''}: ${TEXTE.get(meldung.code)?.(meldung.parameter as never)}`,
  );
};

const DECKBLATT = {
  titel: 'Lokales Planungsdokument 2023',
  jobcenter: 'Kreis Musterland',
  traegerform: 'zkT',
  land: 'NW',
  jahr: 2023,
  vorlage: 'nrw-2023',
  stand: '2022-11-10',
  zustand: 'Entwurf',
};
const BUND = { quelle: 'BMAS', dokument: 'Schreiben', datum: '2022-10-27', datenstand: 'vorlaeufig' };
const planMit = (haushalt: object, rest: object = {}): object => ({
  format: 'stellwerk-plan/1',
  deckblatt: DECKBLATT,
  staende: { bund: BUND },
  haushalt: { stand: 'bund', ...haushalt },
  ...rest,
});
const mitDeckblatt = (deckblatt: object): object =>
  planMit({}, { deckblatt: { ...DECKBLATT, ...deckblatt } });

describe('ein Plan aus Daten', () => {
  test('gute Daten sind ein Plan, mit Werten statt Texten', () => {
    const gelesen = lesePlan(planMit({ verwaltungskostenbudget: { wert: '5,00 €', gedruckt: '5 €' } }));
    expect(gelesen).toMatchObject({
      ok: true,
      plan: {
        haushalt: {
          verwaltungskostenbudget: { wert: 500, text: '5,00 €', schritt: 1, gedruckt: [{ text: '5 €' }] },
        },
      },
    });
  });

  test('ein Plan wird wieder zu seinen Daten', () => {
    const daten = planMit({
      eingliederungstitel: {
        ohneBez: 100,
        bez: { wert: '2 T€', stand: 'bund', gedruckt: [{ text: '2', ort: 'S. 3' }] },
      },
      kommunaleEingliederungsmittel: { beratung: { bezeichnung: 'x', bedarf: '80–170' } },
      bindungen: {
        stand: 'bund',
        faelle: {
          f: {
            bezeichnung: 'x',
            instrument: '16i',
            anzahl: 3,
            bewilligt: '2022-05-01',
            von: '2022-05',
            bis: '2023-04',
            monatsbetrag: '5,00 €',
            gestaffelt: true,
          },
        },
      },
    });
    const gelesen = planSchema.safeDecode(daten as never);
    expect(gelesen.success && planSchema.encode(gelesen.data)).toEqual(daten);
  });
});

describe('Felder', () => {
  test('unbekannte Felder nennen die erlaubten; in Werten zählt der Zweig, der zum Gefundenen passt', () => {
    expect(probleme(planMit({ verwaltungskostenbudget: { wert: 5, betrag: 6 } }, { extra: 1 }))).toEqual([
      'haushalt/verwaltungskostenbudget/betrag (Feld): Das Feld „betrag“ gibt es hier nicht. Erlaubt sind: wert, stand, annahme, gedruckt.',
      'extra (Feld): Das Feld „extra“ gibt es hier nicht. Erlaubt sind: format, deckblatt, staende, annahmen, haushalt, personal, projekte, instrumente, arbeitsmarkt, strukturen, ziele, chancen, risiken, handlungsfelder, schwerpunkte, potentiale, dokument, gedruckt, texte, fortschreibung, geprueft, rechtsstand.',
    ]);
  });

  test('fehlende Felder sagen, was erwartet wird', () => {
    expect(probleme(planMit({ eingliederungstitel: {}, verwaltungskostenbudget: {} }))).toEqual([
      'haushalt/eingliederungstitel/ohneBez: Das Feld „ohneBez“ fehlt. Erwartet: Zugeteilter Eingliederungstitel ohne Beschäftigungszuschuss.',
      'haushalt/verwaltungskostenbudget/wert: Das Feld „wert“ fehlt. Erwartet: Der Wert: 59519000 (ganze Euro) oder "59.519.000,00 €" oder "59,519 Mio. €".',
    ]);
  });

  test('Felder ohne Wert', () => {
    expect(probleme(planMit({ verwaltungskostenbudget: null, verwaltungskosten: { a: null } }))).toEqual([
      'haushalt/verwaltungskostenbudget (Feld): Hinter „verwaltungskostenbudget“ steht kein Wert. Erwartet: Verwaltungskostenbudget (VKB), Zuteilung des Bundes vor Umschichtung. Gibt es nichts anzugeben, lassen Sie die Zeile weg.',
      'haushalt/verwaltungskosten/a (Feld): Hinter „a“ steht kein Wert. Gibt es nichts anzugeben, lassen Sie die Zeile weg.',
    ]);
  });

  test('falsche Typen in Worten, mit Rat', () => {
    const daten = planMit(
      {
        gesamtverwaltungskosten: [1],
        verwaltungskosten: ['a'],
        rueckforderungZaehltZumEgt: 'ja',
        umschichtung: 'bedarf',
        planung: { stand: 'bund', zeilen: [] },
      },
      {
        deckblatt: { ...DECKBLATT, titel: 2023, jahr: '2023', jobcenter: true },
        gedruckt: { 'haushalt.x': 4504 },
        staende: 5,
      },
    );
    expect(probleme(daten)).toEqual([
      'deckblatt/titel: Hier wird ein Text erwartet, gefunden: die Zahl 2023. Setzen Sie ihn in Anführungszeichen: "2023".',
      'deckblatt/jobcenter: Hier wird ein Text erwartet, gefunden: true. Setzen Sie ihn in Anführungszeichen: "true".',
      'deckblatt/jahr: Hier wird eine ganze Zahl erwartet, gefunden: der Text „2023“. Lassen Sie die Anführungszeichen weg.',
      'staende: Hier wird ein Verzeichnis mit Schlüsseln erwartet, gefunden: die Zahl 5.',
      'haushalt/gesamtverwaltungskosten: Hier wird ein Wert wie 59519000 (ganze Euro) oder "59.519.000,00 €" oder "59,519 Mio. €" erwartet, gefunden: eine Liste.',
      'haushalt/verwaltungskosten: Hier wird ein Verzeichnis mit Schlüsseln erwartet, gefunden: eine Liste. Geben Sie jedem Eintrag statt „-“ einen eigenen Schlüssel, zum Beispiel „zeile_1:“.',
      'haushalt/umschichtung: Hier wird ein Verzeichnis mit Feldern erwartet, gefunden: der Text „bedarf“.',
      'haushalt/rueckforderungZaehltZumEgt: Hier wird true oder false erwartet, gefunden: der Text „ja“. Schreiben Sie true für ja und false für nein, ohne Anführungszeichen.',
      'haushalt/planung/zeilen: Hier wird ein Verzeichnis mit Schlüsseln erwartet, gefunden: eine Liste. Geben Sie jedem Eintrag statt „-“ einen eigenen Schlüssel, zum Beispiel „zeile_1:“.',
      'gedruckt/haushalt.x: Hier wird ein Text oder eine Liste erwartet, gefunden: die Zahl 4504. Setzen Sie ihn in Anführungszeichen: "4504".',
    ]);
  });

  test('eine Liste, wo ein Verzeichnis steht', () => {
    const zuschlag = { art: 'zuschlag', bezeichnung: 'x', zuschlag: 'versorgung', auf: 'leistung' };
    expect(probleme(planMit({ verwaltungskosten: { z: zuschlag } }))).toEqual([
      'haushalt/verwaltungskosten/z/auf: Hier wird eine Liste erwartet, gefunden: der Text „leistung“. Schreiben Sie jeden Eintrag in eine eigene Zeile, beginnend mit „- “.',
    ]);
  });

  test.each([[null], [undefined], [5], ['Hallo Welt'], [[]], [true]])(
    'etwas anderes als ein Verzeichnis: %j',
    daten => {
      expect(probleme(daten)).toHaveLength(1);
    },
  );
});

describe('Auswahl', () => {
  test('erlaubte Wörter werden genannt', () => {
    expect(probleme(mitDeckblatt({ traegerform: 'zkt' }))).toEqual([
      'deckblatt/traegerform: „zkt“ ist hier nicht möglich. Erlaubt: „zkT“, „gE“.',
    ]);
  });

  test('von einer unbekannten Art werden die Arten genannt, und nichts Weiteres', () => {
    const zeilen = { a: { art: 'personel', betrag: 5 }, b: {}, c: { art: 5 } };
    expect(probleme(planMit({ verwaltungskosten: zeilen }))).toEqual([
      'haushalt/verwaltungskosten/a/art: „personel“ ist hier nicht möglich. Erlaubt: „personal“, „zuschlag“, „it“, „sachkosten“, „miete“, „sonstiges“, „einnahme“.',
      'haushalt/verwaltungskosten/b/art: Das Feld „art“ fehlt. Erwartet: personal, zuschlag, it, sachkosten, miete, sonstiges, einnahme.',
      'haushalt/verwaltungskosten/c/art: Hier wird eines von personal, zuschlag, it, sachkosten, miete, sonstiges, einnahme erwartet, gefunden: die Zahl 5.',
    ]);
  });

  test('ein fremdes Format ist der einzige Fehler, den man wissen muss', () => {
    expect(probleme({ format: 'stellwerk-plan/2', ganz: 'anders' })).toEqual([
      'format: Das Format „stellwerk-plan/2“ ist unbekannt. Diese Fassung von Stellwerk liest „stellwerk-plan/1“.',
    ]);
    expect(probleme({ ...planMit({}), format: undefined })).toEqual([
      'format: Das Feld „format“ fehlt. Erwartet: Format der Datei.',
    ]);
  });
});

describe('Schlüssel', () => {
  test('was ein Schlüssel sein kann, sagt das Verzeichnis', () => {
    const daten = planMit(
      {
        umschichtungFrueher: { '22': 5 },
        mittelabfluss: { stand: 'bund', monate: { '2023-13': {} } },
        verwaltungskosten: { 'Größe 1': { art: 'sonstiges', bezeichnung: 'x', betrag: 1 } },
      },
      { gedruckt: { 'a b': 'x' } },
    );
    expect(probleme(daten)).toEqual([
      'haushalt/verwaltungskosten/Größe 1 (Feld): „Größe 1“ ist als Schlüssel nicht möglich. Erwartet: Kleinbuchstaben, Ziffern und _, beginnend mit einem Buchstaben.',
      'haushalt/umschichtungFrueher/22 (Feld): „22“ ist als Schlüssel nicht möglich. Erwartet: Jahr, vierstellig.',
      'haushalt/mittelabfluss/monate/2023-13 (Feld): „2023-13“ ist als Schlüssel nicht möglich. Erwartet: Monat als JJJJ-MM.',
      'haushalt/mittelabfluss/monate/2023-13/ist: Das Feld „ist“ fehlt. Erwartet: Ausgaben von Januar bis zum Monatsende.',
      'haushalt/mittelabfluss/monate/2023-13/festlegung: Das Feld „festlegung“ fehlt. Erwartet: Offene Festlegungen am Monatsende.',
      'gedruckt/a b (Feld): „a b“ ist keine Adresse einer Zahl. Adressen sehen so aus: haushalt.umschichtung.',
    ]);
  });

  test('der Schlüssel, den JavaScript für etwas anderes hält, geht nicht still verloren', () => {
    const daten = JSON.parse('{"staende": {"__proto__": {}}, "__proto__": 5}') as unknown;
    expect(probleme(daten)).toEqual([
      'staende/__proto__ (Feld): „__proto__“ ist als Schlüssel nicht möglich. Erwartet: ein anderer Name; dieser ist vergeben.',
      '__proto__ (Feld): „__proto__“ ist als Schlüssel nicht möglich. Erwartet: ein anderer Name; dieser ist vergeben.',
    ]);
  });

  test('„constructor“ ist ein Schlüssel wie jeder andere', () => {
    const plan = planMit({ stand: 'constructor' }, { staende: { constructor: BUND } });
    expect(probleme(plan)).toEqual([]);
  });
});

describe('Werte', () => {
  test('Länge, Form, Bereich, Zeilen', () => {
    const daten = mitDeckblatt({
      titel: 'x'.repeat(121),
      jobcenter: '',
      land: 'nw',
      jahr: 1999,
      stand: '2023-02-29',
    });
    expect(probleme(daten)).toEqual([
      'deckblatt/titel: Der Text ist 121 Zeichen lang, höchstens 120 sind möglich.',
      'deckblatt/jobcenter: Hier steht ein leerer Text. Tragen Sie etwas ein oder lassen Sie das Feld weg.',
      'deckblatt/land: „nw“ hat nicht die erwartete Form. Erwartet: Bundesland, zwei Großbuchstaben: NW.',
      'deckblatt/jahr: 1999 liegt außerhalb des Möglichen (von 2005).',
      'deckblatt/stand: Das Datum „2023-02-29“ gibt es nicht. Erwartet: JJJJ-MM-TT, zum Beispiel 2022-10-27.',
    ]);
    expect(probleme(mitDeckblatt({ jahr: 2100 }))).toEqual([
      'deckblatt/jahr: 2100 liegt außerhalb des Möglichen (bis 2099).',
    ]);
    expect(probleme(mitDeckblatt({ titel: 'a\nb' }))).toEqual([
      'deckblatt/titel: Hier ist nur eine Zeile möglich, ohne Zeilenumbruch und Steuerzeichen. Ein langer Text über mehrere Zeilen beginnt mit „>-“.',
    ]);
    expect(probleme(planMit({}, { texte: { budget: 'a\n\tb\u0007' } }))).toEqual([
      'texte/budget: Der Text enthält unsichtbare Steuerzeichen. Löschen Sie sie.',
    ]);
  });

  test('Mehrdeutiges, Spannen, Adressen, Listen', () => {
    const daten = planMit({
      verwaltungskostenbudget: '59.519',
      drittmittel: { esf: { bezeichnung: 'x', bedarf: '170–80' } },
      teilbudgets: { t: { bezeichnung: 'x', von: 'haushalt..x', zeilen: {} } },
      mittelabfluss: { stand: 'bund', monate: {}, kurve: ['1 %'] },
    });
    expect(probleme(daten)).toEqual([
      'haushalt/verwaltungskostenbudget: „59.519“ ist mehrdeutig. Schreiben Sie "59.519 €" oder "59,519 Mio. €".',
      'haushalt/drittmittel/esf/bedarf: „170–80“ ist keine Spanne. Erwartet: "80–170", die kleinere Zahl zuerst.',
      'haushalt/mittelabfluss/kurve: Die Liste hat 1 Eintrag, erwartet: genau 12.',
      'haushalt/teilbudgets/t/von: „haushalt..x“ ist keine Adresse einer Zahl. Adressen sehen so aus: haushalt.umschichtung.',
    ]);
  });

  test('zu viele Einträge', () => {
    const staende = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`s${i}`, BUND]));
    expect(probleme(planMit({ stand: 's0' }, { staende }))).toEqual([
      'staende: Das Verzeichnis hat 501 Einträge, höchstens 500 sind möglich.',
    ]);
  });
});

describe('mehrere Fehler zugleich', () => {
  test('Fehler der Form verdecken keine Fehler der Bezüge', () => {
    const daten = planMit(
      {
        verwaltungskostenbudget: { wert: '−5 €', stand: 'bunt' },
        verwaltungskosten: {
          gut: { art: 'zuschlag', bezeichnung: 'x', satz: '5 %', auf: ['kaputt', 'weg'] },
          kaputt: { art: 'sachkosten', bezeichnung: 'x', betrag: '5' },
        },
        bindungen: { stand: 'bund', faelle: {}, verpflichtungsermaechtigungen: { '2023': 5 } },
      },
      { deckblatt: { ...DECKBLATT, titel: undefined }, texte: { falsch: 'x', budget: 5 } },
    );
    expect(probleme(daten)).toEqual([
      'deckblatt/titel: Das Feld „titel“ fehlt. Erwartet: Titel des Dokuments: Lokales Planungsdokument 2023.',
      'haushalt/verwaltungskosten/kaputt/betrag: Bei „5“ fehlt die Einheit. Schreiben Sie "5 €".',
      'texte/budget: Hier wird ein Text erwartet, gefunden: die Zahl 5. Setzen Sie ihn in Anführungszeichen: "5".',
      'haushalt/verwaltungskostenbudget/stand: Den Stand „bunt“ gibt es unter „staende“ nicht. Vorhanden: bund.',
      'haushalt/verwaltungskosten/gut/auf/1: Die Zeile „weg“, auf die der Zuschlag gerechnet wird, gibt es unter „verwaltungskosten“ nicht. Es gibt dort noch keinen Eintrag.',
      'haushalt/bindungen/verpflichtungsermaechtigungen/2023 (Feld): Hier stehen Jahre nach dem Planjahr 2023, gefunden: 2023.',
      'haushalt/verwaltungskostenbudget: −5 € ist negativ, hier sind nur Werte ab 0 möglich.',
      'texte/falsch (Feld): Die Vorlage nrw-2023 hat keinen Abschnitt „falsch“. Vorhanden: budget, personal, schwerpunkte, potentiale.',
    ]);
  });

  test('was wegen eines Fehlers nicht lesbar ist, wird nicht als fehlend gemeldet', () => {
    const daten = planMit(
      {
        umschichtung: { art: 'bedarf' },
        gesamtverwaltungskosten: 'viel',
        verwaltungskostenbudget: 'wenig',
        stand: 'kaputt',
      },
      {
        staende: { kaputt: { ...BUND, datum: 'gestern' } },
        deckblatt: { ...DECKBLATT, jahr: 'bald', vorlage: 'alt' },
        texte: { x: '' },
      },
    );
    expect(probleme(daten).map(p => p.split(':')[0])).toEqual([
      'deckblatt/jahr',
      'deckblatt/vorlage',
      'staende/kaputt/datum',
      'haushalt/verwaltungskostenbudget',
      'haushalt/gesamtverwaltungskosten',
    ]);
  });
});

describe('böswillige Daten', () => {
  test('zu tiefe und auf sich selbst zeigende Daten', () => {
    const kreis: Record<string, unknown> = {};
    kreis['haushalt'] = kreis;
    expect(probleme(kreis)).toEqual([
      `${'haushalt/'.repeat(20).slice(0, -1)}: Die Datei ist tiefer als 20 Ebenen verschachtelt. Ein Plan braucht höchstens zehn.`,
    ]);
  });

  test('kein Datum bringt das Lesen zum Absturz, und jede Beanstandung hat ihren Satz', () => {
    const feld = fc.constantFrom(
      'haushalt',
      'stand',
      'wert',
      'art',
      'verwaltungskosten',
      'deckblatt',
      'staende',
      'vergleich',
      'x',
    );
    const { baum } = fc.letrec<{ baum: unknown }>(tie => ({
      baum: fc.oneof(
        { maxDepth: 6 },
        fc.oneof(
          fc.string(),
          fc.integer(),
          fc.boolean(),
          fc.constant(null),
          fc.constantFrom('bedarf', '5 €', 'bund', 'zuschlag'),
        ),
        fc.dictionary(fc.oneof(feld, fc.string()), tie('baum'), { maxKeys: 5 }),
        fc.array(tie('baum'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(baum, fc.boolean(), (daten, imHaushalt) => {
        const saetze = probleme(imHaushalt ? planMit({ vergleich: daten, verwaltungskosten: daten }) : daten);
        for (const satz of saetze) expect(satz).not.toMatch(/undefined|\[object/);
      }),
    );
  });
});
