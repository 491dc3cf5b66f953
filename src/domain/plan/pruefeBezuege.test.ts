import type { Angabe } from '#domain/angaben';
import { describe, expect, test } from 'vitest';
import type { Haushaltsangaben, Kostenzeile } from '#domain/haushalt';
import { liesGedruckt, liesMonat, tag, type Einheit, type Monat } from '#domain/werte';
import { bezugsmeldungen } from './bezugsmeldungen.ts';
import { pruefeBezuege } from './pruefeBezuege.ts';
import type { PruefbarerPlan } from './pruefbarerPlan.ts';

const TEXTE = new Map(Object.values(bezugsmeldungen).map(art => [art.code, art.satz]));

/** Place and sentence of every problem. */
const probleme = (plan: PruefbarerPlan): readonly string[] =>
  pruefeBezuege(plan).map(({ ort, meldung }) => {
    expect(meldung.pfad).toBe(ort.join('.'));
    return `${ort.join('/')}: ${TEXTE.get(meldung.code)?.(meldung.parameter as never)}`;
  });

const angabe = <E extends Einheit>(einheit: E, text: string, herkunft: object = {}): Angabe<E> => {
  const gelesen = liesGedruckt(text, einheit);
  if (!gelesen.ok) throw new Error(text);
  return { wert: gelesen.wert.wert, text, schritt: gelesen.wert.schritt, ...herkunft };
};
const betrag = (text: string, herkunft: object = {}) => angabe('cent', text, herkunft);
const monat = (text: string): Monat => {
  const gelesen = liesMonat(text);
  if (gelesen === null) throw new Error(text);
  return gelesen;
};

const STAND = {
  quelle: 'BMAS',
  dokument: 'Schreiben',
  datum: tag('2022-10-27'),
  datenstand: 'vorlaeufig',
} as const;

const planMit = (
  haushalt: Partial<Haushaltsangaben>,
  rest: Partial<PruefbarerPlan> = {},
): PruefbarerPlan => ({
  deckblatt: { jahr: 2023, vorlage: 'nrw-2023' },
  staende: { bund: STAND, planung: STAND },
  haushalt: { stand: 'bund', ...haushalt },
  ...rest,
});

const zuschlag = (auf: readonly string[], satz: string | null = '30 %'): Kostenzeile => ({
  art: 'zuschlag',
  bezeichnung: 'Zuschlag',
  auf,
  ...(satz !== null && { satz: angabe('anteil', satz) }),
});
const sachkosten: Kostenzeile = { art: 'sachkosten', bezeichnung: 'Porto', betrag: betrag('10 €') };

describe('Herkunft', () => {
  test('ein Plan, in dem alles zusammenpasst, hat keine Probleme', () => {
    const plan = planMit(
      {
        verwaltungskostenbudget: betrag('5 €', { annahme: 'tarif' }),
        gesamtverwaltungskosten: betrag('8 €', { stand: 'planung' }),
      },
      {
        annahmen: { tarif: { bezeichnung: 'Tarif', von: 'Amt', grund: 'offen' } },
        texte: { budget: '', personal: '' },
      },
    );
    expect(probleme(plan)).toEqual([]);
  });

  test('unbekannte Stände werden an jeder Stelle gemeldet, mit den vorhandenen', () => {
    const plan = planMit({
      stand: 'bunt',
      verwaltungskostenbudget: betrag('5 €', { stand: 'constructor' }),
      vergleich: { vorjahr: { bezeichnung: '2022', jahr: 2022, stand: 'toString' } },
    });
    expect(probleme(plan)).toEqual([
      'haushalt/stand: Den Stand „bunt“ gibt es unter „staende“ nicht. Vorhanden: bund, planung.',
      'haushalt/verwaltungskostenbudget/stand: Den Stand „constructor“ gibt es unter „staende“ nicht. Vorhanden: bund, planung.',
      'haushalt/vergleich/vorjahr/stand: Den Stand „toString“ gibt es unter „staende“ nicht. Vorhanden: bund, planung.',
    ]);
  });

  test('sind die Stände selbst unlesbar, wird keiner vermisst', () => {
    expect(probleme(planMit({ stand: 'bunt' }, { staende: null }))).toEqual([]);
  });

  test('unbekannte Annahmen, und Werte mit Stand und Annahme zugleich', () => {
    const plan = planMit({ verwaltungskostenbudget: betrag('5 €', { annahme: 'tarif', stand: 'bund' }) });
    expect(probleme(plan)).toEqual([
      'haushalt/verwaltungskostenbudget/annahme: Die Annahme „tarif“ gibt es unter „annahmen“ nicht. Es gibt dort noch keinen Eintrag.',
      'haushalt/verwaltungskostenbudget/annahme: Ein Wert stammt aus einem Stand („bund“) oder aus einer Annahme („tarif“), nicht aus beiden. Behalten Sie eines.',
    ]);
  });

  test('Zeilen, die wie Felder eines Werts heißen, verwirren nicht', () => {
    const plan = planMit({
      verwaltungskosten: {
        wert: sachkosten,
        schritt: sachkosten,
        text: sachkosten,
        stand: zuschlag(['wert']),
      },
    });
    expect(probleme(plan)).toEqual([]);
  });
});

describe('Verwaltungskosten', () => {
  test('Zuschläge auf unbekannte Zeilen, auf sich selbst, doppelt und ohne Satz', () => {
    const plan = planMit({
      verwaltungskosten: {
        porto: sachkosten,
        versorgung: zuschlag(['porto', 'versorgung', 'miete', 'porto', 'constructor'], null),
      },
    });
    expect(probleme(plan)).toEqual([
      'haushalt/verwaltungskosten/versorgung: Für den Zuschlag „versorgung“ ist kein Satz genannt. Nennen Sie eine Pauschale („zuschlag“) oder einen eigenen Satz („satz“).',
      'haushalt/verwaltungskosten/versorgung/auf/1: Der Zuschlag „versorgung“ kann nicht auf sich selbst gerechnet werden.',
      'haushalt/verwaltungskosten/versorgung/auf/2: Die Zeile „miete“, auf die der Zuschlag gerechnet wird, gibt es unter „verwaltungskosten“ nicht. Vorhanden: porto.',
      'haushalt/verwaltungskosten/versorgung/auf/3: Die Zeile „porto“ steht unter „auf“ zweimal und würde doppelt zählen. Behalten Sie einen Eintrag.',
      'haushalt/verwaltungskosten/versorgung/auf/4: Die Zeile „constructor“, auf die der Zuschlag gerechnet wird, gibt es unter „verwaltungskosten“ nicht. Vorhanden: porto.',
    ]);
  });

  test('jeder Kreis von Zuschlägen wird gezeigt', () => {
    const plan = planMit({
      verwaltungskosten: {
        a: zuschlag(['b']),
        b: zuschlag(['c']),
        c: zuschlag(['a']),
        x: zuschlag(['y', 'a']),
        y: zuschlag(['x']),
      },
    });
    expect(probleme(plan)).toEqual([
      'haushalt/verwaltungskosten/a/auf: Die Zuschläge verweisen im Kreis aufeinander: a → b → c → a. Nehmen Sie einen der Verweise heraus.',
      'haushalt/verwaltungskosten/x/auf: Die Zuschläge verweisen im Kreis aufeinander: x → y → x. Nehmen Sie einen der Verweise heraus.',
    ]);
  });

  test('ein Betrag und Zeilen zugleich, auch in einer Vergleichsspalte', () => {
    const beides = { gesamtverwaltungskosten: betrag('5 €'), verwaltungskosten: { porto: sachkosten } };
    const plan = planMit({
      ...beides,
      vergleich: { vorjahr: { bezeichnung: '2022', jahr: 2022, stand: 'bund', ...beides } },
    });
    const satz =
      'Die Gesamtverwaltungskosten stehen als ein Betrag („gesamtverwaltungskosten“) und als Zeilen („verwaltungskosten“) da. Behalten Sie eines.';
    expect(probleme(plan)).toEqual([
      `haushalt/gesamtverwaltungskosten: ${satz}`,
      `haushalt/vergleich/vorjahr/gesamtverwaltungskosten: ${satz}`,
    ]);
  });

  test('Umschichtung nach Bedarf braucht Kosten und Budget', () => {
    expect(probleme(planMit({ umschichtung: { art: 'bedarf' } }))).toEqual([
      'haushalt/umschichtung: Die Umschichtung nach Bedarf folgt aus Verwaltungskosten und Verwaltungskostenbudget. Es fehlt: „gesamtverwaltungskosten“ oder „verwaltungskosten“ und „verwaltungskostenbudget“.',
    ]);
    const ohneBudget = { umschichtung: { art: 'bedarf' }, verwaltungskosten: { porto: sachkosten } } as const;
    expect(probleme(planMit(ohneBudget))).toHaveLength(1);
    expect(probleme(planMit({ ...ohneBudget, verwaltungskostenbudget: betrag('5 €') }))).toEqual([]);
    expect(probleme(planMit({ umschichtung: { art: 'festgelegt', betrag: betrag('5 €') } }))).toEqual([]);
  });
});

describe('Zeiten', () => {
  const bindung = (von: string, bis: string, bewilligt = '2022-05-01') => ({
    bezeichnung: 'Fall',
    instrument: '16i',
    anzahl: angabe('anzahl', '3'),
    bewilligt: tag(bewilligt),
    von: monat(von),
    bis: monat(bis),
    monatsbetrag: betrag('5 €'),
    gestaffelt: false,
  });

  test('Personalbewegungen und Projekte, die enden, bevor sie beginnen', () => {
    const zeitraum = (von: string, bis: string) => ({ bezeichnung: 'x', von: monat(von), bis: monat(bis) });
    const bewegungen = {
      verkehrt: zeitraum('2023-06', '2023-01'),
      einMonat: zeitraum('2023-06', '2023-06'),
    };
    const projekte = { verkehrt: zeitraum('2023-06', '2022-06'), offen: { bezeichnung: 'x' } };
    expect(
      probleme(
        planMit({}, { personal: { stand: 'bund', bewegungen }, projekte: { stand: 'bund', projekte } }),
      ),
    ).toEqual([
      'personal/bewegungen/verkehrt/bis: Der Zeitraum endet (Januar 2023), bevor er beginnt (Juni 2023).',
      'projekte/projekte/verkehrt/bis: Der Zeitraum endet (Juni 2022), bevor er beginnt (Juni 2023).',
    ]);
  });

  test('Zeiträume, die enden, bevor sie beginnen, oder nicht enden', () => {
    const pat = {
      bezeichnung: 'Fall',
      instrument: '16i',
      bgKlasse: 'sonstige',
      bestand: angabe('anzahl', '3'),
      von: monat('2023-07'),
      bis: monat('2023-06'),
      foerderung: betrag('5 €'),
    } as const;
    const plan = planMit({
      passivAktivTransfer: { faelle: { p: pat } },
      bindungen: {
        stand: 'bund',
        faelle: { ok: bindung('2023-01', '2023-01'), lang: bindung('2023-01', '2323-01') },
      },
    });
    expect(probleme(plan)).toEqual([
      'haushalt/passivAktivTransfer/faelle/p/bis: Der Zeitraum endet (Juni 2023), bevor er beginnt (Juli 2023).',
      'haushalt/bindungen/faelle/lang/bis: Der Zeitraum dauert 3601 Monate, höchstens 360 sind möglich. Prüfen Sie die Jahreszahlen.',
    ]);
  });

  test('Jahre auf der falschen Seite des Planjahrs', () => {
    const plan = planMit({
      umschichtungFrueher: { 2022: betrag('-5 €'), 2023: betrag('5 €') },
      vergleich: {
        gleich: { bezeichnung: 'a', jahr: 2023, stand: 'bund' },
        spaeter: { bezeichnung: 'b', jahr: 2024, stand: 'bund' },
      },
      bindungen: {
        stand: 'bund',
        faelle: { f: bindung('2024-01', '2024-02', '2024-01-02') },
        verpflichtungsermaechtigungen: { 2023: betrag('5 €'), 2024: betrag('5 €') },
      },
      planung: {
        stand: 'bund',
        zeilen: {
          z: {
            bezeichnung: 'z',
            instrument: 'MAT',
            art: 'neu',
            kosten: betrag('5 €'),
            folgejahre: { 2022: betrag('1 €') },
          },
        },
      },
      mittelabfluss: {
        stand: 'bund',
        monate: {
          '2023-12': { ist: betrag('-1 €'), festlegung: betrag('1 €') },
          '2024-01': { ist: betrag('1 €'), festlegung: betrag('1 €') },
        },
      },
    });
    expect(probleme(plan)).toEqual([
      'haushalt/bindungen/verpflichtungsermaechtigungen/2023: Hier stehen Jahre nach dem Planjahr 2023, gefunden: 2023.',
      'haushalt/planung/zeilen/z/folgejahre/2022: Hier stehen Jahre nach dem Planjahr 2023, gefunden: 2022.',
      'haushalt/umschichtungFrueher/2023: Hier stehen Jahre vor dem Planjahr 2023, gefunden: 2023.',
      'haushalt/vergleich/spaeter/jahr: Verglichen wird mit früheren Jahren: 2024 liegt nach dem Planjahr 2023.',
      'haushalt/mittelabfluss/monate/2024-01: Der Mittelabfluss wird im Planjahr 2023 verfolgt, gefunden: 2024-01.',
      'haushalt/bindungen/faelle/f/bewilligt: Der Tag der Bewilligung (02.01.2024) liegt nach dem Planjahr 2023; der Fall kann noch keine Mittel binden.',
    ]);
    expect(probleme({ ...plan, deckblatt: { jahr: null, vorlage: null } })).toEqual([]);
  });
});

describe('Größen', () => {
  test('negative Beträge, wo es keine geben kann, mit Rat', () => {
    const plan = planMit({
      verwaltungskostenbudget: betrag('−5 €'),
      umschichtung: { art: 'festgelegt', betrag: betrag('-1 €') },
      verwaltungskosten: {
        e: { art: 'einnahme', bezeichnung: 'e', betrag: betrag('-0,01 €') },
        p: { ...sachkosten },
      },
      vergleich: {
        v: { bezeichnung: 'v', jahr: 2022, stand: 'bund', eingliederungstitel: { ohneBez: betrag('-3 €') } },
      },
      teilbudgets: {
        t: {
          bezeichnung: 't',
          von: 'haushalt.x',
          zeilen: { z: { bezeichnung: 'z', betrag: betrag('-3 €') } },
        },
      },
      anteilsaussagen: { a: { bezeichnung: 'a', betrag: betrag('-3 €'), anteil: angabe('anteil', '-4 %') } },
    });
    expect(probleme(plan)).toEqual([
      'haushalt/verwaltungskostenbudget: −5 € ist negativ, hier sind nur Werte ab 0 möglich.',
      'haushalt/umschichtung/betrag: -1 € ist negativ, hier sind nur Werte ab 0 möglich. Eine Verstärkung des Eingliederungstitels aus dem Verwaltungskostenbudget hat „art: zurueck“ und einen positiven Betrag.',
      'haushalt/verwaltungskosten/e/betrag: -0,01 € ist negativ, hier sind nur Werte ab 0 möglich. Was die Kosten mindert, ist eine Zeile mit „art: einnahme“ und positivem Betrag.',
      'haushalt/vergleich/v/eingliederungstitel/ohneBez: -3 € ist negativ, hier sind nur Werte ab 0 möglich.',
    ]);
  });

  test('Anteile außerhalb von 0 bis 100 Prozent, wo sie Teil eines Ganzen sind', () => {
    const stellen = {
      art: 'personal',
      bezeichnung: 'p',
      stellen: angabe('vzae', '1 VZÄ'),
      jahreskosten: betrag('1 €'),
    } as const;
    const plan = planMit({
      verwaltungskosten: {
        zuviel: { ...stellen, besetzung: angabe('anteil', '100,1 %') },
        voll: { ...stellen, besetzung: angabe('anteil', '100 %') },
        null: { ...stellen, besetzung: angabe('anteil', '0 %') },
        hoch: zuschlag(['voll'], '130 %'),
      },
      einglmv: { egt1: angabe('anteil', '-1 %') },
      grenzen: {
        ueberplanungHoechstens: angabe('anteil', '120 %'),
        instrumente: { FbW: angabe('anteil', '101 %') },
      },
    });
    expect(probleme(plan)).toEqual([
      'haushalt/verwaltungskosten/zuviel/besetzung: 100,1 % liegt nicht zwischen 0 % und 100 %.',
      'haushalt/einglmv/egt1: -1 % liegt nicht zwischen 0 % und 100 %.',
      'haushalt/grenzen/instrumente/FbW: 101 % liegt nicht zwischen 0 % und 100 %.',
    ]);
  });

  test('die Kurve fällt nicht und endet bei 100 Prozent', () => {
    const kurve = ['-1 %', '8 %', '7 %', '7 %', '99 %'].map(t => angabe('anteil', t));
    expect(probleme(planMit({ mittelabfluss: { stand: 'bund', monate: {}, kurve } }))).toEqual([
      'haushalt/mittelabfluss/kurve/0: -1 % liegt nicht zwischen 0 % und 100 %.',
      'haushalt/mittelabfluss/kurve/2: Die Kurve zählt die Anteile seit Januar zusammen und kann nicht fallen: 7 % nach 8 %.',
      'haushalt/mittelabfluss/kurve/4: Bis Dezember ist alles abgeflossen: Der letzte Anteil der Kurve ist "100 %", gefunden: 99 %.',
    ]);
    const gute = ['8,5 %', '8,50 %', '100 %'].map(t => angabe('anteil', t));
    expect(probleme(planMit({ mittelabfluss: { stand: 'bund', monate: {}, kurve: gute } }))).toEqual([]);
  });
});

describe('Texte und Annahmen', () => {
  test('Texte ohne Abschnitt in der Vorlage', () => {
    const plan = planMit({}, { texte: { budget: 'x', constructor: 'y' } });
    expect(probleme(plan)).toEqual([
      'texte/constructor: Die Vorlage nrw-2023 hat keinen Abschnitt „constructor“. Vorhanden: budget, personal, schwerpunkte, potentiale.',
    ]);
    expect(probleme({ ...plan, deckblatt: { jahr: 2023, vorlage: null } })).toEqual([]);
  });

  test('zwei Annahmen für denselben Rechtswert ab demselben Tag; ab verschiedenen Tagen sind es zwei Aussagen', () => {
    const annahme = (ab: string) => ({
      bezeichnung: 'x',
      von: 'y',
      grund: 'z',
      recht: { parameter: 'pat_satz', ab: tag(ab), wert: '50 %' },
    });
    const plan = planMit(
      {},
      { annahmen: { a: annahme('2023-07-01'), b: annahme('2023-01-01'), c: annahme('2023-07-01') } },
    );
    expect(probleme(plan)).toEqual([
      'annahmen/c/recht: Für den Rechtswert „pat_satz“ ab 01.07.2023 gibt es schon die Annahme „a“. Behalten Sie eine.',
    ]);
  });

  test('von vielen vorhandenen Namen werden die ersten genannt', () => {
    const staende = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`s${i}`, STAND]));
    expect(probleme(planMit({ stand: 'bund' }, { staende }))).toEqual([
      'haushalt/stand: Den Stand „bund“ gibt es unter „staende“ nicht. Vorhanden: s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11 und 3 weitere.',
    ]);
  });
});

test('alle Probleme eines Plans kommen auf einmal', () => {
  const plan = planMit(
    { stand: 'x', verwaltungskostenbudget: betrag('-1 €'), umschichtung: { art: 'bedarf' } },
    { texte: { falsch: '' } },
  );
  expect(pruefeBezuege(plan).map(p => p.meldung.code)).toEqual([
    'BEZUG-01',
    'BEZUG-10',
    'BEZUG-20',
    'BEZUG-22',
  ]);
});

describe('Verweise zwischen den Kapiteln', () => {
  const stand = 'bund';
  const zeile = { bezeichnung: 'Zeile', einheit: 'eintritte' } as const;

  test('nennen Einträge, die es gibt', () => {
    const plan = planMit(
      {},
      {
        instrumente: {
          stand,
          zeilen: { a: { ...zeile, gruppe: 'fehlt' }, b: { ...zeile, teilVon: 'c' } },
          sichten: { s: { bezeichnung: 'Sicht', zeilen: ['a', 'weg'], schwerpunkt: 'keiner' } },
        },
      },
    );
    expect(probleme(plan)).toEqual([
      'instrumente/zeilen/a/gruppe: „fehlt“ gibt es unter „instrumente.gruppen“ nicht. Es gibt dort noch keinen Eintrag.',
      'instrumente/zeilen/b/teilVon: „c“ gibt es unter „instrumente.zeilen“ nicht. Vorhanden: a.',
      'instrumente/sichten/s/zeilen/1: „weg“ gibt es unter „instrumente.zeilen“ nicht. Vorhanden: a, b.',
      'instrumente/sichten/s/schwerpunkt: „keiner“ gibt es unter „schwerpunkte“ nicht. Es gibt dort noch keinen Eintrag.',
    ]);
  });

  test('nennen einen Eintrag in einer Liste nur einmal', () => {
    const sicht = { bezeichnung: 'Sicht', zeilen: ['a', 'b', 'a'] };
    const zeilen = { a: zeile, b: zeile };
    const sichten = { s: sicht, t: { ...sicht, zeilen: ['a'] } };
    expect(probleme(planMit({}, { instrumente: { stand, zeilen, sichten } }))).toEqual([
      'instrumente/sichten/s/zeilen/2: „a“ steht in dieser Liste zum zweiten Mal und würde doppelt zählen. Behalten Sie einen Eintrag.',
    ]);
  });

  test('ein Maximalwert stützt sich auf eine andere Rechnung, nicht auf sich selbst', () => {
    const auf = (rechnung: string) =>
      probleme(
        planMit(
          {},
          {
            personal: {
              stand,
              bedarf: {
                y: { methode: 'C', bezeichnung: 'y', rechnung, vorjahr: angabe('vzae', '1 VZÄ') },
              },
            },
          },
        ),
      );
    expect(auf('x')).toEqual([
      'personal/bedarf/y/rechnung: „x“ gibt es unter „personal.bedarf“ nicht. Es gibt dort keinen anderen Eintrag.',
    ]);
    expect(auf('y')).toEqual([
      'personal/bedarf/y/rechnung: Die Angaben „rechnung“ verweisen im Kreis aufeinander: y → y. Nehmen Sie einen der Verweise heraus.',
    ]);
  });

  test('laufen nicht im Kreis', () => {
    const zeilen = { a: { ...zeile, teilVon: 'b' }, b: { ...zeile, teilVon: 'a' } };
    expect(probleme(planMit({}, { instrumente: { stand, zeilen } }))).toEqual([
      'instrumente/zeilen/a/teilVon: Die Angaben „teilVon“ verweisen im Kreis aufeinander: a → b → a. Nehmen Sie einen der Verweise heraus.',
    ]);
  });

  test('Stände der neuen Kapitel müssen da sein, Mengen nicht unter null', () => {
    const zeilen = { a: { ...zeile, menge: angabe('anzahl', '-5') } };
    expect(probleme(planMit({}, { instrumente: { stand: 'weg', zeilen } }))).toEqual([
      expect.stringContaining('instrumente/stand: Den Stand „weg“ gibt es'),
      'instrumente/zeilen/a/menge: -5 ist negativ, hier sind nur Werte ab 0 möglich.',
    ]);
  });
});

describe('Schwerpunkte', () => {
  test('haben ein Thema des Katalogs oder einen Titel und antworten auf Fragen der Vorlage', () => {
    const schwerpunkte = {
      a: { thema: 'fehlt' },
      b: {},
      c: { thema: 'gesundheit', antworten: { warum: 'x', wozu: 'y', text: 'z' } },
    };
    expect(probleme(planMit({}, { schwerpunkte })).map(p => p.split(':')[0])).toEqual([
      'schwerpunkte/a/thema',
      'schwerpunkte/b',
      'schwerpunkte/c/antworten/wozu',
    ]);
  });
});
