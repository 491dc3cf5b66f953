import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { monatAus } from '#domain/werte';
import { gesagt, muelheimsBereiche, planMitPersonal } from '../personal.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

/** ME-aktiv 2017: 441,5 + 8,0 for projects + 17,5; the projects have 5,0, 2,0 and, until June, 4,0 posts. */
const mettmann = (projektstellen: string) =>
  pruefe(
    planMitPersonal(
      {
        stellenplan: {
          teile: {
            soll: { bezeichnung: 'Soll', soll: gesagt('vzae', '441,5') },
            projekte: {
              bezeichnung: 'Projekte',
              soll: gesagt('vzae', projektstellen),
              projekte: ['plus5', 'joboffensive', 'esf'],
            },
            integrationPoint: { bezeichnung: 'Integration Point', soll: gesagt('vzae', '17,5') },
          },
        },
      },
      {
        deckblatt: { jahr: 2017, traegerform: 'gE' },
        projekte: {
          stand: 'personal',
          projekte: {
            plus5: { bezeichnung: 'Plus5', stellen: gesagt('vzae', '5,0') },
            joboffensive: { bezeichnung: 'Joboffensive U25', stellen: gesagt('vzae', '2,0') },
            esf: { bezeichnung: 'ESF-LZA', stellen: gesagt('vzae', '4,0'), bis: monatAus(2017, 6) },
          },
        },
      },
    ),
    'P-01',
  );

describe('P-01: Stellen gehen auf', () => {
  it('meldet die Projektstellen von ME-aktiv 2017: 11, nach Monaten 9, genannt 8', () => {
    const befunde = mettmann('8,0');
    expect(kurz(befunde)).toEqual(['P-01 warnt personal.stellenplan.teile.projekte.soll']);
    expect(
      fehltIn(befunde, 'Projekte: 8 VZÄ', 'haben 11 VZÄ', 'im Planjahr 9 VZÄ', 'ESF-LZA: Stellen 4 VZÄ'),
    ).toEqual([]);
  });

  it('schweigt, wenn die Projekte ganz oder nach Monaten aufgehen', () => {
    expect(mettmann('11,0')).toEqual([]);
    expect(mettmann('9,0')).toEqual([]);
  });

  it('meldet Segmente, die nicht das Soll des Bereichs ergeben', () => {
    const { casemanagement } = muelheimsBereiche();
    const mit = (soll: string) =>
      pruefe(
        planMitPersonal({ bereiche: { casemanagement: { ...casemanagement, soll: gesagt('vzae', soll) } } }),
        'P-01',
      );
    expect(kurz(mit('82,67'))).toEqual(['P-01 warnt personal.bereiche.casemanagement.soll']);
    expect(fehltIn(mit('82,67'), '82,67 VZÄ', 'die Segmente haben 81,67 VZÄ')).toEqual([]);
    expect(mit('81,67')).toEqual([]);
  });

  it('meldet mehr Stellen in den Bereichen als im Stellenplan, weniger nicht', () => {
    const mit = (soll: string) =>
      pruefe(
        planMitPersonal({
          bereiche: muelheimsBereiche(),
          stellenplan: { teile: { alle: { bezeichnung: 'Alle', soll: gesagt('vzae', soll) } } },
        }),
        'P-01',
      );
    expect(kurz(mit('150,0'))).toEqual(['P-01 warnt personal.soll']);
    expect(mit('158,48')).toEqual([]);
    expect(mit('200,0')).toEqual([]);
  });

  it('rechnet eine gedruckte Summe nach, und nur einmal', () => {
    const mit = (gedruckt: string) =>
      pruefe(planMitPersonal({ bereiche: muelheimsBereiche() }, { gedruckt: { 'personal.soll': gedruckt } }));
    expect(kurz(mit('185,48')).filter(k => k.endsWith('personal.soll'))).toEqual([
      'P-01 warnt personal.soll',
    ]);
    expect(kurz(mit('158,48')).filter(k => k.endsWith('personal.soll'))).toEqual([]);
  });
});
