import type { Gruppenbeobachtung, Klassenwahl, Schutzvorgaben, Wuerfel } from '#domain/kennzahlen';
import { gruppenzeilen } from './gruppenzeilen.ts';
import { gefassteGruppen } from './klassenwahl.ts';
import type { Kennzahlzeile, Monatsfrage } from './kennzahlzeilen.ts';

/**
 * Whether figures of fixed groups that are hidden would be shown if classes were put together, of persons without a named sex with the men; null where
 * that brings nothing. The figures beside them count as they are.
 */
export const klassenhinweis = (
  gruppen: readonly Gruppenbeobachtung[],
  wuerfel: readonly Wuerfel[],
  fragen: readonly Monatsfrage[],
  schutz: Schutzvorgaben | null,
  gezeigt: Readonly<{ gruppen: readonly Kennzahlzeile[]; daneben: readonly Kennzahlzeile[] }>,
): Klassenwahl | null => {
  if (!schutz || schutz.art === 'rundung10' || !gezeigt.gruppen.some(z => z.grund === 'GEHEIM')) return null;
  const gefasst = gefassteGruppen(wuerfel, null, { schutz, zusammenfassen: true });
  const zahl = (zeilen: readonly Kennzahlzeile[]): number => zeilen.filter(z => z.wert !== null).length;
  const [vorher, nachher] = [
    zahl(gezeigt.gruppen),
    zahl(gruppenzeilen(gruppen, gefasst, fragen, schutz, gezeigt.daneben)),
  ];
  const sonst = zahl(gezeigt.daneben);
  return nachher > vorher ? { wechsel: [], vorher: sonst + vorher, nachher: sonst + nachher } : null;
};
