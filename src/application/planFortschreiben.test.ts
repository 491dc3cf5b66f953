import { describe, expect, it } from 'vitest';
import { anzahl, gesagt } from '#domain/pruefhilfen';
import type { Plan } from '#domain/plan';
import { monatAus, tag } from '#domain/werte';
import { schreibeFort } from './planFortschreiben.ts';
import { gerechnet, musterplan, vergleichsseite } from './pruefhilfen.ts';

const fortgeschrieben = (alt: Plan): Plan => schreibeFort(alt, gerechnet(alt).blatt, 2027, tag('2026-09-01'));

describe('Ein fortgeschriebener Plan', () => {
  it('ist ein Entwurf des neuen Jahres', () => {
    const alt = musterplan({ deckblatt: { zustand: 'beschlossen' } });
    expect(fortgeschrieben(alt).deckblatt).toMatchObject({
      titel: 'Lokales Planungsdokument 2027',
      jahr: 2027,
      zustand: 'Entwurf',
      stand: tag('2026-09-01'),
    });
  });

  it('hat die eigenen Beträge als Vergleichsspalte mit ihrem alten Stand, und als Ausgangspunkt mit einem neuen', () => {
    const { haushalt, staende } = fortgeschrieben(musterplan());
    expect(haushalt.vergleich?.['jahr_2026']).toMatchObject({
      bezeichnung: '2026',
      jahr: 2026,
      stand: 'bmas_2026',
      verwaltungskostenbudget: gesagt('cent', '8.000.000 €'),
    });
    expect(haushalt).toMatchObject({ stand: 'bmas_2027', verwaltungskostenbudget: { text: '8.000.000 €' } });
    expect(staende['bmas_2026']?.datenstand).toBe('vorlaeufig');
    expect(staende['eigene']?.datenstand).toBe('endgueltig');
    expect(staende).not.toHaveProperty('eigene_2027');
    expect(staende['bmas_2027']?.dokument).toBe(
      `${staende['bmas_2026']?.dokument} (übernommen aus dem Plan 2026)`,
    );
    expect(haushalt.umschichtungFrueher?.['2026']).toMatchObject({ text: '500.000 €', stand: 'eigene' });
  });

  it('hat die Mengen der Instrumente und die Zielwerte als Vorjahr', () => {
    const { instrumente, ziele } = fortgeschrieben(
      musterplan({
        instrumente: {
          stand: 'eigene',
          zeilen: {
            avgs: { bezeichnung: 'AVGS', einheit: 'eintritte', menge: anzahl(300), vorjahr: anzahl(250) },
          },
        },
        ziele: {
          stand: 'eigene',
          ziele: {
            iq: {
              art: 'quote',
              bezeichnung: 'Integrationsquote',
              richtung: 'mindestens',
              vorgabe: { art: 'wert', wert: gesagt('anteil', '22,4 %') },
              vorjahr: gesagt('anteil', '21 %'),
            },
          },
        },
      }),
    );
    expect(instrumente?.vorjahr).toEqual({ bezeichnung: '2026', jahr: 2026 });
    expect(instrumente?.zeilen?.['avgs']?.vorjahr).toMatchObject({ wert: 300, stand: 'eigene' });
    expect(ziele?.ziele?.['iq']?.vorjahr).toMatchObject({ text: '22,4 %', stand: 'eigene' });
  });

  it('hat auch ein errechnetes Ziel als Vorjahr und als früheres Ziel: 7.900 um 1 % gesenkt sind 7.821', () => {
    const { ziele, fortschreibung } = fortgeschrieben(
      musterplan({
        ziele: {
          stand: 'eigene',
          ziele: {
            lzb: {
              art: 'bestand',
              bezeichnung: 'LZB',
              richtung: 'hoechstens',
              vorgabe: { art: 'relativ', basis: anzahl(7_900), um: gesagt('anteil', '−1 %') },
              frueher: { '2025': anzahl(7_950) },
            },
            iq: {
              art: 'quote',
              bezeichnung: 'IQ',
              richtung: 'mindestens',
              vorgabe: {
                art: 'punkte',
                basis: gesagt('anteil', '22,4 %'),
                um: gesagt('punkte', '0,5 Punkte'),
              },
              ist: { '2026-12': gesagt('anteil', '22,6 %') },
            },
          },
        },
      }),
    );
    expect(ziele?.ziele?.['lzb']).toMatchObject({
      vorjahr: { wert: 7_821, stand: 'eigene' },
      frueher: { '2025': { wert: 7_950, stand: 'eigene' }, '2026': { wert: 7_821, stand: 'eigene' } },
    });
    expect(ziele?.ziele?.['iq']).toMatchObject({
      vorjahr: { text: '22,6 %' },
      frueher: { '2026': { text: '22,9 %' } },
    });
    expect(fortschreibung?.offen).toEqual(
      expect.arrayContaining(['ziele.ziele.lzb.vorgabe.basis', 'ziele.ziele.lzb.vorgabe.um']),
    );
    expect(fortschreibung?.offen.join()).not.toContain('frueher');
  });

  it('ein Satz, der mit einem genannten Jahr vergleicht, behält seine Zahlen; die übrigen Sätze die Adressen', () => {
    const alt = musterplan({
      haushalt: {
        vergleich: {
          vorjahr: {
            bezeichnung: '2025',
            jahr: 2025,
            stand: 'eigene',
            eingliederungstitel: { ohneBez: gesagt('cent', '8.000.000 €') },
          },
        },
      },
      texte: {
        budget:
          'Es sind rd. {{ haushalt.vergleich.vorjahr.differenz.egtOhneBez | Mio. € }} mehr gegenüber 2025. Gegen das Vorjahr sind es {{ haushalt.vergleich.vorjahr.veraenderung.egtOhneBez }}.\n\nBereit stehen {{ haushalt.eingliederungstitel.ohneBez }}.',
      },
    });
    const neu = fortgeschrieben(alt);
    expect(neu.texte?.['budget']).toBe(
      'Es sind rd. 2 Mio. € mehr gegenüber 2025. Gegen das Vorjahr sind es {{ haushalt.vergleich.jahr_2026.veraenderung.egtOhneBez }}.\n\nBereit stehen {{ haushalt.eingliederungstitel.ohneBez }}.',
    );
    expect(neu.fortschreibung).toMatchObject({ ausgeschrieben: ['texte.budget'] });
    expect(neu.fortschreibung?.offen).toContain('texte.budget');
  });

  it('schreibt aus, was der neue Plan nicht mehr hat, auch in Listen, aber keine kleine Zahl des Personals', () => {
    const alt = musterplan({
      personal: {
        stand: 'eigene',
        bereiche: {
          a: {
            bezeichnung: 'A',
            aufgabe: 'leistung',
            soll: gesagt('vzae', '20 VZÄ'),
            langzeiterkrankte: anzahl(3),
          },
        },
      },
      instrumente: {
        stand: 'eigene',
        zeilen: { x: { bezeichnung: 'X', einheit: 'eintritte', menge: anzahl(100) } },
        aussagen: {
          weniger: {
            art: 'erklaerung',
            bezeichnung: 'Rückgang',
            zeile: 'x',
            teile: { y: { bezeichnung: 'Y', menge: anzahl(40) } },
          },
        },
      },
      schwerpunkte: {
        a: { titel: 'A', ziele: ['Das sind {{ instrumente.aussagen.weniger.teile.y }} weniger.'] },
      },
      texte: {
        personal: 'Krank sind {{ personal.bereiche.a.langzeiterkrankte }} gegenüber {{ haushalt.fehlt }}.',
      },
    });
    const neu = fortgeschrieben(alt);
    expect(neu.schwerpunkte?.['a']?.ziele).toEqual(['Das sind 40 weniger.']);
    expect(neu.texte?.['personal']).toContain('{{ personal.bereiche.a.langzeiterkrankte }}');
    expect(JSON.stringify(neu.texte)).not.toContain(' 3 ');
  });

  it('lässt eingebettet, was nur auf einen Rechtswert wartet', () => {
    const itZeile = { art: 'it', bezeichnung: 'IT-Verfahren', mitarbeitende: anzahl(100) } as const;
    const text = 'Die Verwaltung kostet {{ haushalt.gesamtverwaltungskosten }}.';
    const neu = fortgeschrieben(
      musterplan({ haushalt: { verwaltungskosten: { it: itZeile } }, texte: { budget: text } }),
    );
    expect(neu.texte?.['budget']).toBe(text);
    const sperrt = vergleichsseite(neu).befunde.filter(b => b.meldung.stufe === 'sperrt');
    expect(sperrt.map(b => b.meldung.code)).toEqual(['R-01']);
  });

  it('stellt die alte Zusage mit ausgeschriebenen Zahlen neben jeden Handlungsansatz', () => {
    const ansatz = { titel: 'Umschichten', text: 'Wir schichten {{ haushalt.umschichtung }} um.' };
    const { schwerpunkte } = fortgeschrieben(
      musterplan({ schwerpunkte: { a: { titel: 'A', handlungsansaetze: { x: ansatz } } } }),
    );
    expect(schwerpunkte?.['a']?.handlungsansaetze?.['x']).toEqual({
      ...ansatz,
      vorjahr: { zusage: 'Wir schichten 500.000 € um.' },
    });
  });

  it('nimmt geprüfte Befunde und Annahmen mit', () => {
    const annahmen = { tarif: { bezeichnung: 'Tarif', von: 'Finanzen', grund: 'Abschluss offen' } };
    const geprueft = {
      erster: {
        regel: 'H-04',
        zahl: 'haushalt.umschichtung',
        grund: 'Mit der Kämmerei besprochen',
        von: 'Finanzen',
        am: tag('2025-11-12'),
        merkmal: '0a1b2c3d',
      },
    };
    expect(fortgeschrieben(musterplan({ annahmen, geprueft }))).toMatchObject({ annahmen, geprueft });
  });

  it('lässt zurück, was zum alten Jahr gehört: Gedrucktes, Rechtsstand, Sitzung der Beschlussvorlage', () => {
    const neu = fortgeschrieben(
      musterplan({
        gedruckt: { 'haushalt.gesamtbudget': [{ text: '18 Mio. €' }] },
        rechtsstand: { datum: tag('2025-11-01'), hash: '0'.repeat(64), werte: {} },
        haushalt: {
          verwaltungskostenbudget: gesagt('cent', '8.000.000 €', { gedruckt: [{ text: '8,0 Mio.' }] }),
        },
        dokument: {
          beschluss: { gremium: 'Kreistag', sitzung: tag('2025-12-12'), vorlagennummer: '12/2025' },
        },
      }),
    );
    expect(neu).not.toHaveProperty('gedruckt');
    expect(neu).not.toHaveProperty('rechtsstand');
    expect(neu.haushalt.verwaltungskostenbudget).not.toHaveProperty('gedruckt');
    expect(neu.dokument?.beschluss).toEqual({ gremium: 'Kreistag' });
  });

  it('zählt als offen, was noch vom alten Jahr ist: Werte, Texte, Termine, kopierte Stände; den Vergleich nicht', () => {
    const { fortschreibung } = fortgeschrieben(
      musterplan({
        texte: { budget: 'Text.' },
        schwerpunkte: {
          a: { titel: 'A', handlungsansaetze: { x: { titel: 'X', termin: tag('2026-06-30') } } },
        },
      }),
    );
    expect(fortschreibung).toMatchObject({ ausJahr: 2026, am: tag('2026-09-01') });
    expect(fortschreibung?.offen).toEqual([
      'staende.bmas_2027',
      'haushalt.eingliederungstitel.ohneBez',
      'haushalt.verwaltungskostenbudget',
      'haushalt.umschichtung.betrag',
      'schwerpunkte.a.handlungsansaetze.x.termin',
      'schwerpunkte.a.handlungsansaetze.x.titel',
      'texte.budget',
    ]);
  });

  it('hat auch eine errechnete Umschichtung als frühere, eine Verstärkung des EGT negativ', () => {
    const mit = (umschichtung: Plan['haushalt']['umschichtung']) =>
      fortgeschrieben(
        musterplan({
          haushalt: {
            gesamtverwaltungskosten: gesagt('cent', '10.000.000 €'),
            ...(umschichtung && { umschichtung }),
          },
        }),
      ).haushalt.umschichtungFrueher?.['2026'];
    expect(mit({ art: 'bedarf' })).toEqual({
      wert: 48_000_000,
      text: '480.000,00 €',
      schritt: 1,
      stand: 'bmas_2026',
    });
    expect(mit({ art: 'zurueck', betrag: gesagt('cent', '70.000 €') })?.wert).toBe(-7_000_000);
  });

  it('hat Fallgruppen des Passiv-Aktiv-Transfers in den Monaten des neuen Jahres, als offen, und keine alte Prognose', () => {
    const fall = {
      bezeichnung: '§ 16i',
      instrument: '16i',
      bgKlasse: 'sonstige',
      bestand: anzahl(10),
      foerderung: gesagt('cent', '2.000 €'),
      einsparung: gesagt('cent', '900 €'),
    } as const;
    const faelle = {
      ab_juli: { ...fall, von: monatAus(2026, 7), bis: monatAus(2026, 12) },
      laeuft: { ...fall, von: monatAus(2026, 1), bis: monatAus(2028, 6) },
    };
    const neu = fortgeschrieben(
      musterplan({
        haushalt: { passivAktivTransfer: { prognose: gesagt('cent', '900.000 €'), faelle } },
      }),
    );
    expect(neu.haushalt.passivAktivTransfer).toMatchObject({
      faelle: {
        ab_juli: { von: monatAus(2027, 7), bis: monatAus(2027, 12) },
        laeuft: { von: monatAus(2026, 1), bis: monatAus(2028, 6) },
      },
    });
    expect(neu.haushalt.passivAktivTransfer).not.toHaveProperty('prognose');
    expect(neu.haushalt.vergleich?.['jahr_2026']?.passivAktivTransfer?.prognose?.text).toBe('900.000 €');
    expect(neu.fortschreibung?.offen).toContain('haushalt.passivAktivTransfer.faelle.ab_juli.von');
    expect(neu.fortschreibung?.offen).toContain('haushalt.passivAktivTransfer.faelle.laeuft.bis');
    const sperrt = vergleichsseite(neu).befunde.filter(b => b.meldung.stufe === 'sperrt');
    expect(sperrt).toEqual([]);
  });

  it('nennt Adressen mit Jahr um, wo die Zahl in das neue Jahr rückt, nicht in der Geschichte', () => {
    const budget =
      'Gebunden {{ haushalt.vorbindungen.2026 }}, später {{ haushalt.vorbindungen.2027 | Mio. € }}, Kosten {{ instrumente.zeilen.x_2026.kosten.jahre.2026 }}, früher {{ haushalt.umschichtungFrueher.2025 }} und {{haushalt.umschichtungFrueher.2026}}.';
    expect(fortgeschrieben(musterplan({ texte: { budget } })).texte?.['budget']).toBe(
      'Gebunden {{ haushalt.vorbindungen.2027 }}, später {{ haushalt.vorbindungen.2028 | Mio. € }}, Kosten {{ instrumente.zeilen.x_2026.kosten.jahre.2027 }}, früher {{ haushalt.umschichtungFrueher.2025 }} und {{haushalt.umschichtungFrueher.2026}}.',
    );
  });

  it('zählt Zeiträume, Bezeichnungen mit Jahr und Wirkungen als offen', () => {
    const { fortschreibung } = fortgeschrieben(
      musterplan({
        personal: {
          stand: 'eigene',
          bewegungen: {
            b: {
              bezeichnung: 'Bis Oktober 2025',
              von: monatAus(2025, 1),
              bis: monatAus(2025, 10),
              abgaenge: anzahl(12),
            },
          },
        },
        schwerpunkte: {
          a: { titel: 'A', handlungsansaetze: { x: { titel: 'X', wirkung: 'Jeder zweite' } } },
        },
      }),
    );
    expect(fortschreibung?.offen).toEqual(
      expect.arrayContaining([
        'personal.bewegungen.b.von',
        'personal.bewegungen.b.bis',
        'personal.bewegungen.b.bezeichnung',
        'schwerpunkte.a.handlungsansaetze.x.wirkung',
      ]),
    );
  });

  it('zählt Annahmen und eigene Grenzen als offen', () => {
    const { fortschreibung } = fortgeschrieben(
      musterplan({
        annahmen: { tarif: { bezeichnung: 'Tarif', von: 'Finanzen', grund: 'Abschluss offen' } },
        haushalt: { grenzen: { umschichtungHoechstens: gesagt('anteil', '20 %') } },
      }),
    );
    expect(fortschreibung?.offen).toContain('annahmen.tarif');
    expect(fortschreibung?.offen).toContain('haushalt.grenzen.umschichtungHoechstens');
  });

  it('rückt Jahre in Kennungen der Stände weiter und nennt eine Zuteilung des alten Jahres Schätzwert; Ergebnisse und frühere Planung bleiben, was sie sind', () => {
    const stand = { quelle: 'Statistik', dokument: 'Eckwerte', datum: tag('2025-12-31') };
    const alt = musterplan();
    const { staende, arbeitsmarkt, personal, fortschreibung } = fortgeschrieben({
      ...alt,
      staende: {
        ...alt.staende,
        bmas_2026: { ...stand, datenstand: 'endgueltig', stufe: 'endgueltige_zuteilung' },
        statistik_2025_12: { ...stand, datenstand: 'endgueltig' },
        planung_2025: { ...stand, datenstand: 'vorlaeufig', stufe: 'planung' },
      },
      arbeitsmarkt: { stand: 'statistik_2025_12', reihen: {} },
      personal: { stand: 'planung_2025' },
    } as Plan);
    expect(Object.keys(staende)).toEqual(expect.arrayContaining(['statistik_2025_12', 'planung_2025']));
    expect(Object.keys(staende).filter(k => /statistik_2026|_neu_|planung_2026/.test(k))).toEqual([]);
    expect([arbeitsmarkt?.stand, personal?.stand]).toEqual(['statistik_2025_12', 'planung_2025']);
    expect(fortschreibung?.offen).toEqual(expect.arrayContaining(['arbeitsmarkt.stand', 'personal.stand']));
    expect(staende['bmas_2027']).toMatchObject({ datenstand: 'vorlaeufig', stufe: 'schaetzwert' });
    expect(staende['bmas_2026']?.stufe).toBe('endgueltige_zuteilung');
    expect(staende['statistik_2025_12']).toEqual({ ...stand, datenstand: 'endgueltig' });
  });

  it('lässt den alten Plan, wie er ist', () => {
    const alt = musterplan();
    const davor = structuredClone(alt);
    fortgeschrieben(alt);
    expect(alt).toEqual(davor);
  });
});
