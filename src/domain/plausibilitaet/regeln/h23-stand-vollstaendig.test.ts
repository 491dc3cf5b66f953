import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import {
  betrag,
  ennepeRuhr,
  fehltIn,
  kurz,
  muelheim,
  planMit,
  pruefer,
  recklinghausen,
  STAENDE,
} from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

describe('H-23: Zuteilungen nennen ihren Stand vollständig', () => {
  it('Mülheim 2023 sagt nicht, ob vor oder nach Umschichtung und mit oder ohne BEZ: ein Befund für alle', () => {
    const befunde = pruefe(muelheim(), 'H-23');
    expect(kurz(befunde)).toEqual(['H-23 hinweis haushalt.stand']);
    expect(
      fehltIn(
        befunde,
        'EGT ohne BEZ: vor oder nach Umschichtung',
        'EGT ohne BEZ: mit oder ohne BEZ',
        'Verwaltungskostenbudget: vor oder nach Umschichtung',
      ),
    ).toEqual([]);
  });

  it('verlangt eine Stufe und beim VKB kein Wort zum BEZ', () => {
    const { stufe: _stufe, bez: _bez, ...ohne } = STAENDE.schaetzwert;
    const plan = planMit({ verwaltungskostenbudget: betrag(1_000_000) }, { staende: { schaetzwert: ohne } });
    expect(pruefe(plan, 'H-23').map(b => b.text)).toEqual([
      'Dem Stand fehlt: Verwaltungskostenbudget: Stufe der Zuteilung (Schätzwert, EinglMV, endgültig). Ohne diese Angaben lassen sich Beträge nicht vergleichen.',
    ]);
  });

  it('schweigt zu Recklinghausen und Ennepe-Ruhr', () => {
    expect(pruefe(recklinghausen(), 'H-23')).toEqual([]);
    expect(pruefe(ennepeRuhr(), 'H-23')).toEqual([]);
  });

  it('schweigt zu einer Annahme, die keinen Stand hat', () => {
    const plan = planMit(
      { eingliederungstitel: { ohneBez: betrag(1_000_000, { annahme: 'egt' }) } },
      { annahmen: { egt: { bezeichnung: 'EGT', von: 'Leitung', grund: 'noch nicht zugeteilt' } } },
    );
    expect(pruefe(plan, 'H-23')).toEqual([]);
  });

  it('verlangt ihn auch von Vergleichsspalten: ohne Stand ist kein Vergleich', () => {
    const spalte = { bezeichnung: '2022', jahr: 2022, stand: 'luecken', verwaltungskostenbudget: betrag(1) };
    const befunde = pruefe(planMit({ vergleich: { alt: spalte } }), 'H-23');
    expect(kurz(befunde)).toEqual(['H-23 hinweis haushalt.stand']);
    expect(fehltIn(befunde, 'Verwaltungskostenbudget (2022): vor oder nach Umschichtung')).toEqual([]);
  });
});
