import { describe, expect, it } from 'vitest';
import { anzahl, gesagt } from '#domain/pruefhilfen';
import type { Plan } from '#domain/plan';
import { tag } from '#domain/werte';
import { schreibeFort } from './planFortschreiben.ts';
import { gerechnet, musterplan } from './pruefhilfen.ts';

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
    expect(staende['eigene_2027']?.datenstand).toBe('vorlaeufig');
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
      'staende.eigene_2027',
      'haushalt.eingliederungstitel.ohneBez',
      'haushalt.verwaltungskostenbudget',
      'haushalt.umschichtung.betrag',
      'schwerpunkte.a.handlungsansaetze.x.termin',
      'schwerpunkte.a.handlungsansaetze.x.titel',
      'texte.budget',
    ]);
  });

  it('lässt den alten Plan, wie er ist', () => {
    const alt = musterplan();
    const davor = structuredClone(alt);
    fortgeschrieben(alt);
    expect(alt).toEqual(davor);
  });
});
