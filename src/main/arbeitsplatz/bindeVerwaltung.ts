import { randomUUID } from 'node:crypto';
import { erstelleVerwaltungsablage, type Datenbank } from '#adapters/postgres';
import {
  benenneJobcenter,
  einheitenVon,
  einstellungenVon,
  entferneEinheit,
  gibProtokollAus,
  kontenVon,
  kontoVon,
  leseProtokoll,
  schluesselVon,
  setzeEinheit,
  setzeLandfreigabe,
  waehlbareRollen,
  type Verwaltungsumgebung,
} from '#application/verwaltung';
import {
  entzieheFremden,
  legeKontoAn,
  meldeKontoAb,
  setzeZugangZurueck,
  sperreKonto,
  vergibRollen,
  type Zugangswerkzeug,
} from '#application/anmeldung';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Uhr } from '#ports';

/** Binds looking after a Jobcenter to the real world. umbenannt: is told that a Jobcenter may have another name. */
export const bindeVerwaltung = (
  zugang: Zugangswerkzeug,
  { imMandanten }: Pick<Datenbank, 'imMandanten'>,
  uhr: Uhr,
  umbenannt: (jobcenter: string) => void,
): Pick<Arbeitsplatz, 'verwaltung'> => {
  const umgebung: Verwaltungsumgebung = {
    uhr,
    kennung: () => randomUUID(),
    imMandanten: (akteur, tue) =>
      imMandanten(akteur, async tx =>
        tue({ ...tx, verwaltung: erstelleVerwaltungsablage(tx.db, akteur.jobcenter) }),
      ),
  };
  return {
    verwaltung: {
      konten: async akteur => kontenVon(akteur, umgebung),
      konto: async (akteur, kennung) => kontoVon(akteur, kennung, umgebung),
      waehlbareRollen: async akteur => waehlbareRollen(akteur, umgebung),
      legeKontoAn: async (akteur, wunsch) => legeKontoAn(zugang, akteur, wunsch),
      vergibRollen: async (akteur, eingabe) => vergibRollen(zugang, akteur, eingabe),
      sperreKonto: async (akteur, eingabe) => sperreKonto(zugang, akteur, eingabe),
      setzeZugangZurueck: async (akteur, wen) => setzeZugangZurueck(zugang, akteur, wen),
      meldeKontoAb: async (akteur, wen) => meldeKontoAb(zugang, akteur, wen),
      schluessel: async akteur => schluesselVon(akteur, umgebung),
      entzieheSchluessel: async (akteur, wahl) => entzieheFremden(zugang, akteur, wahl),
      einheiten: async akteur => einheitenVon(akteur, umgebung),
      setzeEinheit: async (akteur, wunsch) => setzeEinheit(akteur, wunsch, umgebung),
      entferneEinheit: async (akteur, id) => entferneEinheit(akteur, id, umgebung),
      protokoll: async (akteur, frage) => leseProtokoll(akteur, frage, umgebung),
      gibProtokollAus: async (akteur, frage) => gibProtokollAus(akteur, frage, umgebung),
      einstellungen: async akteur => einstellungenVon(akteur, umgebung),
      benenne: async (akteur, name) => {
        const benannt = await benenneJobcenter(akteur, name, umgebung);
        umbenannt(akteur.jobcenter);
        return benannt;
      },
      setzeLandfreigabe: async (akteur, wahl) => setzeLandfreigabe(akteur, wahl, umgebung),
    },
  };
};
