import { describe, expect, it } from 'vitest';
import { gesagt } from '#domain/pruefhilfen';
import type { Wasserfall } from '#ports';
import { budgettabelle } from './budgettabelle.ts';
import { geldfluss } from './geldfluss.ts';
import { alsWorte, bauFuer } from './pruefhilfen.ts';

/** 8.000.000 € VKB, 500.000 € Umschichtung, 15,2 % KFA: 10.023.585 € were covered. */
const mitKosten = (gvk: string) =>
  bauFuer({ haushalt: { gesamtverwaltungskosten: gesagt('cent', gvk) } }).rechnung;

const verwaltung = (gvk: string): readonly string[] => {
  const zeichen = { von: () => '', erklaerung: () => [] };
  const zeilen = alsWorte(budgettabelle(mitKosten(gvk), zeichen)).map(zellen => zellen.join(' | '));
  return zeilen.slice(2, zeilen.indexOf('Eingliederung'));
};

const stufen = async (gvk: string): Promise<Wasserfall['stufen']> => {
  const gezeichnet: Wasserfall[] = [];
  const nimm = (bild: Wasserfall): Promise<string> => {
    gezeichnet.push(bild);
    return Promise.resolve('<svg/>');
  };
  const keins = (): Promise<string> => Promise.reject(new Error('Nur ein Wasserfall'));
  await geldfluss(mitKosten(gvk), { wasserfall: nimm, verlauf: keins, balken: keins });
  return gezeichnet[0]?.stufen ?? [];
};

describe('Die Kosten der Verwaltung gehen auf', () => {
  it('mit dem ungedeckten Bundesanteil: 8.000.000 + 500.000 + 1.596.000 + 404.000 = 10.500.000', async () => {
    expect(verwaltung('10.500.000 €')).toEqual([
      'Verwaltungskostenbudget des Bundes (VKB) | 8.000.000',
      'zuzüglich Umschichtung aus dem EGT | 500.000',
      'zuzüglich kommunaler Finanzierungsanteil (KFA) | 1.596.000',
      'zuzüglich ungedeckter Bundesanteil | 404.000',
      'Gesamtverwaltungskosten | 10.500.000',
    ]);
    const gezeichnet = await stufen('10.500.000 €');
    expect(gezeichnet.at(-2)).toEqual({ name: 'Ungedeckt', betrag: 40_400_000, art: 'zu' });
    const teile = gezeichnet.slice(3, -1).reduce((summe, s) => summe + s.betrag, 0);
    expect(teile).toBe(gezeichnet.at(-1)?.betrag);
  });

  it('wo mehr umgeschichtet wird als nötig, steht es ohne Vorzeichen: 8.480.000 € Bundesanteil, 8.500.000 € sind da', () => {
    expect(verwaltung('10.000.000 €')).toContain('abzüglich Umschichtung über den Bedarf hinaus | 20.000');
  });

  it('ohne Lücke steht nichts davon', async () => {
    const bau = bauFuer({});
    const zeichen = { von: () => '', erklaerung: () => [] };
    expect(JSON.stringify(budgettabelle(bau.rechnung, zeichen))).not.toContain('ungedeckt');
    expect((await stufen('10.023.584,91 €')).map(s => s.name)).not.toContain('Ungedeckt');
  });
});
