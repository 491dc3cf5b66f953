import { describe, expect, it } from 'vitest';
import { vorlageZu, VORLAGEN } from '#domain/plan';
import { tag } from '#domain/werte';
import { legePlanAn, type Planbeginn } from './planAnlegen.ts';

const angelegt = (abweichend: Partial<Planbeginn> = {}): string =>
  legePlanAn(
    {
      vorlage: 'nrw-2023',
      jahr: 2027,
      jobcenter: 'Kreis Muster',
      traegerform: 'zkT',
      land: 'NW',
      ...abweichend,
    },
    tag('2026-09-01'),
  );

describe('Ein neuer Plan', () => {
  it('nennt auf dem Deckblatt, was gesagt wurde, und den heutigen Tag', () => {
    expect(angelegt()).toContain(
      [
        'deckblatt:',
        '  titel: "Lokales Planungsdokument 2027"',
        '  jobcenter: "Kreis Muster"',
        '  traegerform: zkT',
        '  land: "NW"',
        '  jahr: 2027',
        '  vorlage: nrw-2023',
      ].join('\n'),
    );
    expect(angelegt()).toContain('  stand: 2026-09-01\n');
  });

  it('nimmt in einem Namen nichts für etwas anderes als Text', () => {
    expect(angelegt({ jobcenter: 'Muster: "Stadt" #1' })).toContain(
      '  jobcenter: "Muster: \\"Stadt\\" #1"\n',
    );
  });

  it.each(VORLAGEN)('hat nach der Vorlage %s jeden Abschnitt als leeren Text', kennung => {
    const text = angelegt({ vorlage: kennung });
    for (const { schluessel } of vorlageZu(kennung).kapitel.flatMap(k => k.abschnitte))
      expect(text).toContain(`\n  ${schluessel}: ""`);
  });

  it.each(VORLAGEN)('hat nach der Vorlage %s so viele Schwerpunkte, wie sie verlangt', kennung => {
    expect(angelegt({ vorlage: kennung }).match(/^ {2}schwerpunkt_\d+:/gm) ?? []).toHaveLength(
      vorlageZu(kennung).schwerpunkte.mindestens,
    );
  });

  it('stellt die Fragen der Vorlage für das Planjahr als Kommentar über die leeren Antworten', () => {
    const [schluessel = '', frage] = Object.entries(vorlageZu('nrw-2023').schwerpunkte.fragen)[0] ?? [];
    expect(angelegt()).toContain(`      # ${frage?.(2027)}\n      ${schluessel}: ""`);
  });

  it('lässt die Beträge als Kommentar stehen: nichts ist gesagt, was niemand gesagt hat', () => {
    expect(angelegt()).toContain('haushalt:\n  stand: zuteilung\n  # eingliederungstitel:');
  });
});
