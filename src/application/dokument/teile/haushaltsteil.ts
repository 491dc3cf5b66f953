import type { Baustein } from '#ports';
import { budgettabelle } from '../budgettabelle.ts';
import type { Bauzeug } from '../bauzeug.ts';
import { geldfluss } from '../geldfluss.ts';
import { weitereTabellen } from '../weitereTabellen.ts';

/** The budget: its table, the way of the money, and every further table the plan has figures for. */
export const haushaltsteil = async ({
  rechnung,
  zeichen,
  zeichner,
}: Bauzeug): Promise<readonly Baustein[]> => {
  const tabelle = budgettabelle(rechnung, zeichen);
  const diagramm = await geldfluss(rechnung, zeichner);
  const weitere = weitereTabellen(rechnung, zeichen);
  return [...(tabelle.zeilen.length > 0 ? [tabelle] : []), ...(diagramm ? [diagramm] : []), ...weitere];
};
