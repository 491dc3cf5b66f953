/** Why a file beside another one is not read. */
export type Beilagenfehler = 'fehlt' | 'ausserhalb' | 'keineDatei' | 'zuGross' | 'gesperrt';

/** The bytes of a file beside another one, or why there are none. */
export type Beilage =
  Readonly<{ ok: true; bytes: Uint8Array }> | Readonly<{ ok: false; grund: Beilagenfehler }>;

/** Reads what lies beside a file, in its folder or below it, and nothing else; links that lead out of the folder are not followed. */
export type Beilagen = Readonly<{
  /** The file that they lie beside, as the user named it. */
  zu: string;
  /** name: path from that folder with '/'. */
  lies(name: string): Promise<Beilage>;
}>;
