import { describe, expect, it } from 'vitest';
import { anteil, anteilVon, cent, durchAnteil, type Anteil, type Cent } from '#domain/werte';
import { mio, prozent } from './dezimal.ts';
import { EINGLMV_POOLS } from './einglmv/pools.ts';
import { EINGLMV_SCHLUESSEL } from './einglmv/schluessel.ts';
import { einglmvPool, einglmvPoolAlsZahl } from './einglmvPool.ts';
import { einglmvSchluessel, einglmvSchluesselAlsZahl } from './einglmvSchluessel.ts';
import { rechtsmeldungen } from './meldungen.ts';

const schluessel = (jahr: number, jobcenter: string, art: 'egt1' | 'egt2' | 'vkb'): Anteil => {
  const gefunden = einglmvSchluesselAlsZahl(jahr, jobcenter, art);
  if (!gefunden.ok) throw new Error(`${art} ${jobcenter} ${jahr} fehlt`);
  return gefunden.wert.wert;
};

/** Half of the pool goes by each key: the mean of two fractions over one million. */
const mittlererSchluessel = (jahr: number, jobcenter: string): Anteil => {
  const [a, b] = [schluessel(jahr, jobcenter, 'egt1'), schluessel(jahr, jobcenter, 'egt2')];
  return anteil(a[0] * b[1] + b[0] * a[1], 2 * a[1] * b[1]);
};

const pool = (jahr: number, art: 'egtPool' | 'vkbPool'): Cent => {
  const gefunden = einglmvPool(jahr, art);
  if (!gefunden.ok) throw new Error(`${art} ${jahr} fehlt`);
  return gefunden.wert.betrag;
};

const abstand = (a: Cent, b: Cent): number => Math.abs(a - b);

describe('die Schlüssel der Eingliederungsmittelverordnung', () => {
  it('führen 2023 aus zwei Zuteilungen auf dieselbe Summe des Bundes (Planungsdokumente Recklinghausen und Mülheim 2023)', () => {
    const recklinghausen = durchAnteil(mio('59,519'), mittlererSchluessel(2023, 'recklinghausen'));
    const muelheim = durchAnteil(mio('17,032356'), mittlererSchluessel(2023, 'muelheim'));
    expect(abstand(recklinghausen, mio('4.369,6'))).toBeLessThan(mio('0,1'));
    expect(abstand(muelheim, mio('4.371,7'))).toBeLessThan(mio('0,1'));
    expect(abstand(recklinghausen, pool(2023, 'egtPool'))).toBeLessThan(mio('10'));
    expect(abstand(muelheim, pool(2023, 'egtPool'))).toBeLessThan(mio('10'));
  });

  it('führen 2022 bei den Verwaltungskosten auf 5.567,6 Mio. Euro (Planungsdokumente Recklinghausen und Ennepe-Ruhr 2023)', () => {
    for (const summe of [
      durchAnteil(mio('67,958'), schluessel(2022, 'recklinghausen', 'vkb')),
      durchAnteil(mio('25,354833'), schluessel(2022, 'ennepe-ruhr', 'vkb')),
    ]) {
      expect(abstand(summe, mio('5.567,6'))).toBeLessThan(mio('0,05'));
      expect(abstand(summe, pool(2022, 'vkbPool'))).toBeLessThan(mio('0,1'));
    }
  });

  it('geben aus der verteilten Summe die Zuteilung auf ein Prozent genau zurück', () => {
    const zuteilung = anteilVon(pool(2023, 'egtPool'), mittlererSchluessel(2023, 'recklinghausen'));
    expect(abstand(zuteilung, mio('59,519'))).toBeLessThan(mio('0,59519'));
  });

  it('stehen mit vier Nachkommastellen, jeder zwischen 0 und 3 Prozent', () => {
    for (const { jahr: _jahr, jobcenter: _jobcenter, ...schluesselwerte } of EINGLMV_SCHLUESSEL)
      for (const wert of Object.values(schluesselwerte)) {
        expect(wert[1]).toBe(1_000_000);
        expect(wert[0]).toBeGreaterThan(0);
        expect(wert[0]).toBeLessThan(30_000);
      }
  });

  it('sind für gemeinsame Einrichtungen unter sich größer als unter allen, im festen Verhältnis eines Jahres', () => {
    for (const jahr of [2021, 2022, 2026]) {
      const verhaeltnisse = ['mettmann', 'duesseldorf'].map(jobcenter => {
        const gefunden = einglmvSchluessel(jahr, jobcenter);
        if (!gefunden.ok || !gefunden.wert.vkb || !gefunden.wert.vkbGe)
          throw new Error(`${jobcenter} ${jahr}`);
        return gefunden.wert.vkbGe[0] / gefunden.wert.vkb[0];
      });
      expect(verhaeltnisse[0]).toBeGreaterThan(1);
      expect(verhaeltnisse[0]).toBeCloseTo(verhaeltnisse[1] ?? 0, 3);
    }
  });

  it('stehen je Jahr und Jobcenter einmal', () => {
    const adressen = EINGLMV_SCHLUESSEL.map(s => `${s.jahr} ${s.jobcenter}`);
    expect(new Set(adressen).size).toBe(adressen.length);
    expect(adressen).toHaveLength(20);
  });

  it('tragen Haushaltsjahr, Verordnung und Prüfstand', () => {
    expect(einglmvSchluessel(2022, 'ennepe-ruhr')).toEqual({
      ok: true,
      meldungen: [],
      wert: {
        jahr: 2022,
        jobcenter: 'ennepe-ruhr',
        egt1: prozent('0,4572'),
        egt2: prozent('0,4718'),
        vkb: prozent('0,4554'),
        bezugsdatum: 'haushaltsjahr',
        rechtsgrundlage: 'EinglMV 2022',
        pruefstand: 'gesetzestext',
      },
    });
    const zahl = einglmvSchluesselAlsZahl(2026, 'duesseldorf', 'fbwAlt');
    expect(zahl.ok && [zahl.wert.pfad, zahl.wert.wert]).toEqual([
      'recht.einglmv.2026.fbwAlt.duesseldorf',
      [19_223, 1_000_000],
    ]);
  });

  it('fehlen für Jahre und Jobcenter, die nicht erfasst sind, und einzeln, wo nur sie fehlen', () => {
    const meldung = (e: ReturnType<typeof einglmvSchluesselAlsZahl>): unknown =>
      e.ok || e.meldungen[0]?.parameter;
    expect(meldung(einglmvSchluesselAlsZahl(2024, 'recklinghausen', 'egt1'))).toEqual({
      jahr: 2024,
      jobcenter: 'recklinghausen',
      schluessel: null,
    });
    expect(meldung(einglmvSchluesselAlsZahl(2023, 'ennepe-ruhr', 'egt2'))).toEqual({
      jahr: 2023,
      jobcenter: 'ennepe-ruhr',
      schluessel: 'Schlüssel der Eingliederungsmittel nach Anteil der Langzeitleistungsbeziehenden',
    });
    expect(
      rechtsmeldungen.EINGLMV_SCHLUESSEL_FEHLT.satz({
        jahr: 2024,
        jobcenter: 'recklinghausen',
        schluessel: null,
      }),
    ).toBe(
      'Für „recklinghausen“ ist aus der Eingliederungsmittelverordnung 2024 kein Verteilungsschlüssel hinterlegt.',
    );
  });
});

describe('die Beträge des Bundes', () => {
  it.each([
    [2022, 'egtSoll', '4.809'],
    [2022, 'vkbIst', '6.007'],
    [2024, 'vkbBaZentrale', '135,5'],
    [2025, 'fbwAlt', '311'],
    [2026, 'rehaAlt', '15'],
    [2026, 'egtEinbehalten', '17,05'],
    [2026, 'vkbZentraleAufgaben', '28,4815'],
  ] as const)('%i %s: %s Mio. Euro', (jahr, art, betrag) => {
    const gefunden = einglmvPool(jahr, art);
    expect(gefunden.ok && gefunden.wert.betrag).toBe(mio(betrag));
  });

  it('stehen je Jahr und Art einmal', () => {
    const adressen = EINGLMV_POOLS.map(p => `${p.jahr} ${p.art}`);
    expect(new Set(adressen).size).toBe(adressen.length);
    expect(adressen).toHaveLength(29);
  });

  it('lassen als Zahl erkennen, dass sie Entwurf oder abgeleitet sind', () => {
    const entwurf = einglmvPoolAlsZahl(2026, 'egtSoll');
    expect(entwurf.ok && entwurf.wert.herkunft).toEqual({
      art: 'recht',
      parameter: 'einglmv.egtSoll',
      am: 20_454,
      fundstelle: 'Regierungsentwurf des Bundeshaushalts 2026, Kap. 1101 (Entwurf)',
    });
    const abgeleitet = einglmvPoolAlsZahl(2022, 'vkbPool');
    expect(abgeleitet).toEqual({
      ok: true,
      meldungen: [],
      wert: {
        pfad: 'recht.einglmv.2022.vkbPool',
        name: 'Verwaltungskosten des Bundes, verteilte Summe',
        einheit: 'cent',
        wert: mio('5.567,6'),
        schritt: cent(10_000_000),
        herkunft: {
          art: 'recht',
          parameter: 'einglmv.vkbPool',
          am: 18_993,
          fundstelle: 'Zuteilungen 2022 Recklinghausen und Ennepe-Ruhr, daraus abgeleitet',
        },
      },
    });
    const gesetzt = einglmvPoolAlsZahl(2025, 'fbwAlt');
    expect(gesetzt.ok && 'schritt' in gesetzt.wert).toBe(false);
  });

  it('fehlen, wo sie nicht erfasst sind', () => {
    const gefunden = einglmvPool(2024, 'egtPool');
    expect(gefunden.ok ? [] : gefunden.meldungen.map(m => [m.code, m.stufe, m.pfad])).toEqual([
      ['RECHT-09', 'hinweis', 'recht.einglmv.2024'],
    ]);
    expect(einglmvPoolAlsZahl(2024, 'egtPool').ok).toBe(false);
  });
});
