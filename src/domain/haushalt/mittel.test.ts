import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Haushaltsangaben } from './angaben.ts';
import { betrag, centBei, cents, rechne, satzBei, wert, zahlBei } from './pruefhilfen.ts';

type Angaben = Omit<Haushaltsangaben, 'stand'>;

const umschichtung = (hoehe: number) => ({ art: 'festgelegt', betrag: betrag(hoehe) }) as const;

describe('Der Eingliederungstitel', () => {
  it('steht ohne und mit Beschäftigungszuschuss da', () => {
    const blatt = rechne({
      eingliederungstitel: { ohneBez: betrag(20_000), bez: betrag(400) },
      umschichtung: umschichtung(100),
    });
    expect(wert(blatt, 'eingliederungstitel.inklBez')).toBe('20.400,00 €');
    expect(wert(blatt, 'eingliederungstitel.verfuegbar')).toBe('19.900,00 €');
    expect(wert(blatt, 'eingliederungstitel.verfuegbarInklBez')).toBe('20.300,00 €');
  });

  it('hat ohne genannten Beschäftigungszuschuss keine Summen mit ihm', () => {
    const blatt = rechne({
      eingliederungstitel: { ohneBez: betrag(20_000) },
      umschichtung: umschichtung(100),
    });
    expect(wert(blatt, 'eingliederungstitel.inklBez')).toBe('fehlt');
    expect(wert(blatt, 'eingliederungstitel.verfuegbarInklBez')).toBe('fehlt');
  });

  it('führt Rückforderungen nur nachrichtlich, solange der Plan nichts anderes sagt', () => {
    const angaben: Angaben = {
      eingliederungstitel: { ohneBez: betrag(20_000), rueckforderungen: betrag(50) },
      umschichtung: umschichtung(100),
    };
    expect(wert(rechne(angaben), 'eingliederungstitel.verfuegbar')).toBe('19.900,00 €');
    expect(wert(rechne(angaben), 'eingliederungstitel.rueckforderungen')).toBe('50,00 €');
    expect(
      wert(rechne({ ...angaben, rueckforderungZaehltZumEgt: false }), 'eingliederungstitel.verfuegbar'),
    ).toBe('19.900,00 €');
  });

  it('wächst um Rückforderungen, wenn der Plan sie dazuzählt', () => {
    const blatt = rechne({
      rueckforderungZaehltZumEgt: true,
      eingliederungstitel: { ohneBez: betrag(20_000), bez: betrag(400), rueckforderungen: betrag(50) },
      umschichtung: umschichtung(100),
    });
    expect(satzBei(blatt, 'eingliederungstitel.verfuegbar')).toBe(
      'EGT verfügbar = EGT ohne BEZ 20.000,00 € − Umschichtung 100,00 € + Rückforderungen 50,00 € = 19.950,00 €, § 46 Abs. 1 S. 5 SGB II',
    );
    expect(wert(blatt, 'eingliederungstitel.verfuegbarInklBez')).toBe('20.350,00 €');
    expect(wert(blatt, 'umschichtung.anteil')).toBe('0,5 %');
  });

  it('zählt in der Vergleichsspalte Rückforderungen wie im Planjahr', () => {
    const spalte = {
      bezeichnung: '2022',
      jahr: 2022,
      stand: 'zuteilung_2022',
      eingliederungstitel: { ohneBez: betrag(10_000), rueckforderungen: betrag(70) },
      umschichtung: umschichtung(0),
    };
    const bei = (zaehlt: boolean) =>
      wert(
        rechne({ rueckforderungZaehltZumEgt: zaehlt, vergleich: { vorjahr: spalte } }),
        'vergleich.vorjahr.eingliederungstitel.verfuegbar',
      );
    expect([bei(false), bei(true)]).toEqual(['10.000,00 €', '10.070,00 €']);
  });

  it('von null Euro wird durch eine Umschichtung negativ und hat keinen Anteil', () => {
    const blatt = rechne({ eingliederungstitel: { ohneBez: betrag(0) }, umschichtung: umschichtung(100) });
    expect(wert(blatt, 'eingliederungstitel.verfuegbar')).toBe('−100,00 €');
    expect(wert(blatt, 'umschichtung.anteil')).toBe('fehlt');
  });
});

describe('Der Beschäftigungszuschuss ist gebunden', () => {
  it('und ändert weder die Umschichtung noch den Titel ohne ihn, wie hoch er auch ist', () => {
    const betraege = fc.integer({ min: 0, max: 10_000_000_000 });
    fc.assert(
      fc.property(betraege, betraege, betraege, betraege, (egt, vkb, gvk, bez) => {
        const mit = (hoehe: number | null) =>
          rechne({
            eingliederungstitel: { ohneBez: cents(egt), ...(hoehe !== null && { bez: cents(hoehe) }) },
            verwaltungskostenbudget: cents(vkb),
            gesamtverwaltungskosten: cents(gvk),
            umschichtung: { art: 'bedarf' },
          });
        const [ohneBez, mitBez] = [mit(null), mit(bez)];
        const geaendert = [...mitBez.values()]
          .filter(zahl => JSON.stringify(zahl) !== JSON.stringify(ohneBez.get(zahl.pfad)))
          .map(zahl => zahl.pfad);
        expect(geaendert.toSorted()).toEqual([
          'haushalt.eingliederungstitel.bez',
          'haushalt.eingliederungstitel.inklBez',
          'haushalt.eingliederungstitel.verfuegbarInklBez',
          'haushalt.gesamtbudgetInklBez',
        ]);
      }),
    );
  });
});

describe('Was vom Eingliederungstitel bleibt', () => {
  it('ergibt mit der Umschichtung zusammen wieder den Titel', () => {
    const betraege = fc.integer({ min: 0, max: 100_000_000_000 });
    fc.assert(
      fc.property(betraege, betraege, betraege, fc.boolean(), (egt, hoehe, zurueck, zaehlt) => {
        const blatt = rechne({
          rueckforderungZaehltZumEgt: zaehlt,
          eingliederungstitel: { ohneBez: cents(egt), rueckforderungen: cents(zurueck) },
          umschichtung: { art: 'festgelegt', betrag: cents(hoehe) },
        });
        const verfuegbar = centBei(blatt, 'eingliederungstitel.verfuegbar');
        expect(verfuegbar + centBei(blatt, 'umschichtung')).toBe(egt + (zaehlt ? zurueck : 0));
      }),
    );
  });
});

describe('Das Gesamtbudget des Bundes', () => {
  it('ist Eingliederungstitel ohne BEZ und Verwaltungskostenbudget; der kommunale Anteil kommt obendrauf', () => {
    const blatt = rechne({
      eingliederungstitel: { ohneBez: betrag(59_519_000), bez: betrag(1) },
      verwaltungskostenbudget: betrag(65_138_000),
      gesamtverwaltungskosten: betrag(82_126_000),
      umschichtung: { art: 'bedarf' },
    });
    expect(wert(blatt, 'gesamtbudget')).toBe('124.657.000,00 €');
    expect(wert(blatt, 'eingliederungstitel.anteilAmGesamtbudget')).toBe('47,75 %');
    expect(wert(blatt, 'kommunalerFinanzierungsanteil.anteil')).toBe('15,2 %');
  });

  it('ändert sich durch eine Umschichtung nicht', () => {
    const bei = (hoehe: number) =>
      wert(
        rechne({
          eingliederungstitel: { ohneBez: betrag(100) },
          verwaltungskostenbudget: betrag(200),
          umschichtung: umschichtung(hoehe),
        }),
        'gesamtbudget',
      );
    expect([bei(0), bei(50)]).toEqual(['300,00 €', '300,00 €']);
  });

  it.each<readonly [string, Angaben]>([
    ['Eingliederungstitel', { verwaltungskostenbudget: betrag(200) }],
    ['Verwaltungskostenbudget', { eingliederungstitel: { ohneBez: betrag(100) } }],
  ])('fehlt ohne %s', (_, angaben) => {
    expect(wert(rechne(angaben), 'gesamtbudget')).toBe('fehlt');
  });

  it('von null Euro hat keine Anteile', () => {
    const blatt = rechne({
      eingliederungstitel: { ohneBez: betrag(0) },
      verwaltungskostenbudget: betrag(0),
      gesamtverwaltungskosten: betrag(0),
      umschichtung: { art: 'bedarf' },
    });
    expect(wert(blatt, 'gesamtbudget')).toBe('0,00 €');
    expect(wert(blatt, 'umschichtung')).toBe('0,00 €');
    for (const anteil of [
      'eingliederungstitel.anteilAmGesamtbudget',
      'kommunalerFinanzierungsanteil.anteil',
      'umschichtung.anteil',
    ])
      expect(wert(blatt, anteil)).toBe('fehlt');
  });
});

describe('Mittel der Kommune und Dritter', () => {
  const angaben: Angaben = {
    kommunaleEingliederungsmittel: {
      schulden: { bezeichnung: 'Schuldnerberatung', betrag: betrag(300) },
      kinder: { bezeichnung: 'Kinderbetreuung', betrag: betrag(200), bedarf: { von: 80, bis: 170 } },
    },
    drittmittel: { rehapro: { bezeichnung: 'rehapro', betrag: betrag(1_000), geber: 'Bund' } },
  };

  it('stehen neben dem Haushalt, jede Art mit ihrer Summe', () => {
    const blatt = rechne(angaben);
    expect(satzBei(blatt, 'kommunaleEingliederungsmittel')).toBe(
      'Kommunale Eingliederungsmittel = Schuldnerberatung 300,00 € + Kinderbetreuung 200,00 € = 500,00 €',
    );
    expect(wert(blatt, 'drittmittel')).toBe('1.000,00 €');
  });

  it('ändern nichts an Titel, Budget und Umschichtung', () => {
    const haushalt: Angaben = {
      eingliederungstitel: { ohneBez: betrag(100) },
      verwaltungskostenbudget: betrag(200),
      gesamtverwaltungskosten: betrag(300),
      umschichtung: { art: 'bedarf' },
    };
    const [ohne, mit] = [rechne(haushalt), rechne({ ...haushalt, ...angaben })];
    for (const zahl of ohne.values()) expect(mit.get(zahl.pfad)).toEqual(zahl);
  });

  it('haben keine Summe, wo nur ein Bedarf geschätzt ist', () => {
    const blatt = rechne({
      kommunaleEingliederungsmittel: { sucht: { bezeichnung: 'Sucht', bedarf: { von: 50, bis: 100 } } },
    });
    expect(wert(blatt, 'kommunaleEingliederungsmittel')).toBe('fehlt');
  });
});

describe('Woher eine Zahl stammt', () => {
  const blatt = rechne({
    eingliederungstitel: {
      ohneBez: betrag(100),
      bez: { ...betrag(10), stand: 'bescheid' },
      rueckforderungen: { ...betrag(5), annahme: 'erfahrung' },
    },
    vergleich: {
      vorjahr: {
        bezeichnung: '2022',
        jahr: 2022,
        stand: 'zuteilung_2022',
        verwaltungskostenbudget: betrag(7),
      },
    },
  });
  const herkunft = (adresse: string) => zahlBei(blatt, adresse).herkunft;

  it('sagt der Stand des Abschnitts, wenn sie selbst keinen nennt', () => {
    expect(herkunft('eingliederungstitel.ohneBez')).toMatchObject({ standKennung: 'planung' });
    expect(herkunft('vergleich.vorjahr.verwaltungskostenbudget')).toMatchObject({
      standKennung: 'zuteilung_2022',
    });
  });

  it('sagt sonst ihr eigener Stand oder ihre Annahme', () => {
    expect(herkunft('eingliederungstitel.bez')).toMatchObject({ art: 'angabe', standKennung: 'bescheid' });
    expect(herkunft('eingliederungstitel.rueckforderungen')).toMatchObject({
      art: 'annahme',
      kennung: 'erfahrung',
    });
  });

  it('und wie genau sie geschrieben ist, bleibt ihr erhalten', () => {
    expect(zahlBei(blatt, 'eingliederungstitel.ohneBez').schritt).toBe(100);
    const gedruckt = [{ text: '100.0000', ort: 'Tabelle Budget' }];
    const mitDruck = rechne({ verwaltungskostenbudget: { ...betrag(100), gedruckt } });
    expect(zahlBei(mitDruck, 'verwaltungskostenbudget').gedruckt).toEqual(gedruckt);
  });
});
