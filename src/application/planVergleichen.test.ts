import { describe, expect, it } from 'vitest';
import { anzahl, gesagt } from '#domain/pruefhilfen';
import type { Plan } from '#domain/plan';
import { tag } from '#domain/werte';
import { musterplan, vergleichsseite } from './pruefhilfen.ts';
import { vergleichePlaene } from './planVergleichen.ts';

const verglichen = (a: Plan, b: Plan) => vergleichePlaene(vergleichsseite(a), vergleichsseite(b));

const mitQuote = (prozent: string): Plan =>
  musterplan({
    ziele: {
      stand: 'eigene',
      ziele: {
        iq: {
          art: 'quote',
          bezeichnung: 'Integrationsquote',
          richtung: 'mindestens',
          vorgabe: { art: 'wert', wert: gesagt('anteil', prozent) },
        },
      },
    },
  });

describe('Der Vergleich zweier Pläne', () => {
  it('findet in gleichen Plänen nichts', () => {
    const vergleich = verglichen(musterplan(), musterplan());
    expect(vergleich).toMatchObject({ deckblatt: [], texte: [], schwerpunkte: { neu: [], entfallen: [] } });
    expect(vergleich.zahlen).toMatchObject({ neu: [], entfallen: [], geaendert: [] });
    expect(vergleich.zahlen.gleich).toBeGreaterThan(5);
  });

  it('nennt Betrag, Unterschied und Prozent, und ob die Zahl folgt oder gesagt ist', () => {
    const { zahlen } = verglichen(
      musterplan(),
      musterplan({ haushalt: { verwaltungskostenbudget: gesagt('cent', '8.400.000 €') } }),
    );
    const geaendert = new Map(zahlen.geaendert.map(z => [z.adresse, z]));
    expect(geaendert.get('haushalt.verwaltungskostenbudget')).toMatchObject({
      a: '8.000.000,00 €',
      b: '8.400.000,00 €',
      differenz: '+400.000,00 €',
      prozent: '+5,00 %',
      errechnet: false,
    });
    expect(geaendert.get('haushalt.gesamtbudget')).toMatchObject({
      differenz: '+400.000,00 €',
      errechnet: true,
    });
  });

  it('zwischen Quoten stehen Punkte, nie Prozent', () => {
    const { zahlen } = verglichen(mitQuote('22,4 %'), mitQuote('22,7 %'));
    expect(zahlen.geaendert).toEqual([
      {
        adresse: 'ziele.ziele.iq.vorgabe.wert',
        name: 'Integrationsquote: Ziel',
        a: '22,4 %',
        b: '22,7 %',
        differenz: '+0,3 Punkte',
        prozent: null,
        errechnet: false,
      },
    ]);
  });

  it('nennt neue und entfallene Zahlen mit ihrem Wert', () => {
    const ohne = verglichen(mitQuote('22,4 %'), musterplan()).zahlen;
    expect(ohne.entfallen).toEqual([
      {
        adresse: 'ziele.ziele.iq.vorgabe.wert',
        name: 'Integrationsquote: Ziel',
        wert: '22,4 %',
        errechnet: false,
      },
    ]);
    expect(verglichen(musterplan(), mitQuote('22,4 %')).zahlen.neu).toEqual(ohne.entfallen);
  });

  it('stellt Werte des Rechts nach ihrem Namen gegenüber, auch über Jahre und Annahmen hinweg', () => {
    const mitIt = (jahr: number, annahmen: Plan['annahmen'] = {}): Plan =>
      musterplan({
        deckblatt: { jahr },
        annahmen,
        haushalt: {
          verwaltungskosten: { it: { art: 'it', bezeichnung: 'IT-Verfahren', mitarbeitende: anzahl(100) } },
        },
      });
    const { zahlen } = verglichen(mitIt(2025), mitIt(2026));
    const recht = (z: Readonly<{ adresse: string }>): boolean => /^(?:recht|annahmen)\./.test(z.adresse);
    expect(zahlen.neu.filter(recht)).toEqual([]);
    expect(zahlen.entfallen.filter(recht)).toEqual([]);
    expect(zahlen.geaendert.filter(recht).map(z => z.adresse)).toEqual([
      'recht.vkfv_it_kostensatz.2026-01-01',
    ]);
    const angenommen = verglichen(
      mitIt(2026),
      mitIt(2027, {
        it: {
          bezeichnung: 'Kostensatz',
          von: 'Finanzen',
          grund: 'noch nicht bekannt',
          recht: { parameter: 'vkfv_it_kostensatz', ab: tag('2027-01-01'), wert: '284,00 €' },
        },
      }),
    ).zahlen;
    expect(angenommen.geaendert.filter(recht)).toMatchObject([{ adresse: 'annahmen.it', b: '284,00 €' }]);
    expect([...angenommen.neu, ...angenommen.entfallen].filter(recht)).toEqual([]);
  });

  describe('zwischen zwei Jahren', () => {
    const zeile = (menge: number, vorjahr: number) => ({
      x: {
        bezeichnung: 'MAT',
        einheit: 'eintritte' as const,
        menge: anzahl(menge),
        vorjahr: anzahl(vorjahr),
      },
    });
    const alt = musterplan({
      instrumente: {
        stand: 'eigene',
        vorjahr: { bezeichnung: '2025', jahr: 2025 },
        zeilen: zeile(2_050, 2_300),
      },
    });
    const neu = (vorjahr: number, egt2026: string): Plan =>
      musterplan({
        deckblatt: { jahr: 2027 },
        haushalt: {
          vergleich: {
            jahr_2026: {
              bezeichnung: '2026',
              jahr: 2026,
              stand: 'eigene',
              eingliederungstitel: { ohneBez: gesagt('cent', egt2026) },
            },
          },
        },
        instrumente: {
          stand: 'eigene',
          vorjahr: { bezeichnung: '2026', jahr: 2026 },
          zeilen: zeile(2_100, vorjahr),
        },
      });

    it('steht das Vorjahr von B neben dem, was A geplant hat, nicht neben dessen Vorjahr', () => {
      const gleich = verglichen(alt, neu(2_050, '10.000.000 €')).zahlen;
      expect(gleich.geaendert.filter(z => !z.errechnet)).toMatchObject([
        { adresse: 'instrumente.zeilen.x.menge', a: '2.050', b: '2.100' },
      ]);
      expect([...gleich.neu, ...gleich.entfallen].filter(z => !z.errechnet)).toEqual([]);
      const anders = verglichen(alt, neu(2_000, '9.900.000 €')).zahlen;
      expect(anders.geaendert.filter(z => !z.errechnet)).toMatchObject([
        {
          adresse: 'haushalt.vergleich.jahr_2026.eingliederungstitel.ohneBez',
          a: '10.000.000,00 €',
          b: '9.900.000,00 €',
        },
        { adresse: 'instrumente.zeilen.x.menge' },
        { adresse: 'instrumente.zeilen.x.vorjahr', a: '2.050', b: '2.000' },
      ]);
    });

    it('nennen Zahlen verschiedener Jahre beide Jahre', () => {
      const mit = (jahr: number, vorjahr: string): Plan =>
        musterplan({
          deckblatt: { jahr },
          ziele: {
            stand: 'eigene',
            ziele: {
              iq: {
                art: 'quote',
                bezeichnung: 'IQ',
                richtung: 'mindestens',
                vorjahr: gesagt('anteil', vorjahr),
              },
            },
          },
        });
      expect(verglichen(mit(2026, '22 %'), mit(2027, '23 %')).zahlen.geaendert).toMatchObject([
        { name: 'IQ: Vorjahr (2025 → 2026)', a: '22 %', b: '23 %' },
      ]);
    });
  });

  it('vergleicht Texte Satz für Satz', () => {
    const { texte } = verglichen(
      musterplan({ texte: { budget: 'Das Geld reicht. Es kommt vom Bund.', personal: 'Bleibt.' } }),
      musterplan({ texte: { budget: 'Das Geld reicht nicht. Es kommt vom Bund.', personal: 'Bleibt.' } }),
    );
    expect(texte).toMatchObject([
      {
        adresse: 'texte.budget',
        art: 'geaendert',
        neueSaetze: ['Das Geld reicht nicht.'],
        entfalleneSaetze: ['Das Geld reicht.'],
      },
    ]);
  });

  it('nennt neue Texte, neue und entfallene Schwerpunkte und Handlungsansätze', () => {
    const vergleich = verglichen(
      musterplan({ schwerpunkte: { a: { titel: 'Jugend' } } }),
      musterplan({
        schwerpunkte: { b: { titel: 'Frauen', handlungsansaetze: { x: { titel: 'Kinderbetreuung' } } } },
        texte: { budget: 'Neu.' },
      }),
    );
    expect(vergleich.schwerpunkte).toEqual({ neu: ['Frauen'], entfallen: ['Jugend'] });
    expect(vergleich.handlungsansaetze.neu).toEqual(['Kinderbetreuung (Frauen)']);
    expect(vergleich.texte.map(t => [t.adresse, t.art])).toContainEqual(['texte.budget', 'neu']);
  });

  it('nennt, was auf dem Deckblatt anders ist, und Befunde nach Regel und Adresse', () => {
    const vergleich = verglichen(
      musterplan(),
      musterplan({ deckblatt: { zustand: 'beschlossen' }, texte: { budget: '{{ haushalt.gibtEsNicht }}' } }),
    );
    expect(vergleich.deckblatt).toEqual([{ feld: 'Zustand', a: 'Entwurf', b: 'beschlossen' }]);
    expect(vergleich.befunde.neu.map(b => b.code)).toContain('D-06');
  });
});
