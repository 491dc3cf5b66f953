import { erstelleAntwortablage, type Datenbank } from '#adapters/postgres';
import { antworteEinmal, rechtswert, rechtswerte, type Druckwerkzeug } from '#application';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import {
  befundberichtVon,
  pruefePlandatei,
  rechnungVon,
  schreibePlanteil,
  type Planungsumgebung,
} from '#application/planung';

/** Binds what programs do otherwise than people to the real world. */
export const bindeSchnittstelle = (
  planung: Planungsumgebung,
  { imMandanten }: Datenbank,
  { pruefsumme }: Druckwerkzeug,
): Pick<Arbeitsplatz, 'schnittstelle'> => {
  const wiederholung: Parameters<typeof antworteEinmal>[3] = {
    pruefsumme,
    imMandanten: (akteur, tue) =>
      imMandanten(akteur, async tx => tue({ ...tx, antworten: erstelleAntwortablage(tx.db, akteur) })),
  };
  return {
    schnittstelle: {
      schreibeTeil: async (akteur, eingabe) => schreibePlanteil(akteur, eingabe, planung),
      befunde: async (akteur, wahl) => befundberichtVon(akteur, wahl, planung),
      zahlen: async (akteur, wahl) => rechnungVon(akteur, wahl, planung, pruefsumme),
      pruefeDatei: async (akteur, inhalt) => pruefePlandatei(akteur, inhalt, planung),
      rechtswerte,
      rechtswert,
      antworteEinmal: async (akteur, anfrage, tue) => antworteEinmal(akteur, anfrage, tue, wiederholung),
    },
  };
};
