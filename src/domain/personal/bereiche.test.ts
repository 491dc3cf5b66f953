import { describe, expect, it } from 'vitest';
import { rechneNach } from '#domain/werte';
import { gesagt, KATALOG, MUELHEIM, rechne, satzBei, wert } from './pruefhilfen.ts';

const blatt = rechne({ bereiche: MUELHEIM });
const leistung = (adresse: string) => wert(blatt, `bereiche.leistung.${adresse}`);
const casemanagement = (adresse: string) => wert(blatt, `bereiche.casemanagement.${adresse}`);

describe('Mülheim 2023, Leistungsgewährung: 68,81 VZÄ zu 1:152', () => {
  it('betreut nach dem Schlüssel 10.459 Bedarfsgemeinschaften', () => {
    expect(leistung('faelle')).toBe('10.459');
    expect(leistung('schluesselAmSoll')).toBe('1:152');
  });

  it('kommt mit 10 unbesetzten Stellen auf 1:177,84 und mit 3 Langzeiterkrankten auf 1:187,4', () => {
    expect([leistung('nachVakanzen.vzae'), leistung('nachVakanzen.schluessel')]).toEqual([
      '58,81 VZÄ',
      '1:177,84',
    ]);
    expect([leistung('nachKrankheit.vzae'), leistung('nachKrankheit.schluessel')]).toEqual([
      '55,81 VZÄ',
      '1:187,4',
    ]);
    expect([leistung('vzaeEffektiv'), leistung('schluesselEffektiv')]).toEqual(['55,81 VZÄ', '1:187,4']);
  });

  it('hat 23,3 % mehr Fälle je Kraft und 14,53 % unbesetzte Stellen', () => {
    expect(leistung('verschlechterung')).toBe('23,29 %');
    expect(leistung('vakanzquote')).toBe('14,53 %');
  });

  it('erklärt die einsetzbaren VZÄ in einem Satz', () => {
    expect(satzBei(blatt, 'bereiche.leistung.vzaeEffektiv')).toBe(
      'Leistungsgewährung: einsetzbare VZÄ = Leistungsgewährung: Soll 68,81 VZÄ − (Leistungsgewährung: unbesetzte Stellen 10 VZÄ + Leistungsgewährung: Langzeiterkrankte in VZÄ 3 VZÄ) = 55,81 VZÄ',
    );
  });

  it('meint mit 24,7 % Fluktuation 17 Abgänge vom Soll', () => {
    expect(leistung('abgaengeNachQuote')).toBe('17');
    expect(casemanagement('abgaengeNachQuote')).toBe('11,03');
    expect(wert(blatt, 'bereiche.vermittlung.abgaengeNachQuote')).toBe('1');
  });
});

describe('Mülheim 2023, Casemanagement: 64 × 179 + 17,67 × 142', () => {
  it('hat 81,67 VZÄ für 13.965 ELB, 1:170,99 am Soll', () => {
    expect([casemanagement('soll'), casemanagement('faelle'), casemanagement('schluesselAmSoll')]).toEqual([
      '81,67 VZÄ',
      '13.965',
      '1:170,99',
    ]);
  });

  it('kommt mit 11 unbesetzten Stellen auf 1:197,61 und mit 5 Langzeiterkrankten auf 1:212,65', () => {
    expect(casemanagement('nachVakanzen.schluessel')).toBe('1:197,61');
    expect(casemanagement('schluesselEffektiv')).toBe('1:212,65');
    expect(casemanagement('verschlechterung')).toBe('24,36 %');
  });

  it('zählt mit den anderen Bereichen zum Soll aller Bereiche', () => {
    expect(wert(blatt, 'soll')).toBe('158,48 VZÄ');
    expect(rechneNach(blatt, KATALOG)).toEqual([]);
  });
});

describe('ein Bereich', () => {
  const bereich = { bezeichnung: 'Integration', aufgabe: 'integration' } as const;

  it('nimmt genannte Fälle statt des Schlüssels', () => {
    const mitFaellen = rechne({
      bereiche: {
        a: {
          ...bereich,
          soll: gesagt('vzae', '10'),
          segmente: {
            alle: {
              bezeichnung: 'alle',
              schluessel: gesagt('schluessel', '1:150'),
              faelle: gesagt('anzahl', '1.800'),
            },
          },
        },
      },
    });
    expect(wert(mitFaellen, 'bereiche.a.schluesselAmSoll')).toBe('1:180');
    expect(wert(mitFaellen, 'bereiche.a.segmente.alle.schluesselAmSoll')).toBe('1:180');
  });

  it('rechnet Langzeiterkrankte in VZÄ, wenn sie genannt sind, und Freistellungen zuletzt', () => {
    const krank = rechne({
      bereiche: {
        a: {
          ...bereich,
          soll: gesagt('vzae', '10'),
          segmente: { alle: { bezeichnung: 'alle', schluessel: gesagt('schluessel', '1:150') } },
          langzeiterkrankte: gesagt('anzahl', '2'),
          langzeiterkrankteVzae: gesagt('vzae', '1,5'),
          freigestellt: gesagt('vzae', '1'),
        },
      },
    });
    expect(wert(krank, 'bereiche.a.nachVakanzen.vzae')).toBe('fehlt');
    expect(wert(krank, 'bereiche.a.nachKrankheit.schluessel')).toBe('1:176,47');
    expect(wert(krank, 'bereiche.a.nachFreistellung.schluessel')).toBe('1:200');
    expect(wert(krank, 'bereiche.a.schluesselEffektiv')).toBe('1:200');
  });

  it('nennt keinen Schlüssel, wenn niemand übrig ist', () => {
    const leer = rechne({
      bereiche: {
        a: {
          ...bereich,
          soll: gesagt('vzae', '2'),
          segmente: { alle: { bezeichnung: 'alle', schluessel: gesagt('schluessel', '1:150') } },
          unbesetzt: gesagt('vzae', '2'),
        },
      },
    });
    expect(wert(leer, 'bereiche.a.vzaeEffektiv')).toBe('0 VZÄ');
    expect(wert(leer, 'bereiche.a.schluesselEffektiv')).toBe('fehlt');
    expect(wert(leer, 'bereiche.a.verschlechterung')).toBe('fehlt');
  });

  it('stellt die Summe der Segmente neben ein genanntes Soll', () => {
    const beides = rechne({
      bereiche: {
        a: {
          ...bereich,
          soll: gesagt('vzae', '12'),
          segmente: {
            x: { bezeichnung: 'x', soll: gesagt('vzae', '5') },
            y: { bezeichnung: 'y', soll: gesagt('vzae', '6') },
          },
        },
      },
    });
    expect([wert(beides, 'bereiche.a.soll'), wert(beides, 'bereiche.a.summeDerSegmente')]).toEqual([
      '12 VZÄ',
      '11 VZÄ',
    ]);
  });

  it('zählt ELB und Bedarfsgemeinschaften nicht zusammen', () => {
    const gemischt = rechne({
      bereiche: {
        a: {
          ...bereich,
          segmente: {
            x: {
              bezeichnung: 'x',
              soll: gesagt('vzae', '5'),
              schluessel: gesagt('schluessel', '1:100'),
              fallart: 'ELB',
            },
            y: {
              bezeichnung: 'y',
              soll: gesagt('vzae', '6'),
              schluessel: gesagt('schluessel', '1:100'),
              fallart: 'BG',
            },
          },
        },
      },
    });
    expect(wert(gemischt, 'bereiche.a.faelle')).toBe('fehlt');
    expect(wert(gemischt, 'bereiche.a.segmente.x.faelle')).toBe('500');
  });

  it('rechnet die Fluktuation aus Abgängen auf der genannten Basis', () => {
    const abgaenge = rechne({
      bereiche: {
        a: {
          ...bereich,
          soll: gesagt('vzae', '100'),
          fluktuationsbasis: gesagt('vzae', '80'),
          abgaenge: gesagt('anzahl', '10'),
        },
      },
    });
    expect(wert(abgaenge, 'bereiche.a.fluktuationNachAbgaengen')).toBe('12,5 %');
  });
});
