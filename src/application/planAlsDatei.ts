import type { PlanDaten } from '#contract';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Plandatei } from '#ports';

/** A plan as a file (YAML) in canonical form, read once more: what would not be read is not written. */
export const planAlsDatei = ({ format, ...teile }: PlanDaten, plandatei: Plandatei): Ergebnis<string> => {
  let text = `format: ${format}\n`;
  for (const [teil, daten] of Object.entries(teile)) {
    const mehr = plandatei.fuegeEin(new TextEncoder().encode(text), [teil], daten);
    if (!mehr.ok) return mehr;
    text = mehr.wert;
  }
  const geordnet = plandatei.formatiere(new TextEncoder().encode(text));
  if (!geordnet.ok) return geordnet;
  const gelesen = plandatei.lies(new TextEncoder().encode(geordnet.wert));
  return gelesen.ok ? gelungen(geordnet.wert) : gelesen;
};
