import type { Ablage } from '#ports';

/** A folder in memory for tests. */
export type Speicherablage = Ablage & Readonly<{ dateien: Map<string, Uint8Array[]>; verlauf: string[] }>;

export const erstelleSpeicherablage = (): Speicherablage => {
  const dateien = new Map<string, Uint8Array[]>();
  const verlauf: string[] = [];
  return {
    dateien,
    verlauf,
    oeffne: async name => {
      const teile: Uint8Array[] = [];
      dateien.set(name, teile);
      return {
        schreibe: async bytes => {
          teile.push(bytes.slice());
        },
        schliesse: async () => {
          verlauf.push(name);
        },
      };
    },
    uebernimm: async () => {
      verlauf.push('uebernommen');
    },
    verwirf: async () => {
      verlauf.push('verworfen');
    },
  };
};

/** A file as text. */
export const textAus = ({ dateien }: Speicherablage, name: string): string =>
  Buffer.concat(dateien.get(name) ?? []).toString('utf8');

/** The rows of a file by column. */
export const saetzeAus = (
  ablage: Speicherablage,
  name: string,
): readonly Readonly<Record<string, string>>[] => {
  const [kopf = '', ...zeilen] = textAus(ablage, name).trimEnd().split('\n');
  const spalten = kopf.split(';');
  return zeilen.map(zeile => Object.fromEntries(zeile.split(';').map((wert, i) => [spalten[i] ?? '', wert])));
};
