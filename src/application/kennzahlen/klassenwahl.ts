import {
  festeWechsel,
  mitKlassen,
  waehleKlassen,
  type Groessenwuerfel,
  type Klassenwahl,
  type Schutzvorgaben,
  type Wuerfel,
} from '#domain/kennzahlen';
import { zusammen, type Monatsfrage } from './kennzahlzeilen.ts';

/** Larger tables are tried only when it is asked for: looking for a better cut takes as long as protecting it several times. */
const NEBENBEI = { monate: 3, klassen: 40 };

/** Which classes of the finest cube to put together; null where that shows no more, or is too much to try without being asked. */
export const klassenwahlFuer = (
  wuerfel: readonly Groessenwuerfel[],
  fragen: readonly Monatsfrage[],
  schutz: Schutzvorgaben,
  verlangt: boolean,
): Klassenwahl | null => {
  const feinster = wuerfel.at(-1);
  if (!feinster || feinster.schnitt.length === 0 || schutz.art === 'rundung10') return null;
  const klassen = feinster.schnitt.reduce<number>(
    (zahl, d) => zahl * (feinster.auftrag.dimensionen[d]?.klassen.length ?? 1),
    1,
  );
  if (!verlangt && (fragen.length > NEBENBEI.monate || klassen > NEBENBEI.klassen)) return null;
  const wahl = waehleKlassen(feinster, fragen.map(zusammen), schutz);
  return wahl.wechsel.length > 0 && (verlangt || wahl.nachher > wahl.vorher) ? wahl : null;
};

/** The cubes of fixed groups with the same classes as the table beside them. */
export const gefassteGruppen = (
  wuerfel: readonly Wuerfel[],
  wahl: Klassenwahl | null | undefined,
  { schutz, zusammenfassen }: Readonly<{ schutz: Schutzvorgaben | null; zusammenfassen?: boolean }>,
): readonly Wuerfel[] => {
  if (!schutz || !zusammenfassen) return wuerfel;
  return wuerfel.map(w => {
    const gewaehlt = (wahl?.wechsel ?? []).reduce(mitKlassen, w);
    return festeWechsel(gewaehlt, schutz).reduce(mitKlassen, gewaehlt);
  });
};
