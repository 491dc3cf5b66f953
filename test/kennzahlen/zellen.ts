import { BESTAENDE, BEWEGUNGEN, monateZahl, type Groesse, type Wuerfel } from '#domain/kennzahlen';
import { monatAlsIso, type Monat } from '#domain/werte';

const GEZAEHLT: readonly Groesse[] = [...BESTAENDE, ...BEWEGUNGEN].filter(
  g => g !== 'ZUZUG_LZB' && g !== 'WEGZUG_LZB',
);

/** The cells of a cube that are not zero in the words of the slow count: 'ELB 2025-06 m U25: 3', in order. */
export const zellenAlsText = ({ auftrag, schnitt, zellen }: Wuerfel): readonly string[] => {
  const [a = [''], b = ['']] = [0, 1].map(i => auftrag.dimensionen[schnitt[i] ?? -1]?.klassen);
  const ergebnis: string[] = [];
  for (const groesse of GEZAEHLT)
    for (let m = 0; m < monateZahl(auftrag); m++)
      a.forEach((klasseA, i) =>
        b.forEach((klasseB, j) => {
          const wert = zellen[groesse][(m * a.length + i) * b.length + j] ?? 0;
          const monat = monatAlsIso((auftrag.vonMonat + m) as Monat);
          if (wert !== 0)
            ergebnis.push(`${[groesse, monat, klasseA, klasseB].filter(Boolean).join(' ')}: ${wert}`);
        }),
      );
  return ergebnis.toSorted();
};

/** The slow count the same way. */
export const zaehlungAlsText = (zaehlung: ReadonlyMap<string, number>): readonly string[] =>
  [...zaehlung].map(([k, v]) => `${k}: ${v}`).toSorted();
