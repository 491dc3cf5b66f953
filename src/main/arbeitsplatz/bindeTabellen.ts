import { erstelleMappenleser } from '#adapters/importe';
import { erstelleTabellenmappe } from '#adapters/tabellenmappe';
import type { Tabellenarbeit } from '#application/arbeitsplatz';
import { gibTabellenAus, vergleicheTabellen, type Planungsumgebung } from '#application/planung';

/** Binds the workbooks of plans to the real world. */
export const bindeTabellen = (planung: Planungsumgebung): Tabellenarbeit => {
  const leser = erstelleMappenleser();
  return {
    gibAus: async (akteur, wunsch) => gibTabellenAus(akteur, wunsch, planung, erstelleTabellenmappe()),
    vergleiche: async (akteur, mappe) => vergleicheTabellen(akteur, mappe, planung, leser),
  };
};
