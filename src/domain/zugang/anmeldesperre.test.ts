import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gesperrtBis, KEINE_VERSUCHE, nimmVersuch, SPERRREGEL, type Sperrstand } from './anmeldesperre.ts';
import { spaeterUm, type Zeitpunkt } from './zeitpunkt.ts';

const START = 1_800_000_000_000 as Zeitpunkt;
const nach = (sekunden: number): Zeitpunkt => spaeterUm(START, sekunden);

/** So many wrong attempts, each as soon as it is allowed. */
const nachFehlversuchen = (anzahl: number): Sperrstand => {
  let stand = KEINE_VERSUCHE;
  let jetzt = START;
  for (let i = 0; i < anzahl; i++) {
    const bis = gesperrtBis(stand, SPERRREGEL);
    if (bis !== null && bis > jetzt) jetzt = bis;
    stand = nimmVersuch(stand, jetzt, SPERRREGEL).stand;
  }
  return stand;
};

const dauer = (stand: Sperrstand): number | null => {
  const bis = gesperrtBis(stand, SPERRREGEL);
  return bis === null || stand.letzter === null ? null : (bis - stand.letzter) / 1000;
};

describe('die Anmeldesperre', () => {
  it('kostet bis zum vierten Fehlversuch nichts, beim fünften 30 Sekunden, dann immer doppelt so viel bis 15 Minuten', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 40].map(n => dauer(nachFehlversuchen(n)))).toEqual([
      null,
      null,
      null,
      null,
      30,
      60,
      120,
      240,
      480,
      900,
      900,
      900,
    ]);
  });

  it('lehnt während der Sperre ab, ohne sie zu verlängern, und lässt danach wieder einen Versuch zu', () => {
    const stand = nachFehlversuchen(5);
    const bis = gesperrtBis(stand, SPERRREGEL) as Zeitpunkt;
    const vorher = nimmVersuch(stand, (bis - 1) as Zeitpunkt, SPERRREGEL);
    expect(vorher).toEqual({ erlaubt: false, stand, bis });
    expect(nimmVersuch(stand, bis, SPERRREGEL).erlaubt).toBe(true);
  });

  it('lässt von vielen gleichzeitigen Versuchen nur fünf durch', () => {
    let stand = KEINE_VERSUCHE;
    let durch = 0;
    for (let i = 0; i < 1000; i++) {
      const versuch = nimmVersuch(stand, START, SPERRREGEL);
      stand = versuch.stand;
      if (versuch.erlaubt) durch++;
    }
    expect(durch).toBe(5);
  });

  it('vergisst Fehlversuche nach einem Tag ohne Versuch', () => {
    const stand = nachFehlversuchen(4);
    expect(nimmVersuch(stand, nach(86_399), SPERRREGEL).stand.versuche).toBe(5);
    expect(nimmVersuch(stand, nach(86_400), SPERRREGEL).stand.versuche).toBe(1);
  });

  it('erlaubt in keiner Folge von Versuchen mehr als 5 und danach höchstens einen je Sperrdauer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 300 }), abstaende => {
        let stand = KEINE_VERSUCHE;
        let jetzt = START;
        let erlaubt = 0;
        for (const abstand of abstaende) {
          jetzt = spaeterUm(jetzt, abstand);
          const versuch = nimmVersuch(stand, jetzt, SPERRREGEL);
          stand = versuch.stand;
          if (versuch.erlaubt) erlaubt++;
        }
        const minuten = (jetzt - START) / 60_000;
        expect(erlaubt).toBeLessThanOrEqual(SPERRREGEL.freiversuche + 6 + Math.ceil(minuten / 15));
      }),
    );
  });

  it('nimmt eine Uhr hin, die zurückgestellt wurde', () => {
    const stand = nachFehlversuchen(5);
    expect(nimmVersuch(stand, (START - 60_000) as Zeitpunkt, SPERRREGEL).erlaubt).toBe(false);
  });
});
