import { hash, parseOptions, verify, type Options } from '@node-rs/argon2';
import type { Kennwortpruefer } from '#ports';

/** Cost of a Prüfwert. speicher in KiB. */
export type Kennwortaufwand = Readonly<{ speicher: number; durchgaenge: number; faeden: number }>;

/** Argon2id, as the BSI recommends it (TR-02102-1), with more memory than the least OWASP asks for (19 MiB, two passes). */
export const KENNWORTAUFWAND: Kennwortaufwand = { speicher: 47_104, durchgaenge: 2, faeden: 1 };

/** Longer ones are never right; nobody shall make the server hash a book. */
const HOECHSTENS = 1024;

/** Makes and checks Prüfwerte of passwords with Argon2id (the default of the package). */
export const erstelleKennwortpruefer = (aufwand: Kennwortaufwand = KENNWORTAUFWAND): Kennwortpruefer => {
  const optionen = {
    memoryCost: aufwand.speicher,
    timeCost: aufwand.durchgaenge,
    parallelism: aufwand.faeden,
  } as const satisfies Options;
  /** Compared with when there is nothing to compare with. */
  let attrappe: Promise<string> | null = null;
  return {
    pruefwertFuer: async kennwort => hash(vereinheitlicht(kennwort), optionen),
    pruefe: async (kennwort, pruefwert) => {
      attrappe ??= hash('niemandes Kennwort', optionen);
      const moeglich = pruefwert !== null && kennwort.length <= HOECHSTENS;
      const gegen = moeglich ? pruefwert : await attrappe;
      const gleich = await verify(gegen, vereinheitlicht(kennwort.slice(0, HOECHSTENS)));
      return { stimmt: moeglich && gleich, veraltet: moeglich && gleich && istVeraltet(gegen, optionen) };
    },
  };
};

/** The same password on every keyboard: 'ä' as one character or as two. */
const vereinheitlicht = (kennwort: string): string => kennwort.normalize('NFKC');

const istVeraltet = (
  pruefwert: string,
  soll: Required<Pick<Options, 'memoryCost' | 'timeCost' | 'parallelism'>>,
): boolean => {
  const ist = parseOptions(pruefwert);
  return (
    !pruefwert.startsWith('$argon2id$') ||
    ist.memoryCost !== soll.memoryCost ||
    ist.timeCost !== soll.timeCost ||
    ist.parallelism !== soll.parallelism
  );
};
