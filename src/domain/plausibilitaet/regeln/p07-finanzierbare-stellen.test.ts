import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { gesagt, muelheimsBereiche, planMitPersonal } from '../personal.pruefhilfe.ts';
import { betrag, fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (soll: string, gvk?: string) =>
  pruefe(
    planMitPersonal(
      {
        kostenJeVzae: gesagt('cent', '90.000 €'),
        stellenplan: { teile: { alle: { bezeichnung: 'Alle', soll: gesagt('vzae', soll) } } },
      },
      {},
      gvk ? { gesamtverwaltungskosten: betrag(gvk) } : {},
    ),
    'P-07',
  );

describe('P-07: Verwaltungskosten tragen das Soll', () => {
  it('warnt, wenn 82,126 Mio. € zu 90.000 € keine 930 Stellen tragen', () => {
    const befunde = mit('930,0', '82,126 Mio. €');
    expect(kurz(befunde)).toEqual(['P-07 warnt personal.finanzierbareVzae']);
    expect(fehltIn(befunde, '82.126.000,00 €', '912,5111 VZÄ', 'Geplant sind 930 VZÄ')).toEqual([]);
  });

  it('schweigt zu 910 Stellen und ohne Verwaltungskosten', () => {
    expect(mit('910,0', '82,126 Mio. €')).toEqual([]);
    expect(mit('930,0')).toEqual([]);
  });

  it('nimmt ohne Stellenplan das Soll aller Bereiche', () => {
    const plan = planMitPersonal(
      { kostenJeVzae: gesagt('cent', '90.000 €'), bereiche: muelheimsBereiche() },
      {},
      { gesamtverwaltungskosten: betrag('9,000 Mio. €') },
    );
    expect(fehltIn(pruefe(plan, 'P-07'), '100 VZÄ', '158,48 VZÄ (Soll aller Bereiche)')).toEqual([]);
  });
});
