import { describe, expect, it } from 'vitest';
import { rechtsmeldungen } from './meldungen.ts';

describe('die Meldungen zum Recht', () => {
  it('haben jede ihren eigenen Code', () => {
    const codes = Object.values(rechtsmeldungen).map(art => art.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter(code => !/^RECHT-\d\d$/.test(code))).toEqual([]);
  });

  it('nennen bei einem fehlenden Wert alle hinterlegten Zeiten', () => {
    expect(
      rechtsmeldungen.PARAMETER_FEHLT.satz({
        parameter: 'bdks_45_nr1_einzel',
        name: 'Bundes-Durchschnittskostensatz',
        am: '2021-03-15',
        hinterlegt: [
          ['2019-06-03', '2020-06-30'],
          ['2022-07-01', null],
        ],
      }),
    ).toBe(
      'Für „Bundes-Durchschnittskostensatz“ ist am 15.03.2021 kein Wert hinterlegt, nur vom 03.06.2019 bis 30.06.2020, ab 01.07.2022.',
    );
  });

  it('nennen bei einer unbekannten Variante die vorgesehenen', () => {
    const frage = { instrument: 'MAT', am: '2023-01-01', varianten: ['Vergabe', 'AVGS'] } as const;
    expect(rechtsmeldungen.VARIANTE_UNBEKANNT.satz({ ...frage, variante: 'gesamt' })).toBe(
      'MAT gibt es nicht als „gesamt“. Vorgesehen: Vergabe, AVGS.',
    );
    expect(rechtsmeldungen.VARIANTE_UNBEKANNT.satz({ ...frage, variante: null })).toBe(
      'MAT gibt es nur nach Varianten. Vorgesehen: Vergabe, AVGS.',
    );
  });

  it('nennen bei einer unmöglichen Verlängerung beide Tage', () => {
    expect(
      rechtsmeldungen.VERLAENGERUNG_VOR_BEWILLIGUNG.satz({
        instrument: '16e',
        bewilligtAm: '2026-06-30',
        verlaengertAm: '2026-06-29',
      }),
    ).toBe('16e: Die Verlängerung vom 29.06.2026 liegt vor der Bewilligung vom 30.06.2026.');
  });

  it('nennen den fehlenden Betrag und den fehlenden Schlüssel beim Namen', () => {
    expect(
      rechtsmeldungen.EINGLMV_POOL_FEHLT.satz({ jahr: 2024, art: 'egtPool', name: 'verteilte Summe' }),
    ).toBe('Für 2024 ist kein Betrag „verteilte Summe“ hinterlegt.');
    expect(
      rechtsmeldungen.EINGLMV_SCHLUESSEL_FEHLT.satz({
        jahr: 2023,
        jobcenter: 'ennepe-ruhr',
        schluessel: 'zweiter Schlüssel',
      }),
    ).toBe(
      'Für „ennepe-ruhr“ ist aus der Eingliederungsmittelverordnung 2023 kein „zweiter Schlüssel“ hinterlegt.',
    );
  });
});
