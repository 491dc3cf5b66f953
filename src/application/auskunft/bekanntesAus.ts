import { KENNZAHLEN, MASSNAHMEQUOTEN, definitionFuer, type Bekanntes, type Term } from '#domain/kennzahlen';
import type { Kennzahlzeile } from '../kennzahlen/kennzahlzeilen.ts';

/** What somebody knows, and what was kept from them, who has seen these rows. */
export const bekanntesAus = (zeilen: readonly Kennzahlzeile[]): readonly Bekanntes[] =>
  zeilen.flatMap(({ kennzahl, monat, gruppe, zaehler, nenner, wert, grund }) => {
    const definition = definitionFuer(ALLE, kennzahl, monat);
    if (!definition) return [];
    const term = ({ groesse, fenster }: Term, zahl: number | null): readonly Bekanntes[] => {
      const gesehen = zahl ?? wert;
      if (gesehen === null && grund !== 'GEHEIM') return [];
      return [{ term: { groesse, fenster }, monat, gruppe, verdeckt: gesehen === null }];
    };
    return [...term(definition.zaehler, zaehler), ...term(definition.nenner, nenner)];
  });

const ALLE = [...KENNZAHLEN, ...MASSNAHMEQUOTEN];
