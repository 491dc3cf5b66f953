import { describe, expect, it } from 'vitest';
import { gesagt, pruefblatt, schreibzeug } from '#domain/pruefhilfen';
import { prozentpunkte } from '#domain/werte';
import type { Prognose, Quotenziel, Ziel, Zielangaben } from './angaben.ts';
import { berechneZiele } from './berechneZiele.ts';
import { zielformeln } from './formeln/index.ts';

const { falschGerechnet, rezept, werteBei } = pruefblatt(zielformeln, 'ziele');

const rechne = (angaben: Omit<Zielangaben, 'stand'>) => {
  const zeug = schreibzeug('ziele');
  berechneZiele(zeug, { stand: 'plan', ...angaben }, 2017);
  return zeug.rechnung.blatt;
};
const prozent = (text: string) => gesagt('anteil', text);
const anzahl = (text: string) => gesagt('anzahl', text);
const mitZiel = (ziel: Ziel) => rechne({ ziele: { z: ziel } });
const bei = (blatt: ReturnType<typeof rechne>, ...orte: readonly string[]) =>
  werteBei(blatt, ...orte.map(ort => `ziele.z.${ort}`));

/** ME-aktiv, Arbeitsmarktprogramm 2017, chapter 5; the whole is said to grow by 897. */
const PROGNOSEN: Readonly<Record<string, Prognose>> = {
  elb: {
    bezeichnung: 'ELB',
    groesse: 'ELB',
    basis: anzahl('26.570'),
    zuwachs: anzahl('897'),
    veraenderung: prozent('4,1 %'),
    teile: ['ohne', 'hkl'],
  },
  ohne: { bezeichnung: 'ELB ohne 8 HKL', groesse: 'ohne', veraenderung: prozent('0,5 %') },
  hkl: {
    bezeichnung: 'ELB aus 8 HKL',
    groesse: 'hkl',
    zuwachs: anzahl('953'),
    veraenderung: prozent('69,6 %'),
  },
};

const INTEGRATIONSQUOTE: Quotenziel = {
  art: 'quote',
  bezeichnung: 'IQ',
  richtung: 'mindestens',
  vorgabe: { art: 'wert', wert: prozent('22,4 %') },
  teile: {
    ohne: {
      bezeichnung: 'ohne 8 HKL',
      vorgabe: { art: 'relativ', basis: prozent('23,0 %'), um: prozent('1,5 %') },
      prognose: 'ohne',
    },
    hkl: { bezeichnung: '8 HKL', vorgabe: { art: 'wert', wert: prozent('12,98 %') }, prognose: 'hkl' },
  },
};

describe('die Prognosen von ME-aktiv 2017', () => {
  const blatt = rechne({ prognosen: PROGNOSEN });
  const prognose = (ort: string) => werteBei(blatt, `prognosen.${ort}`)[0];

  it('+953 sind 69,6 % von 1.369; den anderen bleiben 25.201, davon 0,5 % sind 126', () => {
    expect(
      ['hkl.basis', 'hkl.ergebnis', 'ohne.basis', 'ohne.zuwachs', 'ohne.ergebnis'].map(prognose),
    ).toEqual(['1.369', '2.322', '25.201', '126', '25.327']);
  });

  it('die Teile wachsen um 1.079, das sind 4,06 %; 897 wären 3,38 %', () => {
    expect(
      ['elb.zuwachsAusTeilen', 'elb.veraenderungAusTeilen', 'elb.veraenderungErrechnet', 'elb.ergebnis'].map(
        prognose,
      ),
    ).toEqual(['1.079', '4,06 %', '3,38 %', '27.649']);
    expect(rezept(blatt, 'prognosen.elb.zuwachsAusTeilen')).toBe(
      'ELB: Zuwachs aus den Teilen = ELB ohne 8 HKL: Zuwachs 126 + ELB aus 8 HKL: Zuwachs 953 = 1.079',
    );
  });

  it('lassen sich nachrechnen', () => {
    expect(falschGerechnet(blatt)).toEqual([]);
  });

  it('lassen weg, was offen bleibt: zwei Teile ohne Basis, keine Veränderung, sich selbst als Teil', () => {
    const offen = rechne({
      prognosen: {
        ganzes: { ...PROGNOSEN['elb'], bezeichnung: 'G', groesse: 'g', teile: ['a', 'b', 'ganzes'] },
        a: { bezeichnung: 'A', groesse: 'a', veraenderung: prozent('1 %') },
        b: { bezeichnung: 'B', groesse: 'b', veraenderung: prozent('0 %'), zuwachs: anzahl('0') },
        c: { bezeichnung: 'C', groesse: 'c', teile: ['c'] },
      },
    });
    expect(
      werteBei(offen, 'prognosen.a.basis', 'prognosen.ganzes.zuwachsAusTeilen', 'prognosen.c.ergebnis'),
    ).toEqual([undefined, undefined, undefined]);
  });
});

describe('die Integrationsquote von ME-aktiv 2017', () => {
  const blatt = rechne({ prognosen: PROGNOSEN, ziele: { z: INTEGRATIONSQUOTE } });

  it('+1,5 % von 23,0 % sind 23,345 %, nicht 24,5 %', () => {
    expect(bei(blatt, 'teile.ohne.wert')).toEqual(['23,345 %']);
    expect(rezept(blatt, 'ziele.z.teile.ohne.wert')).toBe(
      'IQ, ohne 8 HKL: Ziel = IQ, ohne 8 HKL: Basis 23 % × (1 + 1,5 %) = 23,345 %',
    );
  });

  it('mit den Gewichten der Prognose kommen 22,47 % heraus; 22,4 % bräuchte 9,12 % statt 8,4 %', () => {
    expect(
      bei(blatt, 'wertAusTeilen', 'teile.hkl.gewichtsanteil', 'teile.hkl.gewichtNoetig', 'gewicht'),
    ).toEqual(['22,47 %', '8,40 %', '9,12 %', '27.649']);
  });

  it('gesagte Gewichte gehen vor der Prognose; ohne Gewicht eines Teils gibt es kein Mittel', () => {
    const mitGewicht = (ohne?: string) =>
      mitZiel({
        ...INTEGRATIONSQUOTE,
        teile: {
          a: { bezeichnung: 'A', vorgabe: { art: 'wert', wert: prozent('20 %') }, gewicht: anzahl('300') },
          b: {
            bezeichnung: 'B',
            vorgabe: { art: 'wert', wert: prozent('10 %') },
            ...(ohne && { gewicht: anzahl(ohne) }),
          },
        },
      });
    expect(bei(mitGewicht('100'), 'wertAusTeilen')).toEqual(['17,5 %']);
    expect(bei(mitGewicht(), 'wertAusTeilen', 'teile.b.gewichtNoetig')).toEqual([undefined, '−24 %']);
  });

  it('gleiche Teile und Gewichte von null geben keine Division durch null', () => {
    const teil = {
      bezeichnung: 'T',
      vorgabe: { art: 'wert', wert: prozent('20 %') },
      gewicht: anzahl('0'),
    } as const;
    const leer = mitZiel({
      ...INTEGRATIONSQUOTE,
      teile: { a: teil, b: teil },
      teams: { t: { bezeichnung: 'T', quote: prozent('1 %'), gewicht: anzahl('0') } },
    });
    expect(bei(leer, 'wertAusTeilen', 'teile.a.gewichtNoetig', 'wertAusTeams')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('ein Quotenziel', () => {
  const verlaufVorjahr = ['2', '4', '6', '8', '10', '12', '14', '16', '18', '20', '21', '22,5'].map(p =>
    prozent(`${p} %`),
  );
  const blatt = mitZiel({
    art: 'quote',
    bezeichnung: 'IQ',
    richtung: 'mindestens',
    vorgabe: {
      art: 'punkte',
      basis: prozent('22,5 %'),
      um: { ...gesagt('punkte', '1,5'), wert: prozentpunkte(1500) },
    },
    nenner: anzahl('20.000'),
    besteFaelle: anzahl('4.700'),
    verlaufVorjahr,
    ist: { '2017-03': prozent('6,6 %'), '2017-02': prozent('4 %'), '2016-12': prozent('22,5 %') },
    teams: {
      nord: { bezeichnung: 'Nord', quote: prozent('25 %'), gewicht: anzahl('10.000') },
      sued: { bezeichnung: 'Süd', quote: prozent('22 %'), gewicht: anzahl('10.000') },
    },
  });

  it('in Punkten: 22,5 % + 1,5 Punkte = 24 %', () => {
    expect(bei(blatt, 'wert')).toEqual(['24 %']);
  });

  it('hat einen Weg nach dem Verlauf des Vorjahrs: 24 % × 6 ÷ 22,5 = 6,4 % bis März', () => {
    expect(bei(blatt, 'soll.3', 'soll.12')).toEqual(['6,4 %', '24 %']);
    expect(rezept(blatt, 'ziele.z.soll.3')).toContain('IQ: Ziel 24 % × IQ: Vorjahr bis Monat 3 6 % ÷');
  });

  it('rechnet den letzten Monat des Planjahrs hoch: 6,6 % × 22,5 ÷ 6 = 24,75 %', () => {
    expect(bei(blatt, 'prognoseJahresende')).toEqual(['24,75 %']);
  });

  it('nennt Integrationen: nötig 4.800, bisher 1.320, noch 3.480', () => {
    expect(bei(blatt, 'integrationen', 'integrationenBisher', 'integrationenRest')).toEqual([
      '4.800',
      '1.320',
      '3.480',
    ]);
  });

  it('mittelt die Teams mit ihren Personen', () => {
    expect(bei(blatt, 'wertAusTeams')).toEqual(['23,5 %']);
  });

  it('lässt sich nachrechnen, und ein Verlauf ohne Dezember ergibt keinen Weg', () => {
    expect(falschGerechnet(blatt)).toEqual([]);
    const kurz = mitZiel({
      art: 'quote',
      bezeichnung: 'IQ',
      richtung: 'mindestens',
      vorgabe: { art: 'wert', wert: prozent('24 %') },
      verlaufVorjahr: verlaufVorjahr.slice(0, 6),
      ist: { '2017-03': prozent('6 %') },
    });
    expect(bei(kurz, 'soll.3', 'prognoseJahresende')).toEqual([undefined, undefined]);
  });
});

describe('die Veränderung einer Quote gegen das Vorjahr', () => {
  const iq = (vorgabe: Quotenziel['vorgabe'], vorjahr: string): Quotenziel => ({
    art: 'quote',
    bezeichnung: 'IQ',
    richtung: 'mindestens',
    ...(vorgabe && { vorgabe }),
    vorjahr: prozent(vorjahr),
  });

  it('steht in Punkten, nie in Prozent: 22,9 % nach 22,4 % sind 0,5 Punkte, nicht 2,23 %', () => {
    const blatt = mitZiel(iq({ art: 'wert', wert: prozent('22,9 %') }, '22,4 %'));
    expect(bei(blatt, 'veraenderung')).toEqual(['0,5 Punkte']);
    expect(rezept(blatt, 'ziele.z.veraenderung')).toContain('IQ: Ziel 22,9 % − IQ: Vorjahr 22,4 %');
  });

  it('auch gegen ein Ziel, das aus einer Basis folgt, und von null aus', () => {
    const relativ = { art: 'relativ', basis: prozent('20 %'), um: prozent('−10 %') } as const;
    expect(bei(mitZiel(iq(relativ, '20 %')), 'veraenderung')).toEqual(['−2 Punkte']);
    expect(bei(mitZiel(iq({ art: 'wert', wert: prozent('2 %') }, '0 %')), 'veraenderung')).toEqual([
      '2 Punkte',
    ]);
  });

  it('fehlt ohne Zielwert', () => {
    expect(bei(mitZiel(iq(undefined, '20 %')), 'veraenderung')).toEqual([undefined]);
  });
});

describe('der Bestand an LZB von ME-aktiv 2017', () => {
  const LZB = {
    art: 'bestand',
    bezeichnung: 'LZB',
    richtung: 'hoechstens',
    vorgabe: { art: 'relativ', basis: anzahl('17.241'), um: prozent('0,0 %') },
    monatlich: anzahl('−32'),
  } as const satisfies Ziel;

  it('±0,0 % heißt 17.241; −32 im Monat sind −384 im Jahr und −1,21 % im Jahresdurchschnitt', () => {
    const blatt = mitZiel(LZB);
    expect(
      bei(
        blatt,
        'wert',
        'veraenderung',
        'monatlichImJahr',
        'monatlichImDurchschnitt',
        'wirkungImDurchschnitt',
        'wirkungBisJahresende',
      ),
    ).toEqual(['17.241', '0 %', '−384', '−208', '−1,21 %', '−2,23 %']);
    expect(rezept(blatt, 'ziele.z.monatlichImDurchschnitt')).toContain(
      'wenn der Dezember des Vorjahrs beim Jahresdurchschnitt lag',
    );
    expect(falschGerechnet(blatt)).toEqual([]);
  });

  it('nennt das Mittel, das die restlichen Monate brauchen: (12 × 1.000 − 3.090) ÷ 9 = 990', () => {
    const blatt = mitZiel({
      ...LZB,
      vorgabe: { art: 'wert', wert: anzahl('1.000') },
      ist: {
        '2017-01': anzahl('1.030'),
        '2017-02': anzahl('1.030'),
        '2017-03': anzahl('1.030'),
        '2016-12': anzahl('5'),
      },
      teams: {
        a: { bezeichnung: 'A', anzahl: anzahl('600') },
        b: { bezeichnung: 'B', anzahl: anzahl('390') },
      },
    });
    expect(bei(blatt, 'restmittel', 'wertAusTeams')).toEqual(['990', '990']);
  });

  it('mittelt zwölf Monate des Vorjahrs und vergleicht damit', () => {
    const verlauf = Array.from({ length: 12 }, (_, i) => anzahl(String(1_000 + i)));
    const blatt = mitZiel({
      ...LZB,
      vorgabe: { art: 'wert', wert: anzahl('1.000') },
      verlaufVorjahr: verlauf,
    });
    expect(bei(blatt, 'durchschnittVorjahr', 'veraenderung')).toEqual(['1.006', '−0,60 %']);
    expect(bei(mitZiel({ ...LZB, verlaufVorjahr: verlauf.slice(1) }), 'durchschnittVorjahr')).toEqual([
      undefined,
    ]);
  });
});

describe('ein Bestandsziel mit dem Verlauf des Vorjahrs', () => {
  const verlaufVorjahr = Array.from({ length: 12 }, (_, i) => anzahl(String(i < 6 ? 1_100 : 900)));
  const blatt = mitZiel({
    art: 'bestand',
    bezeichnung: 'LZB',
    richtung: 'hoechstens',
    vorgabe: { art: 'wert', wert: anzahl('950') },
    vorjahr: anzahl('1.000'),
    verlaufVorjahr,
  });

  it('hat einen Weg: 950 × 1.100 ÷ 1.000 = 1.045 bis Juni, dann 855; im Mittel 950', () => {
    expect(bei(blatt, 'durchschnittVorjahr', 'soll.1', 'soll.6', 'soll.12')).toEqual([
      '1.000',
      '1.045',
      '1.045',
      '855',
    ]);
    expect(falschGerechnet(blatt)).toEqual([]);
  });

  it('hat ohne zwölf Monate keinen', () => {
    const kurz = mitZiel({
      art: 'bestand',
      bezeichnung: 'LZB',
      richtung: 'hoechstens',
      vorgabe: { art: 'wert', wert: anzahl('950') },
      verlaufVorjahr: verlaufVorjahr.slice(1),
    });
    expect(bei(kurz, 'soll.1')).toEqual([undefined]);
  });
});

describe('Ziele früherer Jahre', () => {
  it('ME-aktiv 2017: das eigene Ziel für 2016 und die Veränderung des Vorjahrs stehen bei ihrem Ziel', () => {
    const quote = mitZiel({
      art: 'quote',
      bezeichnung: 'IQ',
      richtung: 'mindestens',
      frueher: { '2016': prozent('20,8 %') },
    });
    expect(bei(quote, 'frueher.2016')).toEqual(['20,8 %']);
    const bestand = mitZiel({
      art: 'bestand',
      bezeichnung: 'LZB',
      richtung: 'hoechstens',
      veraenderungVorjahr: prozent('-1,2 %'),
      frueher: { '2016': anzahl('17.241') },
    });
    expect(bei(bestand, 'veraenderungVorjahr', 'frueher.2016')).toEqual(['−1,2 %', '17.241']);
  });
});
