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

const STUFEN = { ...STAENDE, einglmv: { ...STAENDE.erste, stufe: 'einglmv' } } as const;

const verglichenMit = (jahr: number, stand: string, planstand = 'schaetzwert') =>
  pruefe(
    planMit(
      {
        stand: planstand,
        eingliederungstitel: { ohneBez: betrag(17_032_356) },
        vergleich: {
          spalte: {
            bezeichnung: 'Vergleich',
            jahr,
            stand,
            eingliederungstitel: { ohneBez: betrag(18_206_687) },
          },
        },
      },
      { staende: STUFEN },
    ),
    'H-08',
  );

describe('H-08: der Vergleich verschiedener Stände', () => {
  it('Mülheim 2023 vergleicht mit der ersten Zuteilung 2022, obwohl es eine endgültige gibt', () => {
    const befunde = pruefe(muelheim(), 'H-08');
    expect(kurz(befunde)).toEqual(['H-08 hinweis haushalt.vergleich.erste']);
    expect(
      fehltIn(
        befunde,
        '„2022, erste Zuteilung“',
        'den Stand „erste Zuteilung“',
        'der Plan den Stand „Schätzwert“',
      ),
    ).toEqual([]);
  });

  it('meldet jede Stufe vor der endgültigen Zuteilung', () => {
    for (const stand of ['schaetzwert', 'erste', 'einglmv'])
      expect(kurz(verglichenMit(2022, stand, 'endgueltig')), stand).toEqual([
        'H-08 hinweis haushalt.vergleich.spalte',
      ]);
  });

  it('schweigt zu Recklinghausen und Ennepe-Ruhr 2023: endgültige Zuteilung des Vorjahres gegen den Schätzwert', () => {
    expect(pruefe(recklinghausen(), 'H-08')).toEqual([]);
    expect(pruefe(ennepeRuhr(), 'H-08')).toEqual([]);
  });

  it('schweigt, wenn beide den gleichen Stand haben', () => {
    expect(verglichenMit(2022, 'schaetzwert')).toEqual([]);
    expect(verglichenMit(2022, 'erste', 'erste')).toEqual([]);
  });

  it('schweigt zu einem anderen Stand des Planjahres selbst und zur eigenen Planung des Vorjahres', () => {
    expect(verglichenMit(2023, 'erste')).toEqual([]);
    expect(verglichenMit(2022, 'planung')).toEqual([]);
  });

  it('folgt dem Stand des Betrags, auch wenn die Spalte einen anderen nennt', () => {
    const mit = (stand: string, standDesBetrags: string) =>
      pruefe(
        planMit({
          eingliederungstitel: { ohneBez: betrag(17_032_356) },
          vergleich: {
            spalte: {
              bezeichnung: 'Vergleich',
              jahr: 2022,
              stand,
              eingliederungstitel: { ohneBez: betrag(18_206_687, { stand: standDesBetrags }) },
            },
          },
        }),
        'H-08',
      );
    expect(mit('endgueltig', 'erste')).toHaveLength(1);
    expect(mit('erste', 'endgueltig')).toEqual([]);
  });
});
