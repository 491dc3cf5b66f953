import type { Ergebnis } from '#domain/werte';

/** An uploaded file as it was read. */
export type Eingangsdatei = Readonly<{ datei: string; inhalt: Uint8Array }>;

/** Files that are being received: they stay when it is finished, and go when it is not. */
export type Empfang = Readonly<{
  /** A new name for a folder, as {@link Eingang.ordner} takes it. */
  id: string;
  /** Writes a file as it comes; fails when the disk would run full or more than allowed comes. */
  schreibe(name: string, stuecke: AsyncIterable<Uint8Array>): Promise<Ergebnis<null>>;
  fertig(): Promise<void>;
  verwirf(): Promise<void>;
}>;

/** Where uploaded files wait until they are decided on: a folder for each piece of work, by Jobcenter. */
export type Eingang = Readonly<{
  /** bytes: how many will come, as far as it was said. Fails when the disk has no room for them. */
  beginne(jobcenter: string, bytes: number | null): Promise<Ergebnis<Empfang>>;
  /** What the store can read: the ZIP that was uploaded, or the folder with the tables. null: the files are gone. */
  quelle(jobcenter: string, id: string): Promise<string | null>;
  /** The files themselves, each of them small enough to be read. */
  lies(jobcenter: string, id: string): Promise<Ergebnis<readonly Eingangsdatei[]>>;
  entferne(jobcenter: string, id: string): Promise<void>;
  /** Removes the folders that belong to no piece of work. */
  raeumeAuf(jobcenter: string, bleibende: ReadonlySet<string>): Promise<void>;
}>;
