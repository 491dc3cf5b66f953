import type { Zaehlweise } from '#domain/kennzahlen';
import { enthaelt, type Tag } from '#domain/werte';
import { alleInstrumentfassungen } from './instrumentfassung.ts';

const KEINE: Zaehlweise = { oegb: false, aktivierung: false, massnahme45: false };
/** Measures under § 45 SGB III. */
const MASSNAHMEN_45 = ['MAT', 'MAG'];

/** What instruments count as in the key figures, by their position in the list, on the day a job or participation begins; nothing where there is no version. */
export const zaehlweisen = (
  instrumente: readonly string[],
): ((instrument: number, tag: number) => Zaehlweise) => {
  const fassungen = instrumente.map(instrument =>
    alleInstrumentfassungen
      .filter(f => f.instrument === instrument)
      .map(f => ({
        gueltig: f.gueltig,
        zaehlweise: {
          oegb: f.kennzahlenklasse === 'öffentlich geförderte Beschäftigung',
          aktivierung: f.zaehltAlsAktivierung === true,
          massnahme45: MASSNAHMEN_45.includes(instrument),
        },
      })),
  );
  return (nummer, tag) => fassungen[nummer]?.find(f => enthaelt(f.gueltig, tag as Tag))?.zaehlweise ?? KEINE;
};
