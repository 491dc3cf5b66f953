import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meldungsart } from '#domain/werte';
import { kennwortmeldungen } from './kennwortmeldungen.ts';
import { KENNWORTREGEL, pruefeKennwort } from './kennwortregel.ts';

const codes = (kennwort: string, zweiterFaktor = false, anmeldename = 'erika.muster@jobcenter.example') =>
  pruefeKennwort(kennwort, { anmeldename, zweiterFaktor }).map(m => m.code);

describe('pruefeKennwort', () => {
  // Source: BSI, „Sichere Passwörter erstellen“: 20 to 25 characters with two kinds, 8 to 12 with four, 8 with three and a second factor.
  it.each([
    ['lang mit zwei Zeichenarten', 'quorum reiner kocht bank', false],
    ['kurz mit vier Zeichenarten', 'kX7!vRm2', false],
    ['kurz mit drei Zeichenarten und zweitem Faktor', 'kX7vRm2p', true],
    ['mit Umlauten', 'Äpfel für 7 Züge, öfter', false],
  ])('nimmt an: %s', (_, kennwort, zweiterFaktor) => {
    expect(codes(kennwort, zweiterFaktor)).toEqual([]);
  });

  it.each([
    ['leer', '', 'KENNWORT-01'],
    ['sieben Zeichen', 'kX7!vRm', 'KENNWORT-01'],
    ['drei Zeichenarten ohne zweiten Faktor', 'kX7vRm2p', 'KENNWORT-01'],
    ['19 Zeichen mit zwei Arten', 'quorum reiner kocht', 'KENNWORT-01'],
    ['lang, aber nur eine Art', 'quorumreinerkochtbank', 'KENNWORT-01'],
    ['129 Zeichen', `aB3!${'quorum reiner kocht bank '.repeat(5)}`, 'KENNWORT-02'],
    ['Zeilenumbruch', 'quorum reiner kocht\nbank', 'KENNWORT-03'],
    ['Anmeldename', 'Xx7 Erika.Muster hat Zeit', 'KENNWORT-04'],
    ['häufig mit Jahr', 'Sommer2026!', 'KENNWORT-05'],
    ['häufig mit Ziffern für Buchstaben', 'P4$$w0rt!', 'KENNWORT-05'],
    ['häufig auf deutschen Tastaturen', 'Qwertz123!', 'KENNWORT-05'],
    ['häufig im Haus', 'Jobcenter#1', 'KENNWORT-05'],
    ['wenige Zeichen', 'aA1!aA1!aA1!', 'KENNWORT-06'],
    ['Reihe', 'abcdefghijklmnopqrstuvwxyz', 'KENNWORT-06'],
  ])('lehnt ab: %s', (_, kennwort, code) => {
    expect(codes(kennwort)).toContain(code);
  });

  it('nennt alles auf einmal', () => {
    expect(codes('passwort')).toEqual(['KENNWORT-01', 'KENNWORT-05']);
  });

  it('zählt Zeichen, wie Menschen sie zählen', () => {
    const zerlegt = 'Äü7!'.normalize('NFD');
    expect(pruefeKennwort(zerlegt, { anmeldename: 'x', zweiterFaktor: false })[0]?.parameter['laenge']).toBe(
      4,
    );
  });

  it('wird durch ein weiteres Zeichen einer neuen Art nie zu schwach', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), kennwort => {
        if (!codes(kennwort).includes('KENNWORT-01'))
          expect(codes(`${kennwort}ß`)).not.toContain('KENNWORT-01');
      }),
    );
  });

  it('wiederholt in keiner Meldung das Kennwort', () => {
    const arten = new Map<string, Meldungsart<never>>(
      Object.values(kennwortmeldungen).map(art => [art.code, art as Meldungsart<never>]),
    );
    for (const kennwort of ['Erika.Muster', 'Sommer2026', 'aaaaaaaa\t', 'x'.repeat(200)])
      for (const m of pruefeKennwort(kennwort, { anmeldename: 'erika.muster', zweiterFaktor: false })) {
        expect(JSON.stringify(m.parameter)).not.toContain(kennwort);
        expect(arten.get(m.code)?.satz(m.parameter as never)).not.toContain(kennwort);
      }
  });

  it('sagt, was fehlt und was nötig ist', () => {
    const [m] = pruefeKennwort('kX7vRm2', { anmeldename: 'x', zweiterFaktor: false });
    expect(kennwortmeldungen.ZU_SCHWACH.satz(m?.parameter as never)).toBe(
      'Das Kennwort hat 7 Zeichen aus drei Zeichenarten. Nötig sind mindestens 20 Zeichen mit zwei Zeichenarten oder mindestens 8 Zeichen mit allen vier Zeichenarten. Zeichenarten sind kleine Buchstaben, große Buchstaben, Ziffern und alles andere, auch Leerzeichen. Gut zu merken: vier bis fünf zufällige Wörter hintereinander.',
    );
  });

  it('lässt sich strenger einstellen', () => {
    const streng = { ...KENNWORTREGEL, wege: [{ ab: 16, zeichenarten: 4, mitZweitemFaktor: false }] };
    expect(pruefeKennwort('kX7!vRm2', { anmeldename: 'x', zweiterFaktor: true }, streng)).toHaveLength(1);
  });
});
