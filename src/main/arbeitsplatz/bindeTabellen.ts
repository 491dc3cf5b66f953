import { erstelleMappenleser } from '#adapters/importe';
import { erstelleTabellenmappe } from '#adapters/tabellenmappe';
import type { Tabellenarbeit } from '#application/arbeitsplatz';
import { gibTabellenAus, vergleicheTabellen, type Planungsumgebung } from '#application/planung';
import type { Pruefsumme } from '#ports';

/** Binds the workbooks of plans to the real world. */
export const bindeTabellen = (planung: Planungsumgebung, pruefsumme: Pruefsumme): Tabellenarbeit => {
  const mappe = { ...erstelleTabellenmappe(), ...erstelleMappenleser(), pruefsumme };
  return {
    gibAus: async (akteur, wunsch) => gibTabellenAus(akteur, wunsch, planung, mappe),
    vergleiche: async (akteur, datei) => vergleicheTabellen(akteur, datei, planung, mappe),
  };
};
