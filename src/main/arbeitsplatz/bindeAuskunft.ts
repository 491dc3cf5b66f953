import { erstellePlanzugriff, erstelleVerwaltungsablage, type Datenbank } from '#adapters/postgres';
import type { Auskunftsarbeit } from '#application/arbeitsplatz';
import {
  erstelleAuskunftsspeicher,
  gibAuskunftAus,
  kennzahlenkatalog,
  merkeTeilnahmen,
  stelleVeroeffentlichteNebeneinander,
  zeigeAuskunft,
  zeigeEigeneAmtliche,
  type Ausgabewerkzeug,
  type Auskunftsumgebung,
} from '#application/auskunft';
import type { Kennzahlumgebung } from '#ports';

/** Where answers about figures come from in a workspace on a database. */
export const erstelleAuskunftsumgebung = (
  { lager, aggregate }: Pick<Kennzahlumgebung, 'lager' | 'aggregate'>,
  datenbank: Pick<Datenbank, 'imMandanten'>,
): Auskunftsumgebung => ({
  lager: merkeTeilnahmen(lager, erstelleAuskunftsspeicher()),
  aggregate,
  speicher: erstelleAuskunftsspeicher(),
  imMandanten: (akteur, tue) =>
    datenbank.imMandanten(akteur, async tx =>
      tue({
        ...tx,
        verwaltung: erstelleVerwaltungsablage(tx.db, akteur.jobcenter),
        plaene: erstellePlanzugriff(tx.db, akteur).plaene,
      }),
    ),
});

/** Binds asking for figures to the real world. What draws and writes files is loaded when it is needed. */
export const bindeAuskunft = (umgebung: Auskunftsumgebung): Auskunftsarbeit => {
  const werkzeug: Ausgabewerkzeug = {
    zeichner: async () => (await import('#adapters/diagramme')).erstelleDiagrammzeichner(),
    mappe: async () => (await import('#adapters/tabellenmappe')).erstelleTabellenmappe(),
    rasterer: async () => (await import('#adapters/rasterbild')).erstelleRasterer(),
  };
  return {
    zeige: async (akteur, frage) => zeigeAuskunft(akteur, frage, umgebung, werkzeug),
    gibAus: async (akteur, wunsch) => gibAuskunftAus(akteur, wunsch, umgebung, werkzeug),
    amtlich: async (akteur, frage) => zeigeEigeneAmtliche(akteur, frage, umgebung),
    nebeneinander: async (akteur, frage) => stelleVeroeffentlichteNebeneinander(akteur, frage, umgebung),
    katalog: kennzahlenkatalog,
  };
};
