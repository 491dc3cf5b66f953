import { describe, expect, it } from 'vitest';
import type { Haushaltsangaben } from '#domain/haushalt';
import { rechnePlan } from '#application';
import {
  betrag,
  fehltIn,
  kurz,
  muelheim,
  planMit,
  prozent,
  pruefer,
  recklinghausen,
} from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const EGT = 'H-18 hinweis haushalt.eingliederungstitel.ohneBez';

const mit = (
  jahr: number,
  egt: string,
  einglmv: NonNullable<Haushaltsangaben['einglmv']> = { jobcenter: 'recklinghausen' },
  vkb?: string,
) =>
  pruefe(
    planMit(
      {
        eingliederungstitel: { ohneBez: betrag(egt) },
        ...(vkb !== undefined && { verwaltungskostenbudget: betrag(vkb) }),
        einglmv,
      },
      { deckblatt: { jahr } },
    ),
    'H-18',
  );

describe('H-18: die Zuteilung passt zum Schlüssel der EinglMV', () => {
  it('meldet eine Zuteilung, die mehr als ein Prozent abweicht, mit Rechnung', () => {
    const befunde = mit(2023, '60,519 Mio. €');
    expect(kurz(befunde)).toEqual([EGT]);
    expect(
      fehltIn(
        befunde,
        '60.519.000,00 €',
        'um 1,67 %',
        '4.370.000.000,00 €',
        '1,4158 %',
        '1,3084 %',
        '§ 1 EinglMV',
      ),
    ).toEqual([]);
    expect(kurz(mit(2023, '58,5 Mio. €'))).toEqual([EGT]);
  });

  it('schweigt zu Recklinghausen und Mülheim 2023 (4.369,6 und 4.371,7 Mio. €)', () => {
    expect(pruefe(recklinghausen(), 'H-18')).toEqual([]);
    expect(pruefe(muelheim(), 'H-18')).toEqual([]);
  });

  it('prüft das Verwaltungskostenbudget ebenso (zkT 2022: 5.567,6 Mio. €)', () => {
    const einglmv = { jobcenter: 'ennepe-ruhr' };
    const vkb = (text: string) =>
      mit(2022, '23.106.957 €', einglmv, text).filter(
        b => b.meldung.pfad === 'haushalt.verwaltungskostenbudget',
      );
    expect(vkb('25.354.833 €')).toEqual([]);
    expect(kurz(vkb('24.933.958 €'))).toEqual(['H-18 hinweis haushalt.verwaltungskostenbudget']);
  });

  it('nimmt gedruckte Schlüssel des Plans', () => {
    const schluessel = { egt1: prozent('1,4158 %'), egt2: prozent('1,3084 %') };
    expect(mit(2023, '59,519 Mio. €', schluessel)).toEqual([]);
    expect(kurz(mit(2023, '17,032 Mio. €', schluessel))).toEqual([EGT]);
  });

  it('schweigt ohne Schlüssel oder ohne verteilte Summe des Jahres', () => {
    expect(mit(2023, '1,0 Mio. €', {})).toEqual([]);
    expect(mit(2023, '1,0 Mio. €', { jobcenter: 'ennepe-ruhr' })).toEqual([]);
    expect(mit(2020, '1,0 Mio. €')).toEqual([]);
  });

  it('schweigt zu den endgültigen Zuteilungen 2022: ihr Soll ist nicht die verteilte Summe', () => {
    expect(mit(2022, '66,749 Mio. €')).toEqual([]);
    expect(mit(2022, '23.106.957 €', { jobcenter: 'ennepe-ruhr' })).toEqual([]);
  });
});
