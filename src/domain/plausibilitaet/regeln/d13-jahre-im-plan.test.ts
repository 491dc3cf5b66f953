import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { tag } from '#domain/werte';
import { duesseldorf, fehltIn, kurz, mettmann, planMit, pruefer, recklinghausen } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (abweichend: Parameters<typeof planMit>[1]) => pruefe(planMit({}, abweichend), 'D-13');
const termin = (iso: string) =>
  mit({
    schwerpunkte: {
      a: { titel: 'Jugend', handlungsansaetze: { b: { titel: 'Projekt', termin: tag(iso) } } },
    },
  });

describe('D-13: Jahre gehören zum Planjahr 2023, Stand 10.11.2022', () => {
  it('warnt, wenn der Titel nur andere Jahre nennt', () => {
    const befunde = mit({ deckblatt: { titel: 'Planungsdokument 2022' } });
    expect(kurz(befunde)).toEqual(['D-13 warnt deckblatt.titel']);
    expect(fehltIn(befunde, '„Planungsdokument 2022“', 'das Planjahr ist 2023')).toEqual([]);
    expect(mit({ deckblatt: { titel: 'Programm 2023 bis 2025' } })).toEqual([]);
  });

  it('warnt bei einer Sitzung in einem fernen Jahr', () => {
    const sitzung = (iso: string) => mit({ dokument: { beschluss: { sitzung: tag(iso) } } });
    expect(kurz(sitzung('2020-12-01'))).toEqual(['D-13 warnt dokument.beschluss.sitzung']);
    expect(sitzung('2022-12-01')).toEqual([]);
    expect(sitzung('2023-03-01')).toEqual([]);
  });

  it('warnt bei einem längst vergangenen Termin, im Vorjahr ist es ein Hinweis', () => {
    const ort = 'schwerpunkte.a.handlungsansaetze.b.termin';
    expect(kurz(termin('2019-06-30'))).toEqual([`D-13 warnt ${ort}`]);
    expect(fehltIn(termin('2019-06-30'), '„Jugend“', '„Projekt“', '30.06.2019')).toEqual([]);
    expect(kurz(termin('2022-06-30'))).toEqual([`D-13 hinweis ${ort}`]);
    expect(termin('2022-12-15')).toEqual([]);
    expect(termin('2024-06-30')).toEqual([]);
  });

  it('weist auf einen Stand hin, der zwei Jahre vor dem Planjahr liegt', () => {
    expect(kurz(mit({ deckblatt: { stand: tag('2021-11-10') } }))).toEqual(['D-13 hinweis deckblatt.stand']);
  });

  it('schweigt zu veröffentlichten Plänen', () => {
    for (const plan of [recklinghausen(), mettmann(), duesseldorf()])
      expect(pruefe(plan, 'D-13')).toEqual([]);
  });
});
