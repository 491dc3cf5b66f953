import { describe, expect, it } from 'vitest';
import { gesagt, pruefblatt, schreibzeug } from '#domain/pruefhilfen';
import { monatAus } from '#domain/werte';
import type { Projekt } from './angaben.ts';
import { berechneProjekte, monateImJahr } from './berechneProjekte.ts';
import { projektformeln } from './formeln/index.ts';

const { falschGerechnet, rezept, werteBei } = pruefblatt(projektformeln, 'projekte');

const rechne = (projekte: Readonly<Record<string, Projekt>>, jahr = 2017) => {
  const zeug = schreibzeug('projekte');
  const stellen = berechneProjekte(zeug, { stand: 'plan', projekte }, jahr);
  return { stellen, blatt: zeug.rechnung.blatt };
};

/** ME-aktiv, Arbeitsmarktprogramm 2017, chapters 2 and 3.1. */
const METTMANN: Readonly<Record<string, Projekt>> = {
  plus5: {
    bezeichnung: 'Plus5 gAGS',
    stellen: gesagt('vzae', '5,0 VZÄ'),
    ziel: { integrationenJeMonat: gesagt('anzahl', '25') },
  },
  joboffensive: {
    bezeichnung: 'Joboffensive U25',
    stellen: gesagt('vzae', '2,0 VZÄ'),
    jeVollzeitkraft: gesagt('schluessel', '50'),
    hoechstdauer: gesagt('dezimal', '6 Monate'),
    ziel: { quote: gesagt('anteil', '25 %'), bedarfsdeckend: gesagt('anteil', '25 %') },
    ergebnis: {
      monate: 9,
      integrationen: gesagt('anzahl', '115'),
      quote: gesagt('anteil', 'knapp 50 %'),
      leistungsbeendigungen: gesagt('anzahl', '65'),
    },
  },
  esf: { bezeichnung: 'ESF-LZA', stellen: gesagt('vzae', '4,0 VZÄ'), bis: monatAus(2017, 6) },
  ohne: { bezeichnung: 'MEin job-aktiv' },
};

describe('Stellen der Projekte von ME-aktiv 2017', () => {
  const { stellen, blatt } = rechne(METTMANN);

  it('zählen mit den Monaten im Planjahr: 5,0 + 2,0 + 4,0 × 6 ÷ 12 = 9,0', () => {
    const summe = (was: 'stellen' | 'gewichtet') =>
      [...stellen.values()].reduce((s, p) => s + p[was].wert, 0) / 10_000;
    expect(summe('stellen')).toBe(11);
    expect(summe('gewichtet')).toBe(9);
    expect(rezept(blatt, 'projekte.esf.stellenGewichtet')).toBe(
      'ESF-LZA: Stellen im Jahresdurchschnitt = ESF-LZA: Stellen 4 VZÄ × 6 ÷ 12 Monate = 2 VZÄ',
    );
  });

  it('fehlen, wo der Plan keine nennt', () => {
    expect([...stellen.keys()]).toEqual(['plus5', 'joboffensive', 'esf']);
  });

  it('lassen sich nachrechnen', () => {
    expect(falschGerechnet(blatt)).toEqual([]);
  });
});

describe('Monate im Planjahr', () => {
  it.each([
    [{}, 12],
    [{ von: monatAus(2017, 7) }, 6],
    [{ bis: monatAus(2017, 1) }, 1],
    [{ von: monatAus(2016, 3), bis: monatAus(2018, 2) }, 12],
    [{ von: monatAus(2017, 3), bis: monatAus(2017, 4) }, 2],
    [{ bis: monatAus(2016, 12) }, 0],
    [{ von: monatAus(2018, 1) }, 0],
  ])('%j: %i', (dauer, monate) => {
    expect(monateImJahr(dauer, 2017)).toBe(monate);
  });
});

describe('Plätze, Ziel und Ergebnis', () => {
  const { blatt } = rechne(METTMANN);

  it('Joboffensive U25: 100 Plätze; 115 Integrationen als knapp 50 % sind 230 Teilnehmende und 3,9 Monate', () => {
    expect(
      werteBei(
        blatt,
        'projekte.joboffensive.plaetze',
        'projekte.joboffensive.ergebnis.teilnehmende',
        'projekte.joboffensive.ergebnis.verweildauer',
        'projekte.joboffensive.ergebnis.bedarfsdeckend',
      ),
    ).toEqual(['100', '230', '3,91', '56,52 %']);
  });

  it('sagt, was das Ziel bei voller Dauer in Köpfen heißt: 100 × 12 ÷ 6 = 200, davon 25 %, davon 25 %', () => {
    expect(
      werteBei(
        blatt,
        'projekte.joboffensive.ziel.teilnehmende',
        'projekte.joboffensive.ziel.integrationen',
        'projekte.joboffensive.ziel.leistungsbeendigungen',
        'projekte.plus5.ziel.integrationenImJahr',
      ),
    ).toEqual(['200', '50', '13', '300']);
  });

  it('rundet erst die Teilnehmenden, nicht schon die Plätze: 1,5 VZÄ × 15 × 12 ÷ 6 = 45', () => {
    const x = {
      bezeichnung: 'X',
      stellen: gesagt('vzae', '1,5 VZÄ'),
      jeVollzeitkraft: gesagt('schluessel', '15'),
      hoechstdauer: gesagt('dezimal', '6 Monate'),
    };
    const gerechnet = rechne({ x }).blatt;
    expect(werteBei(gerechnet, 'projekte.x.plaetze', 'projekte.x.ziel.teilnehmende')).toEqual(['23', '45']);
    expect(falschGerechnet(gerechnet)).toEqual([]);
  });

  it('genannte Plätze gehen vor Stellen × Schlüssel', () => {
    const projekt = { ...METTMANN['joboffensive'], bezeichnung: 'X', plaetze: gesagt('anzahl', '80') };
    expect(werteBei(rechne({ x: projekt }).blatt, 'projekte.x.plaetze')).toEqual(['80']);
  });

  it('rechnet nicht, was sich nicht teilen lässt', () => {
    const { blatt: leer } = rechne({
      x: {
        bezeichnung: 'X',
        plaetze: gesagt('anzahl', '10'),
        hoechstdauer: gesagt('dezimal', '0 Monate'),
        ergebnis: {
          monate: 9,
          integrationen: gesagt('anzahl', '0'),
          quote: gesagt('anteil', '0 %'),
          leistungsbeendigungen: gesagt('anzahl', '0'),
        },
      },
    });
    expect(
      werteBei(
        leer,
        'projekte.x.ziel.teilnehmende',
        'projekte.x.ergebnis.teilnehmende',
        'projekte.x.ergebnis.bedarfsdeckend',
      ),
    ).toEqual([undefined, undefined, undefined]);
  });
});

describe('Plätze im Jahr', () => {
  const rehapro = (bis?: number) =>
    rechne(
      {
        r: {
          bezeichnung: 'rehapro',
          von: monatAus(2020, 1),
          ...(bis !== undefined && { bis: monatAus(bis, 12) }),
          plaetzeImJahr: gesagt('anzahl', '150'),
        },
      },
      2021,
    ).blatt;

  it('Düsseldorf 2021: 150 im Jahr sind 750 in 60 Monaten', () => {
    expect(rezept(rehapro(2024), 'projekte.r.plaetzeInDerLaufzeit')).toBe(
      'rehapro: Plätze in der Laufzeit = rehapro: Plätze im Jahr 150 × 60 Monate ÷ 12 = 750',
    );
    expect(falschGerechnet(rehapro(2024))).toEqual([]);
  });

  it('ohne Ende oder mit verkehrten Enden bleibt es bei den Plätzen im Jahr', () => {
    for (const blatt of [rehapro(), rehapro(2019)])
      expect(werteBei(blatt, 'projekte.r.plaetzeImJahr', 'projekte.r.plaetzeInDerLaufzeit')).toEqual([
        '150',
        undefined,
      ]);
  });
});
