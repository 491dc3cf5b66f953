/** A text file that is being written, UTF-8. */
export type Schreibstrom = Readonly<{
  /** Appends bytes; they may change after the promise is kept. */
  schreibe(bytes: Uint8Array): Promise<void>;
  schliesse(): Promise<void>;
}>;

/** A new folder of files, written aside: it appears whole or not at all. */
export type Ablage = Readonly<{
  /** Opens a file by its name in the folder. */
  oeffne(name: string): Promise<Schreibstrom>;
  /** Puts the folder into its place, once every file is closed. */
  uebernimm(): Promise<void>;
  /** Throws away what was written. */
  verwirf(): Promise<void>;
}>;
