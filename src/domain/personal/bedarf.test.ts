import { describe, expect, it } from 'vitest';
import { rechneNach } from '#domain/werte';
import type { Bedarfsrechnung, Bereich } from './angaben.ts';
import { gesagt, KATALOG, MUELHEIM, rechne, satzBei, wert } from './pruefhilfen.ts';

/** Kreis Recklinghausen, Lokales Planungsdokument 2023: 40 % of the ELB 1:120, 60 % 1:200, all BG 1:110; prints no cases. */
const recklinghausen = (elb?: string, bg?: string): Bedarfsrechnung => ({
  methode: 'B',
  bezeichnung: 'Stellenbedarf 2023',
  segmente: {
    fallmanagement: {
      bezeichnung: 'Fallmanagement',
      fallart: 'ELB',
      anteil: gesagt('anteil', '40 %'),
      schluessel: gesagt('schluessel', '1:120'),
      ...(elb && { faelle: gesagt('anzahl', elb) }),
    },
    vermittlung: {
      bezeichnung: 'Vermittlung',
      fallart: 'ELB',
      anteil: gesagt('anteil', '60 %'),
      schluessel: gesagt('schluessel', '1:200'),
      ...(elb && { faelle: gesagt('anzahl', elb) }),
    },
    leistung: {
      bezeichnung: 'Leistung',
      fallart: 'BG',
      schluessel: gesagt('schluessel', '1:110'),
      ...(bg && { faelle: gesagt('anzahl', bg) }),
    },
  },
});

describe('Recklinghausen 2023', () => {
  it('mischt Fallmanagement und Vermittlung zu 157,9 ELB je VZÄ, auch ohne Fallzahlen', () => {
    const blatt = rechne({ bedarf: { re: recklinghausen() } });
    expect(wert(blatt, 'bedarf.re.mischschluessel.ELB')).toBe('1:157,89');
    expect(wert(blatt, 'bedarf.re.mischschluessel.BG')).toBe('fehlt');
    expect(wert(blatt, 'bedarf.re.benoetigt')).toBe('fehlt');
    expect(satzBei(blatt, 'bedarf.re.mischschluessel.ELB')).toContain('Fallmanagement: Anteil der ELB 40 %');
  });

  it('braucht für 60.000 ELB und 40.000 BG 200 + 180 + 363,6364 Stellen', () => {
    const blatt = rechne({ bedarf: { re: recklinghausen('60.000', '40.000') } });
    expect(wert(blatt, 'bedarf.re.segmente.fallmanagement.benoetigt')).toBe('200 VZÄ');
    expect(wert(blatt, 'bedarf.re.segmente.vermittlung.benoetigt')).toBe('180 VZÄ');
    expect(wert(blatt, 'bedarf.re.benoetigt')).toBe('743,6364 VZÄ');
    expect(rechneNach(blatt, KATALOG)).toEqual([]);
  });
});

const bereich = (aufgabe: Bereich['aufgabe'], soll: string): Bereich => ({
  bezeichnung: aufgabe,
  aufgabe,
  soll: gesagt('vzae', soll),
});

describe('die Maximalwertmethode', () => {
  const maximal = (vorjahr: string): Bedarfsrechnung => ({
    methode: 'C',
    bezeichnung: 'Maximalwert',
    rechnung: 're',
    vorjahr: gesagt('vzae', vorjahr),
  });

  it('nimmt den höheren Wert aus dieser und der vorigen Rechnung, gleich wo sie steht', () => {
    const rechnungen = (vorjahr: string) =>
      rechne({ bedarf: { max: maximal(vorjahr), re: recklinghausen('60.000', '40.000') } });
    expect(wert(rechnungen('750'), 'bedarf.max.benoetigt')).toBe('750 VZÄ');
    expect(wert(rechnungen('700'), 'bedarf.max.benoetigt')).toBe('743,6364 VZÄ');
  });

  it('fehlt, solange es keine Rechnung dieses Jahres gibt', () => {
    const blatt = rechne({ bedarf: { max: maximal('750') } });
    expect(wert(blatt, 'bedarf.max.benoetigt')).toBe('fehlt');
    expect(wert(blatt, 'bedarf.max.vorjahr')).toBe('750 VZÄ');
  });

  it('wird mit dem Soll derselben Bereiche verglichen wie die Rechnung, aus der er kommt', () => {
    const blatt = rechne({
      bereiche: {
        l: bereich('leistung', '350'),
        i: bereich('integration', '350'),
        f: bereich('fuehrung', '20'),
      },
      bedarf: { max: maximal('750'), re: recklinghausen('60.000', '40.000') },
    });
    expect([wert(blatt, 'bedarf.max.verglichenesSoll'), wert(blatt, 'bedarf.max.luecke')]).toEqual([
      '700 VZÄ',
      '50 VZÄ',
    ]);
  });
});

describe('Bedarf und Soll', () => {
  const nachAlter: Bedarfsrechnung = {
    methode: 'A',
    bezeichnung: 'Nach Alter',
    segmente: {
      u25: {
        bezeichnung: 'U25',
        fallart: 'ELB',
        faelle: gesagt('anzahl', '2.509'),
        schluessel: gesagt('schluessel', '1:75'),
      },
      ue25: {
        bezeichnung: 'Ü25',
        fallart: 'ELB',
        faelle: gesagt('anzahl', '11.456'),
        schluessel: gesagt('schluessel', '1:150'),
      },
    },
  };

  it('Mülheim 2023 bräuchte nach § 44c SGB II 109,83 Stellen im Casemanagement: 81,67 decken 74,4 %', () => {
    const blatt = rechne({ bereiche: MUELHEIM, bedarf: { a: nachAlter } });
    expect(wert(blatt, 'bedarf.a.benoetigt')).toBe('109,8266 VZÄ');
    expect(wert(blatt, 'bedarf.a.luecke')).toBe('28,1566 VZÄ');
    expect(wert(blatt, 'bedarf.a.deckung')).toBe('74,36 %');
  });

  it('vergleicht mit den Bereichen, die genannt sind', () => {
    const blatt = rechne({
      bereiche: MUELHEIM,
      bedarf: { a: { ...nachAlter, bereiche: ['casemanagement', 'vermittlung'] } },
    });
    expect(wert(blatt, 'bedarf.a.verglichenesSoll')).toBe('89,67 VZÄ');
  });

  it('vergleicht nicht, wenn ein Bereich, dessen Fälle gezählt sind, im Plan fehlt', () => {
    const blatt = rechne({
      bereiche: { i: bereich('integration', '350') },
      bedarf: { re: recklinghausen('60.000', '40.000') },
    });
    expect(wert(blatt, 'bedarf.re.verglichenesSoll')).toBe('fehlt');
  });

  it('vergleicht Projektschlüssel mit keinem Bereich', () => {
    const blatt = rechne({
      bereiche: MUELHEIM,
      bedarf: {
        f: {
          methode: 'F',
          bezeichnung: 'Joboffensive',
          segmente: {
            jo: {
              bezeichnung: 'Joboffensive U25',
              fallart: 'Teilnehmende',
              faelle: gesagt('anzahl', '100'),
              schluessel: gesagt('schluessel', '1:50'),
            },
          },
        },
      },
    });
    expect([wert(blatt, 'bedarf.f.benoetigt'), wert(blatt, 'bedarf.f.luecke')]).toEqual(['2 VZÄ', 'fehlt']);
  });

  it('nimmt das beschlossene Soll als Bedarf der Methode E', () => {
    const blatt = rechne({
      bereiche: { l: bereich('leistung', '200'), i: bereich('integration', '241,5') },
      bedarf: { e: { methode: 'E', bezeichnung: 'Beschluss', soll: gesagt('vzae', '441,5') } },
    });
    expect([wert(blatt, 'bedarf.e.luecke'), wert(blatt, 'bedarf.e.deckung')]).toEqual(['0 VZÄ', '100 %']);
  });
});
