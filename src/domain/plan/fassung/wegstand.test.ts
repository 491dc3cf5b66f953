import { describe, expect, test } from 'vitest';
import { tag } from '#domain/werte';
import { TRAEGERFORMEN, VORLAGEN, type Plan } from '../plan.ts';
import { beschlusswegFuer } from './beschlusswege.ts';
import { wegstand } from './wegstand.ts';
import { naechsteZustaende } from './zustandsfolge.ts';

const plan = (deckblatt: Partial<Plan['deckblatt']>, dokument?: Plan['dokument']): Plan => ({
  format: 'stellwerk-plan/1',
  deckblatt: {
    titel: 'Plan',
    jobcenter: 'Musterstadt',
    traegerform: 'gE',
    land: 'NW',
    jahr: 2027,
    vorlage: 'ge-2017',
    stand: tag('2026-11-01'),
    zustand: 'Entwurf',
    ...deckblatt,
  },
  staende: {},
  haushalt: { stand: 'x' },
  ...(dokument && { dokument }),
});

describe('Der Beschlussweg', () => {
  test.each(VORLAGEN.flatMap(vorlage => TRAEGERFORMEN.map(form => [vorlage, form] as const)))(
    'der Vorlage %s für %s entscheidet genau einmal und nennt nur eigene Schritte',
    (vorlage, form) => {
      const weg = beschlusswegFuer(vorlage, form);
      const schluessel = weg.map(s => s.schluessel);
      expect(new Set(schluessel).size).toBe(schluessel.length);
      expect(weg.filter(s => s.beschliesst)).toHaveLength(1);
      weg.forEach((schritt, i) => {
        for (const davor of schritt.nach) expect(schluessel.slice(0, i)).toContain(davor);
      });
      // § 18d, § 18e SGB II hold for both forms, § 44f only for a gE.
      expect(schluessel).toEqual(expect.arrayContaining(['bca', 'beirat']));
      expect(schluessel.includes('bfdh')).toBe(form === 'gE');
    },
  );

  test('nennt, was davor offen ist oder später war; was freiwillig ist, fehlt nicht', () => {
    const stand = wegstand(plan({}), {
      bca: tag('2026-11-02'),
      beirat: tag('2026-12-10'),
      traegerversammlung: tag('2026-12-03'),
    });
    expect(stand.find(s => s.beschliesst)?.ausstehend).toEqual([
      'Beratung im örtlichen Beirat',
      'Beteiligung der oder des Beauftragten für den Haushalt',
    ]);
  });

  test('hat die Frist, die der Kalender des Plans nennt', () => {
    const frist = tag('2026-12-01');
    const [schritt] = wegstand(plan({}, { kalender: { traegerversammlung: { frist } } }), {}).filter(
      s => s.beschliesst,
    );
    expect(schritt).toMatchObject({ frist, erledigt: null });
  });
});

describe('Der Zustand', () => {
  test('führt über die Abstimmung zum Beschluss und von dort nicht zurück', () => {
    expect(naechsteZustaende('Entwurf', 1)).toEqual(['in Abstimmung']);
    expect(naechsteZustaende('in Abstimmung', 1)).toEqual(['Entwurf', 'beschlossen']);
    expect(naechsteZustaende('in Abstimmung', 2)).toEqual(['Fortschreibung', 'beschlossen']);
    expect(naechsteZustaende('beschlossen', 2)).toEqual([]);
  });
});
