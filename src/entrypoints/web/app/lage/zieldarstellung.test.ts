import { describe, expect, it } from 'vitest';
import type { Zielstand, Zielzeile } from '#application/arbeitsplatz';
import { monatAus } from '#domain/werte';
import { gelddarstellung } from './gelddarstellung.ts';
import { foerderdarstellung } from './foerderdarstellung.ts';
import { zieldarstellung } from './zieldarstellung.ts';
import { pfadzeilen } from '../ziele/pfadzeilen.ts';

const AUGUST = monatAus(2026, 8);

const STAND: Zielstand = {
  monat: AUGUST,
  ist: 8050,
  soll: 8075,
  korridor: null,
  abstand: -25,
  abstandProzent: -0.3,
  abstandFaelle: null,
  ereignis: null,
  zustand: 'im-plan',
  ziel: 8075,
  zielkorridor: null,
  uebertragung: null,
  jahresende: 8040,
  jahresendeAbstand: -35,
  rest: null,
  restrechnung: null,
  vorjahr: null,
  istAus: 'eigen',
  basis: null,
  pfad: [],
};

const LZB: Zielzeile = {
  schluessel: 'k3',
  bezeichnung: 'LZB',
  kennzahl: 'K3',
  personengruppe: null,
  richtung: 'hoechstens',
  mass: 'personen',
  planwert: 7870,
  korridor: null,
  begruendung: null,
  stand: null,
  fehlt: null,
};

const K2: Zielzeile = { ...LZB, kennzahl: 'K2', richtung: 'korridor', mass: 'prozent', planwert: 18.1 };

const dargestellt = (zeile: Zielzeile, stand: Partial<Zielstand>) =>
  zieldarstellung({ ...zeile, stand: { ...STAND, ...stand } });

describe('Ein Ziel, das als Veränderung vereinbart ist', () => {
  const lzb = dargestellt(LZB, {
    uebertragung: { um: -1.5, art: 'prozent', basis: { plan: 7990, gezaehlt: 8198 } },
  });

  it('nennt zuerst, welches gilt, welches im Plan steht und warum', () => {
    expect(lzb.richtung).toBe('Weniger ist besser: höchstens 8.075');
    expect(lzb.uebertragung).toBe(
      'Es gilt 8.075 statt 7.870: Vereinbart ist −1,5 % gegen das Vorjahr, und das waren gezählt 8.198, nicht 7.990 wie im Plan angenommen.',
    );
    expect(lzb.aussicht[0]).toContain('das Ziel sind 8.075');
  });

  it('rechnet auf der Seite der Ziele beides aus', () => {
    expect(lzb.rechnung[0]).toBe('Im Plan: 7.990,0 × (100 % − 1,5 %) = 7.870,0.');
    expect(lzb.rechnung[1]).toContain('8.198,0 × (100 % − 1,5 %) = 8.075,0');
  });

  it('mit Korridor zeigt den, der gilt, überall', () => {
    const frauen = dargestellt(
      { ...K2, korridor: { von: 17.8, bis: 18.6 } },
      {
        ist: 11.2,
        soll: 11.1,
        korridor: { von: 10.9, bis: 11.5 },
        abstand: 0,
        ziel: 16.2,
        zielkorridor: { von: 15.9, bis: 16.7 },
        uebertragung: { um: 0.9, art: 'punkte', basis: { plan: 17.2, gezaehlt: 15.3 } },
        jahresende: 16,
      },
    );
    expect(frauen.richtung).toBe('Korridor: von 15,9 % bis 16,7 %');
    expect(frauen.uebertragung).toContain('Es gilt 15,9 % bis 16,7 % statt 17,8 % bis 18,6 %');
    expect(frauen.aussicht[0]).toContain('der Korridor reicht von 15,9 % bis 16,7 %');
    expect(frauen.rechnung.join(' ')).toContain('15,30 % + 0,9 Prozentpunkte = 16,20 %');
  });
});

describe('Ein Ziel, das als Wert vereinbart ist', () => {
  it('bleibt, auch wenn der Plan ein anderes Vorjahr annahm', () => {
    const lzb = dargestellt(LZB, { ziel: 7870, soll: 7870, basis: { plan: 7990, gezaehlt: 8198 } });
    expect([lzb.richtung, lzb.uebertragung]).toEqual(['Weniger ist besser: höchstens 7.870', '']);
    expect(lzb.grund[0]).toContain('Vereinbart ist der Wert selbst; er bleibt.');
  });
});

describe('Was gezeigt wird, lässt sich nachrechnen:', () => {
  it('der nötige Rest mit dem angenommenen Nenner', () => {
    const { grund } = dargestellt(
      { ...K2, richtung: 'mindestens', planwert: 22.7 },
      {
        ziel: 22.7,
        ereignis: 'Integrationen',
        rest: { monate: 4, gesamt: 1493.8, jeMonat: 373.45 },
        restrechnung: { bisher: 1231, bisherigerNenner: 11993, nenner: 12003.6 },
      },
    );
    expect(grund.join(' ')).toContain('Nenner des ganzen Jahres: 12.003,6, angenommen.');
    expect(grund.join(' ')).toContain(
      '22,70 % von 12.003,6 sind 2.725 Integrationen (aufgerundet), gezählt sind 1.231, es fehlen 1.494.',
    );
  });

  it('ein Abstand aus den Zahlen, die dastehen', () => {
    const { satz } = dargestellt(
      { ...K2, richtung: 'mindestens' },
      { ist: 14.46, soll: 14.84, abstand: -0.38, ziel: 18 },
    );
    expect(satz).toContain('14,5 %, 0,3 Prozentpunkte unter dem Zielpfad (14,8 %)');
    const [zeile] = pfadzeilen([{ monat: AUGUST, soll: 14.846, korridor: null, ist: 14.454 }], 'prozent');
    expect(zeile).toMatchObject({ soll: '14,85', ist: '14,45', abstand: '−0,40' });
  });

  it('ein Abstand vom Rand des Korridors, nicht von seiner Mitte', () => {
    const monat = (ist: number) => ({ monat: AUGUST, soll: 11, korridor: { von: 10.5, bis: 11.5 }, ist });
    expect(pfadzeilen([monat(10.6), monat(10.2), monat(12)], 'prozent').map(z => z.abstand)).toEqual([
      '0,00',
      '−0,30',
      '+0,50',
    ]);
  });

  it('24 gegen 11 Eintritte sind 13 mehr', () => {
    const zeile = {
      instrument: 'abh',
      name: 'Ausbildung',
      imJahr: 16,
      soll: 10.6,
      gezaehlt: 24.4,
      fehlt: null,
    };
    expect(
      foerderdarstellung({ monat: AUGUST, zeilen: [zeile], ohneEintritte: [] }).zeilen[0]?.unterschied,
    ).toBe('+13');
  });
});

describe('Das Geld des Plans', () => {
  const geld = { verfuegbar: 1_309_007_103, leistungen: [] };

  it('nennt, was geplant ist, was erwartet wird und wie weit es darüber hinausgeht', () => {
    const saetze = gelddarstellung({ ...geld, geplant: 1_352_612_850, erwartet: 1_282_762_900 }, null);
    expect(saetze.slice(0, 2)).toEqual([
      'Der Plan hat 13.090.071 € für Eingliederung. Geplant sind Kosten von 13.526.129 €, also 436.058 € mehr (Überplanung).',
      'Erwartet werden davon 12.827.629 €, weil nicht alles Geplante zustande kommt.',
    ]);
  });

  it('sagt, wenn auch das Erwartete nicht reicht', () => {
    const saetze = gelddarstellung({ ...geld, geplant: 1_400_000_000, erwartet: 1_310_000_000 }, null);
    expect(saetze[1]).toContain('auch das ist mehr, als da ist');
  });
});
