import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liesMonat, rechneNach, type Monat } from '#domain/werte';
import type { Personalangaben } from './angaben.ts';
import { gesagt, gvk, KATALOG, projekt, rechne, satzBei, wert } from './pruefhilfen.ts';

const monat = (text: string): Monat => {
  const gelesen = liesMonat(text);
  if (gelesen === null) throw new Error(text);
  return gelesen;
};

describe('Personalbewegung: Ennepe-Ruhr-Kreis 2022, 47 Abgänge bis Oktober', () => {
  const blatt = rechne({
    bewegungen: {
      b2022: {
        bezeichnung: '2022',
        von: monat('2022-01'),
        bis: monat('2022-10'),
        abgaenge: gesagt('anzahl', '47'),
        einstellungen: gesagt('anzahl', '25'),
        umsetzungenVonAussen: gesagt('anzahl', '3'),
        umsetzungenIntern: gesagt('anzahl', '10'),
        bestand: gesagt('anzahl', '400'),
      },
    },
  });

  it('sind im Jahr 56', () => {
    expect(wert(blatt, 'bewegungen.b2022.monate')).toBe('10');
    expect(wert(blatt, 'bewegungen.b2022.abgaengeImJahr')).toBe('56');
    expect(wert(blatt, 'bewegungen.b2022.fluktuationImJahr')).toBe('14,1 %');
  });

  it('lassen mit 25 Einstellungen und 3 Umsetzungen 19 Stellen weniger; interne Umsetzungen ändern nichts', () => {
    expect(wert(blatt, 'bewegungen.b2022.saldo')).toBe('−19');
    expect(satzBei(blatt, 'bewegungen.b2022.saldo')).toContain('Umsetzungen von außen 3 − 2022: Abgänge 47');
  });
});

describe('Stellenplan: ME-aktiv 2017, 441,5 + 8,0 + 17,5', () => {
  const stellenplan = {
    teile: {
      soll: { bezeichnung: 'Soll', soll: gesagt('vzae', '441,5') },
      projekte: {
        bezeichnung: 'Projekte',
        soll: gesagt('vzae', '8,0'),
        projekte: ['plus5', 'joboffensive', 'esf'],
      },
      integrationPoint: { bezeichnung: 'Integration Point', soll: gesagt('vzae', '17,5') },
    },
  };

  it('hat 467 Stellen; die drei Projekte haben 11, nach Monaten 9', () => {
    const blatt = rechne(
      { stellenplan },
      {
        gvk: null,
        projektstellen: new Map([
          projekt('plus5', 50_000, 50_000),
          projekt('joboffensive', 20_000, 20_000),
          projekt('esf', 40_000, 20_000),
        ]),
      },
    );
    expect(wert(blatt, 'stellenplan.summe')).toBe('467 VZÄ');
    expect(wert(blatt, 'stellenplan.teile.projekte.projektstellen')).toBe('11 VZÄ');
    expect(wert(blatt, 'stellenplan.teile.projekte.projektstellenNachMonaten')).toBe('9 VZÄ');
  });

  it('zählt Projekte nicht zusammen, solange die Stellen eines von ihnen fehlen', () => {
    const blatt = rechne(
      { stellenplan },
      { gvk: null, projektstellen: new Map([projekt('plus5', 50_000, 50_000)]) },
    );
    expect(wert(blatt, 'stellenplan.teile.projekte.projektstellen')).toBe('fehlt');
  });
});

describe('Gespräche: 60 % von 39 Stunden in 44 Wochen zu 45 Minuten', () => {
  const planung = (schluessel: string) => ({
    bezeichnung: 'Integration',
    gespraechsanteil: gesagt('anteil', '60 %'),
    wochenstunden: gesagt('dezimal', '39'),
    nettowochen: gesagt('dezimal', '44'),
    gespraechslaenge: gesagt('dezimal', '45'),
    schluessel: gesagt('schluessel', schluessel),
    rhythmus: gesagt('dezimal', '4'),
  });
  const blatt = rechne({ gespraeche: { ue25: planung('1:150'), u25: planung('1:75') } });

  it('sind 1.373 Gespräche je VZÄ, bei 1:150 9,2 je Fall, alle 5,7 Wochen', () => {
    expect(wert(blatt, 'gespraeche.ue25.gespraecheJeVzae')).toBe('1.372,8');
    expect(wert(blatt, 'gespraeche.ue25.kontakteJeFall')).toBe('9,15');
    expect(wert(blatt, 'gespraeche.ue25.wochenJeKontakt')).toBe('5,68');
    expect(wert(blatt, 'gespraeche.u25.kontakteJeFall')).toBe('18,3');
  });

  it('reichen alle vier Wochen bis 1:105,6: 975 Gespräche bei 1:75, 1.950 bei 1:150', () => {
    expect(wert(blatt, 'gespraeche.u25.gespraecheImRhythmus')).toBe('975');
    expect(wert(blatt, 'gespraeche.ue25.gespraecheImRhythmus')).toBe('1.950');
    expect(wert(blatt, 'gespraeche.ue25.tragfaehigerSchluessel')).toBe('1:105,6');
    expect(wert(blatt, 'gespraeche.ue25.tragfaehigeLaenge')).toBe('31,68');
    expect(rechneNach(blatt, KATALOG)).toEqual([]);
  });

  it('gehen beim tragfähigen Schlüssel und der tragfähigen Länge genau auf', () => {
    expect(wert(rechne({ gespraeche: { g: planung('1:105,6') } }), 'gespraeche.g.tragfaehigeLaenge')).toBe(
      '45',
    );
  });
});

describe('finanzierbare Stellen', () => {
  it('sind Verwaltungskosten ÷ Kosten je Stelle: 82,126 Mio. € zu 90.000 € tragen 912,5111 VZÄ', () => {
    const blatt = rechne(
      { kostenJeVzae: gesagt('cent', '90.000 €') },
      { gvk: gvk('82,126 Mio. €'), projektstellen: new Map() },
    );
    expect(wert(blatt, 'finanzierbareVzae')).toBe('912,5111 VZÄ');
  });

  it('fehlen ohne Verwaltungskosten', () => {
    expect(wert(rechne({ kostenJeVzae: gesagt('cent', '90.000 €') }), 'finanzierbareVzae')).toBe('fehlt');
  });
});

describe('Kennwerte und Schulungen', () => {
  it('stehen mit ihrer Adresse auf dem Blatt', () => {
    const blatt = rechne({
      kennwerte: {
        befristet: {
          bezeichnung: 'Befristete',
          anteil: gesagt('anteil', '18 %'),
          ziel: gesagt('anteil', '10 %'),
        },
      },
      schulungen: {
        einarbeitung: {
          bezeichnung: 'Einarbeitung',
          teilnehmende: gesagt('anzahl', '20'),
          tage: gesagt('dezimal', '12,5'),
        },
      },
    });
    expect(wert(blatt, 'kennwerte.befristet.ziel')).toBe('10 %');
    expect(wert(blatt, 'schulungen.einarbeitung.tage')).toBe('12,5');
  });
});

describe('für beliebige Bereiche gilt', () => {
  it('je mehr fehlt, desto mehr Fälle hat jede übrige Kraft', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 500 }), fc.integer({ min: 1, max: 300 }), (soll, schluessel) => {
        const bereich = (unbesetzt: number) => ({
          bezeichnung: 'Bereich',
          aufgabe: 'leistung' as const,
          soll: gesagt('vzae', String(soll)),
          segmente: { alle: { bezeichnung: 'alle', schluessel: gesagt('schluessel', `1:${schluessel}`) } },
          unbesetzt: gesagt('vzae', String(unbesetzt)),
        });
        const blatt = rechne({ bereiche: { keine: bereich(0), eine: bereich(1), zwei: bereich(2) } });
        const effektiv = (kennung: string): number => {
          const zahl = [...blatt.values()].find(
            z => z.pfad === `personal.bereiche.${kennung}.schluesselEffektiv`,
          );
          return zahl?.einheit === 'schluessel' ? zahl.wert : Number.NaN;
        };
        expect(effektiv('keine')).toBe(schluessel * 10_000);
        expect(effektiv('eine')).toBeGreaterThan(effektiv('keine'));
        expect(effektiv('zwei')).toBeGreaterThan(effektiv('eine'));
        expect(rechneNach(blatt, KATALOG)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('Gespräche mit Lücken rechnen, was geht', () => {
  const nur = (teile: Partial<NonNullable<Personalangaben['gespraeche']>[string]>) =>
    rechne({ gespraeche: { g: { bezeichnung: 'G', ...teile } } });

  it('Schlüssel und Rhythmus allein sagen, wie viele Gespräche angekündigt sind', () => {
    const blatt = nur({ schluessel: gesagt('schluessel', '1:75'), rhythmus: gesagt('dezimal', '4 Wochen') });
    expect(wert(blatt, 'gespraeche.g.gespraecheImRhythmus')).toBe('975');
    for (const feld of ['gespraecheJeVzae', 'tragfaehigerSchluessel', 'tragfaehigeLaenge'])
      expect(wert(blatt, `gespraeche.g.${feld}`)).toBe('fehlt');
  });

  it('ohne Länge eines Gesprächs steht die Länge da, bei der es aufgeht', () => {
    const blatt = nur({
      gespraechsanteil: gesagt('anteil', '60 %'),
      wochenstunden: gesagt('dezimal', '39 Stunden'),
      nettowochen: gesagt('dezimal', '44 Wochen'),
      schluessel: gesagt('schluessel', '1:150'),
      rhythmus: gesagt('dezimal', '4 Wochen'),
    });
    expect(wert(blatt, 'gespraeche.g.tragfaehigeLaenge')).toBe('31,68');
    expect(wert(blatt, 'gespraeche.g.tragfaehigerSchluessel')).toBe('fehlt');
  });

  it('ein Wert allein steht nur da', () => {
    expect(nur({ nettowochen: gesagt('dezimal', '44 Wochen') }).size).toBe(1);
  });
});
