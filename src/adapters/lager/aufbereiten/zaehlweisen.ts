import type { Zaehlweise } from '#domain/kennzahlen';
import { enthaelt, type Tag } from '#domain/werte';
import { alleInstrumentfassungen } from '#recht';

const KEINE: Zaehlweise = { oegb: false, aktivierung: false, massnahme45: false };
const MASSNAHMEN_45 = ['MAT', 'MAG'];

/** What the instruments of a delivery count as, by their numbers, on the day a job or participation begins. */
export const zaehlweisen = (
  instrumente: readonly string[],
): ((instrument: number, tag: number) => Zaehlweise) => {
  const fassungen = instrumente.map(instrument =>
    alleInstrumentfassungen.filter(f => f.instrument === instrument),
  );
  return (nummer, tag) => {
    const fassung = fassungen[nummer]?.find(f => enthaelt(f.gueltig, tag as Tag));
    if (!fassung) return KEINE;
    return {
      oegb: fassung.kennzahlenklasse === 'öffentlich geförderte Beschäftigung',
      aktivierung: fassung.zaehltAlsAktivierung === true,
      massnahme45: MASSNAHMEN_45.includes(fassung.instrument),
    };
  };
};
