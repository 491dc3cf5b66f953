import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import { anzahl, duesseldorf, planMitInstrumenten, zeile } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const mit = (vorjahr: number) =>
  pruefe(
    planMitInstrumenten({
      zeilen: { egz: zeile(450, { bezeichnung: 'EGZ', vorjahr: anzahl(vorjahr) }) },
      aussagen: { a: { art: 'unveraendert', bezeichnung: 'EGZ wie im Vorjahr', zeilen: ['egz'] } },
    }),
    'I-05',
  );

describe('I-05: „unverändert“', () => {
  it('Düsseldorf 2021: die Gruppen III, IV und VIII haben sich geändert', () => {
    const befunde = pruefe(duesseldorf(), 'I-05');
    expect(kurz(befunde)).toEqual(['I-05 hinweis instrumente.aussagen.unveraendert']);
    expect(
      fehltIn(
        befunde,
        'III. Aufnahme einer Erwerbstätigkeit“ von 1.400 auf 1.460',
        'IV. Berufswahl und Berufsbildung“ von 266 auf 195',
        'junger Menschen“ von 25 auf 0',
      ),
    ).toEqual([]);
    expect(befunde[0]?.text).not.toContain('VI. Öffentlich');
  });

  it('gilt auch für einzelne Zeilen', () => {
    expect(fehltIn(mit(440), '„EGZ“ von 440 auf 450')).toEqual([]);
  });

  it('sagt, wenn es ohne Vorjahr nicht zu prüfen ist', () => {
    const befunde = pruefe(
      planMitInstrumenten({
        gruppen: { I: { nummer: 'I', bezeichnung: 'Aktivierung' } },
        zeilen: { egz: zeile(450, { bezeichnung: 'EGZ', gruppe: 'I' }) },
        aussagen: { a: { art: 'unveraendert', bezeichnung: 'Wie bisher', gruppen: ['I'], zeilen: ['egz'] } },
      }),
      'I-05',
    );
    expect(kurz(befunde)).toEqual(['I-05 hinweis instrumente.aussagen.a']);
    expect(fehltIn(befunde, 'Nicht prüfbar', 'fehlt: „Aktivierung“; „EGZ“.')).toEqual([]);
  });

  it('schweigt, wenn es stimmt oder nichts behauptet ist', () => {
    expect(mit(450)).toEqual([]);
    expect(
      pruefe(planMitInstrumenten({ zeilen: { egz: zeile(450, { vorjahr: anzahl(440) }) } }), 'I-05'),
    ).toEqual([]);
  });
});
