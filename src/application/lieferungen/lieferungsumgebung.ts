import type { Zeitpunkt } from '#domain/zugang';
import type { Aggregatleser, Auftragstransaktion, Eingang, ImMandanten, Kennzahlumgebung } from '#ports';
import type { Auftragslaeufe } from './auftragslaeufe.ts';

/** What receiving deliveries and tables needs from outside. */
export type Lieferungsumgebung = Omit<Kennzahlumgebung, 'imMandanten'> &
  Readonly<{
    imMandanten: ImMandanten<Auftragstransaktion>;
    eingang: Eingang;
    aggregatleser: Aggregatleser;
    laeufe: Auftragslaeufe;
    jetzt(): Zeitpunkt;
    /** For the log of the program: faults of work that nobody waits for. */
    merkeFehler(fehler: unknown): void;
  }>;
