import type { Baustein } from '#ports';
import { budgettabelle, weitereVergleiche } from '../budgettabelle.ts';
import type { Bauzeug } from '../bauzeug.ts';
import { geldfluss } from '../geldfluss.ts';
import { weitereTabellen } from '../weitereTabellen.ts';
import { haushaltsanteile } from './haushaltsanteile.ts';
import { haushaltsgrundlagen } from './haushaltsgrundlagen.ts';
import { mittelabflussteil } from './mittelabflussteil.ts';
import { nebenmittel } from './nebenmittel.ts';
import { patteil } from './patteil.ts';

/** The budget: its table, the way of the money, and every further table the plan has figures for. */
export const haushaltsteil = async (bau: Bauzeug): Promise<readonly Baustein[]> => {
  const { rechnung, zeichen, zeichner } = bau;
  const tabelle = budgettabelle(rechnung, zeichen);
  const diagramm = await geldfluss(rechnung, zeichner);
  return [
    ...(tabelle.zeilen.length > 0 ? [tabelle] : []),
    ...(diagramm ? [diagramm] : []),
    ...weitereVergleiche(rechnung, zeichen),
    ...haushaltsanteile(bau),
    ...nebenmittel(bau),
    ...weitereTabellen(rechnung, zeichen),
    ...haushaltsgrundlagen(bau),
    ...patteil(bau),
    ...mittelabflussteil(bau),
  ];
};
