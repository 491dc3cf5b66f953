import path from 'node:path';
import type { Fremdquelle } from '#ports';
import { csvquelle } from './csv/csvquelle.ts';
import { xmlquelle } from './xml/xmlquelle.ts';

/** Foreign files at a path: a folder of CSV files, or an XML file. */
export const erstelleFremdquelle = (pfad: string): Fremdquelle => ({
  csv: (datei, form, spalten) => csvquelle(path.join(pfad, datei), datei, form, spalten),
  xml: (wuensche, kodierung) => xmlquelle(pfad, path.basename(pfad), wuensche, kodierung),
});
