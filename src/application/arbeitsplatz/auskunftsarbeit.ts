import type { Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type {
  Amtlichansicht,
  Ausgabeformat,
  Auskunftsansicht,
  Auskunftsdatei,
  Nebeneinander,
  Rohfrage,
  kennzahlenkatalog,
} from '../auskunft/index.ts';

export type {
  Amtlichansicht,
  Amtlichansichtzeile,
  Ausgabeformat,
  Auskunftsansicht,
  Katalogeintrag,
  Nebeneinander,
  Nebeneinanderzeile,
  Zahlentabelle,
} from '../auskunft/index.ts';

/** Asking for figures. A question comes as it stands in an address; what it does not say is as usual. */
export type Auskunftsarbeit = Readonly<{
  zeige(akteur: Akteur, frage: Rohfrage): Promise<Ergebnis<Auskunftsansicht>>;
  /** As a file; written into the log. */
  gibAus(
    akteur: Akteur,
    wunsch: Readonly<{ format: Ausgabeformat; roh: Rohfrage }>,
  ): Promise<Ergebnis<Auskunftsdatei>>;
  /** Published figures that are kept of the Jobcenter. */
  amtlich(
    akteur: Akteur,
    frage: Readonly<{ zahl?: string | undefined; jobcenter?: string | undefined }>,
  ): Promise<Ergebnis<Amtlichansicht>>;
  /** Published values of several Jobcenter in a month. */
  nebeneinander(
    akteur: Akteur,
    frage: Readonly<{ zahl?: string | undefined; monat?: string | undefined }>,
  ): Promise<Ergebnis<Nebeneinander>>;
  /** Everything that can be asked for, with its recipe. */
  katalog: typeof kennzahlenkatalog;
}>;
