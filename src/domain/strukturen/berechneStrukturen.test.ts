import { describe, expect, it } from 'vitest';
import { gesagt, pruefblatt, schreibzeug } from '#domain/pruefhilfen';
import type { Pfad } from '#domain/werte';
import type { Arbeitsmarktangaben, Strukturangaben } from './angaben.ts';
import { berechneArbeitsmarkt } from './berechneArbeitsmarkt.ts';
import { berechneStrukturen } from './berechneStrukturen.ts';
import { strukturformeln } from './formeln/index.ts';

const { falschGerechnet, rezept, werteBei } = pruefblatt(strukturformeln);

const rechne = (angaben: Omit<Strukturangaben, 'stand'>) => {
  const zeug = schreibzeug('strukturen');
  berechneStrukturen(zeug, { stand: 'plan', ...angaben });
  return zeug.rechnung.blatt;
};
const prozent = (text: string) => gesagt('anteil', text);
const anzahl = (zahl: number) => gesagt('anzahl', String(zahl));

describe('Bestände', () => {
  const blatt = rechne({
    bestaende: {
      elb: { bezeichnung: 'ELB', anzahl: anzahl(26_570), reihe: { '2016-06': anzahl(26_000) } },
      lzb: { bezeichnung: 'LZB', anzahl: anzahl(17_241), teilVon: 'elb' },
      selbst: { bezeichnung: 'Kreis', anzahl: anzahl(1), teilVon: 'selbst' },
    },
  });

  it('ME-aktiv 2017: 17.241 von 26.570 sind 64,89 %', () => {
    expect(rezept(blatt, 'strukturen.bestaende.lzb.anteil')).toBe(
      'LZB: Anteil an ELB = LZB 17.241 ÷ ELB 26.570 = 64,89 %',
    );
    expect(
      werteBei(blatt, 'strukturen.bestaende.elb.reihe.2016-06', 'strukturen.bestaende.elb.anteil'),
    ).toEqual(['26.000', undefined]);
  });

  it('ein Bestand ist kein Teil von sich selbst', () => {
    expect(werteBei(blatt, 'strukturen.bestaende.selbst.anteil')).toEqual([undefined]);
  });
});

describe('Merkmale einer Gruppe', () => {
  const blatt = rechne({
    bestaende: {
      flucht: { bezeichnung: 'ELB mit Fluchtkontext', anzahl: anzahl(1248) },
      hkl: { bezeichnung: 'davon acht Herkunftsländer', anzahl: anzahl(979), teilVon: 'flucht' },
    },
    gruppen: {
      elb: {
        bezeichnung: 'ELB',
        bestand: 'flucht',
        merkmale: {
          nah: { bezeichnung: 'integrationsnah', anteil: prozent('17 %') },
          komplex: {
            bezeichnung: 'komplex',
            anteil: prozent('52 %'),
            vorjahr: prozent('48 %'),
            veraenderung: prozent('6 %'),
          },
          integriert: { bezeichnung: 'integriert', anteil: prozent('10 %') },
          ohne: { bezeichnung: 'nicht zugeordnet', anteil: prozent('18 %') },
          arbeit: { bezeichnung: 'arbeitsuchend', anzahl: anzahl(5661), anteil: prozent('41 %') },
          gezaehlt: { bezeichnung: 'gezählt', anzahl: anzahl(624) },
          hkl: { bezeichnung: 'acht Länder', anteil: prozent('80 %'), zaehler: 'hkl', nenner: 'flucht' },
          leer: {
            bezeichnung: 'leer',
            anzahl: anzahl(0),
            anteil: prozent('0 %'),
            vorjahr: prozent('0 %'),
            zaehler: 'fehlt',
            nenner: 'flucht',
          },
        },
        zerlegungen: {
          profil: {
            bezeichnung: 'Profillagen',
            merkmale: ['nah', 'komplex', 'integriert', 'ohne', 'ohne', 'fehlt'],
          },
          nichts: { bezeichnung: 'Nichts', merkmale: ['fehlt'] },
        },
      },
    },
  });
  const bei = (ort: string) => werteBei(blatt, `strukturen.gruppen.elb.${ort}`)[0];

  it('ME-aktiv 2017: die Profillagen der ELB ergeben 97 %, es bleiben 3 Punkte; doppelt genannte zählen einmal', () => {
    expect(bei('zerlegungen.profil.summe')).toBe('97 %');
    expect(bei('zerlegungen.profil.rest')).toBe('3 Punkte');
    expect(bei('zerlegungen.nichts.summe')).toBeUndefined();
  });

  it('Mülheim 2023: 5.661 sind 41 % von 13.807', () => {
    expect(bei('merkmale.arbeit.basis')).toBe('13.807');
  });

  it('aus der Zahl folgt der Anteil am Bestand: 624 von 1.248', () => {
    expect(bei('merkmale.gezaehlt.anteilErrechnet')).toBe('50 %');
  });

  it('ME-aktiv 2017: 979 von 1.248 sind 78,45 %', () => {
    expect(bei('merkmale.hkl.verhaeltnis')).toBe('78,45 %');
  });

  it('von 48 auf 52 % sind 8,33 Prozent und 4 Punkte', () => {
    expect(bei('merkmale.komplex.veraenderungErrechnet')).toBe('8,33 %');
    expect(bei('merkmale.komplex.unterschied')).toBe('4 Punkte');
  });

  it('rechnet nicht, was keine Basis hat', () => {
    expect(['basis', 'verhaeltnis', 'veraenderungErrechnet'].map(was => bei(`merkmale.leer.${was}`))).toEqual(
      [undefined, undefined, undefined],
    );
  });

  it('lässt sich nachrechnen', () => {
    expect(falschGerechnet(blatt)).toEqual([]);
  });
});

describe('Richtungsaussagen', () => {
  it('Mülheim 2023: LZB −3,8 %, ELB zwischen −3,4 und +3,3 %: der Anteil fällt in jedem Fall', () => {
    const blatt = rechne({
      richtungsaussagen: {
        lzb: {
          bezeichnung: 'Anteil der LZB',
          richtung: 'steigt',
          zaehler: prozent('-3,8 %'),
          nenner: { frauen: prozent('3,3 %'), maenner: prozent('-3,4 %'), weg: prozent('-100 %') },
        },
      },
    });
    expect(
      ['frauen', 'maenner', 'weg'].map(
        teil => blatt.get(`strukturen.richtungsaussagen.lzb.nenner.${teil}` as Pfad)?.name,
      ),
    ).toEqual(
      ['Frauen', 'Männer', 'Teil 3'].map(name => `Anteil der LZB: Veränderung des Nenners (${name})`),
    );
    const ort = 'strukturen.richtungsaussagen.lzb.verhaeltnis';
    expect(werteBei(blatt, `${ort}.frauen`, `${ort}.maenner`, `${ort}.weg`)).toEqual([
      '−6,87 %',
      '−0,41 %',
      undefined,
    ]);
  });
});

describe('Prognosen des Arbeitsmarkts', () => {
  it('ME-aktiv 2017: die Mitte von −0,6 und +2,1 % ist +0,75 %', () => {
    const angaben: Arbeitsmarktangaben = {
      stand: 'plan',
      prognosen: {
        svb: {
          bezeichnung: 'Beschäftigung',
          von: prozent('-0,6 %'),
          bis: prozent('2,1 %'),
          mittel: prozent('-0,6 %'),
        },
        einseitig: { bezeichnung: 'Bedarf', von: prozent('1 %') },
      },
    };
    const zeug = schreibzeug('arbeitsmarkt');
    berechneArbeitsmarkt(zeug, angaben);
    expect(
      werteBei(
        zeug.rechnung.blatt,
        'arbeitsmarkt.prognosen.svb.mitte',
        'arbeitsmarkt.prognosen.svb.mittel',
        'arbeitsmarkt.prognosen.einseitig.mitte',
      ),
    ).toEqual(['0,75 %', '−0,6 %', undefined]);
  });
});

describe('Zuwachs in Personen, frühere Jahre, Richtung', () => {
  const blatt = rechne({
    gruppen: {
      g: {
        bezeichnung: 'FLUE',
        merkmale: {
          mehr: { bezeichnung: 'mehr', zuwachs: anzahl(407), veraenderung: prozent('64 %') },
          gleich: { bezeichnung: 'gleich', zuwachs: anzahl(0), veraenderung: prozent('0 %') },
          frauen: { bezeichnung: 'Frauen', frueher: { '2011': prozent('51,2 %') }, trend: 'steigt' },
        },
      },
    },
  });

  it('ME-aktiv 2017: 407 mehr sind 64 %, also waren es 636', () => {
    expect(rezept(blatt, 'strukturen.gruppen.g.merkmale.mehr.basisVorjahr')).toBe(
      'mehr (FLUE): Vorjahr in Personen = mehr (FLUE): Zuwachs 407 ÷ 64 % = 636',
    );
    expect(werteBei(blatt, 'strukturen.gruppen.g.merkmale.gleich.basisVorjahr')).toEqual([undefined]);
  });

  it('ein früherer Wert steht bei seinem Jahr, eine Richtung ohne Wert ist keine Zahl', () => {
    expect(werteBei(blatt, 'strukturen.gruppen.g.merkmale.frauen.frueher.2011')).toEqual(['51,2 %']);
    expect([...blatt.keys()].filter(adresse => adresse.includes('trend'))).toEqual([]);
  });
});
