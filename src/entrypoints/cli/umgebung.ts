import type {
  Ablage,
  Aggregatablage,
  Aggregatleser,
  Beilagen,
  Betrieb,
  Diagrammzeichner,
  Dokumentdrucker,
  Dokumentformat,
  Foerderzaehler,
  Fremdquelle,
  Gestaltung,
  Lager,
  Plandatei,
  Pruefsumme,
  Textleser,
  Uhr,
} from '#application';

/** What the command line needs from the world around it; adapters are loaded only by the commands that use them. */
export type Kommandoumgebung = Readonly<{
  aus(text: string): void;
  fehler(text: string): void;
  /** Columns of the terminal; 100 when the output is no terminal. */
  breite: number;
  farbig: boolean;
  version: string;
  /** The bytes of a file. Throws {@link Dateifehler} with a German reason. */
  liesDatei(pfad: string): Promise<Uint8Array>;
  /** What lies beside a file. */
  beilagen(datei: string): Beilagen;
  /** Is there anything at this path? */
  gibtEs(pfad: string): Promise<boolean>;
  /** Writes a file whole or not at all, making its folder when missing. Throws {@link Dateifehler}. */
  schreibeDatei(pfad: string, inhalt: Uint8Array | string): Promise<void>;
  /** A new folder for files. Throws {@link Dateifehler} when there is something in it already. */
  ablage(ordner: string): Promise<Ablage>;
  /** Foreign files in a folder, or one XML file. */
  fremdquelle(pfad: string): Promise<Fremdquelle>;
  aggregatleser(): Promise<Aggregatleser>;
  /** The store of deliveries in a folder; absent: the folder of this installation. */
  /** zipGrenzeGb: how large a ZIP may become when it is unpacked. */
  lager(ordner?: string, zipGrenzeGb?: number): Promise<Lager>;
  /** Published figures beside the deliveries of the same folder. */
  aggregatablage(ordner?: string): Promise<Aggregatablage>;
  /** Counts women and men in the deliveries of the same folder. */
  foerderzaehler(ordner?: string): Promise<Foerderzaehler>;
  /** Plan files of the examples folder, with paths. */
  beispiele(): Promise<readonly string[]>;
  /** Where `plan beispiele` puts its documents. */
  ausgabeordner: string;
  /** Opens the workspace in the browser and serves it until a signal ends it; gives the exit code. */
  arbeitsplatz(anzeige: Pick<Kommandoumgebung, 'aus' | 'fehler'>): Promise<number>;
  /** What the operator does with the data of this installation. Throws {@link Dateifehler} when its configuration is wrong. */
  betrieb(): Promise<Betrieb>;
  uhr: Uhr;
  pruefsumme: Pruefsumme;
  plandatei(): Promise<Plandatei>;
  textleser(): Promise<Textleser>;
  /** In the look of a design, or of Stellwerk. */
  diagrammzeichner(gestaltung?: Gestaltung): Promise<Diagrammzeichner>;
  dokumentdrucker: Dokumentdrucker<Dokumentformat>;
}>;

/** A file that cannot be read or written; the message is for the user. */
export class Dateifehler extends Error {
  constructor(nachricht: string) {
    super(nachricht);
    this.name = 'Dateifehler';
  }
}
