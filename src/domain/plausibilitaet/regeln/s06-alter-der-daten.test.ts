import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { satz, wirkungsplan, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (stand: string | undefined, bestand = 'daten') =>
  pruefe(
    wirkungsplan({
      strukturen: {
        bestaende: { elb: { bezeichnung: 'ELB', anzahl: zahl('1.000', bestand) } },
        gruppen: {
          g: {
            bezeichnung: 'Struktur der ELB',
            ...(stand !== undefined && { stand }),
            merkmale: {
              a: { bezeichnung: 'A', anteil: satz('10 %') },
              b: { bezeichnung: 'B', anteil: satz('20 %') },
            },
          },
        },
      },
    }),
    'S-06',
  );

describe('S-06: Quelle und Alter der Strukturdaten', () => {
  it('meldet eine Tabelle, die älter ist als sechs Monate, einmal', () => {
    const befunde = mit('alt');
    expect(kurz(befunde)).toEqual(['S-06 hinweis strukturen.gruppen.g']);
    expect(fehltIn(befunde, 'Struktur der ELB', '15.03.2016', 'älter als 6 Monate', '15.10.2016')).toEqual(
      [],
    );
  });

  it('meldet eine fehlende Quelle und alte Bestände', () => {
    expect(fehltIn(mit('ohneQuelle'), 'die Quelle fehlt')).toEqual([]);
    expect(kurz(mit(undefined, 'alt'))).toEqual(['S-06 hinweis strukturen.bestaende']);
  });

  it('schweigt zu Daten vom Juni in einem Dokument vom Oktober', () => {
    expect(mit(undefined)).toEqual([]);
  });

  it('schweigt zu einer alten Gruppe, die als Vergleich dasteht', () => {
    const merkmale = { a: { bezeichnung: 'A', anteil: satz('11 %') } };
    const gruppe = { bezeichnung: 'Stand 2015', stand: 'alt', merkmale };
    const mitGruppe = (vergleich: boolean) =>
      pruefe(
        wirkungsplan({ strukturen: { gruppen: { g: { ...gruppe, ...(vergleich && { vergleich }) } } } }),
        'S-06',
      );
    expect(mitGruppe(true)).toEqual([]);
    expect(mitGruppe(false)).toHaveLength(1);
  });

  it('schweigt zu alten Werten des Vorjahrs', () => {
    const alt = { ...satz('10 %'), stand: 'alt' };
    const merkmale = { a: { bezeichnung: 'A', anteil: satz('11 %'), vorjahr: alt } };
    expect(
      pruefe(wirkungsplan({ strukturen: { gruppen: { g: { bezeichnung: 'G', merkmale } } } }), 'S-06'),
    ).toEqual([]);
  });
});
