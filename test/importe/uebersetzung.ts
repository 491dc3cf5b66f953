import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { erstelleFremdquelle } from '#adapters/importe';
import { type Ablage } from '#application';
import { uebersetzeLieferung } from '#application/kennzahlen';
import { leseZuordnung } from '#contract';
import { meldungstext } from '#application';
import type { Meldung } from '#domain/werte';

/** What a translation gave: files by name when it went well, and its messages. */
export type Uebersetzt = Readonly<{
  ok: boolean;
  dateien: Readonly<Record<string, string>>;
  meldungen: readonly Meldung[];
  saetze: readonly string[];
}>;

/** Translates files of a new folder (or the one named) by a mapping given as data. Throws when the mapping itself is wrong. */
export const uebersetze = async (
  zuordnung: unknown,
  quelle: Readonly<Record<string, string | Uint8Array>>,
  datei?: string,
): Promise<Uebersetzt> => {
  const gelesen = leseZuordnung(zuordnung);
  if (!gelesen.ok) throw new Error(gelesen.beanstandungen.map(b => meldungstext(b.meldung)).join('\n'));
  const ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-uebersetzung-'));
  try {
    for (const [name, inhalt] of Object.entries(quelle)) await writeFile(path.join(ordner, name), inhalt);
    const { ablage, dateien } = ablageImSpeicher();
    const pfad = datei === undefined ? ordner : path.join(ordner, datei);
    const ergebnis = await uebersetzeLieferung(gelesen.zuordnung, erstelleFremdquelle(pfad), ablage);
    return {
      ok: ergebnis.ok,
      dateien: dateien(),
      meldungen: ergebnis.meldungen,
      saetze: ergebnis.meldungen.map(meldungstext),
    };
  } finally {
    await rm(ordner, { recursive: true });
  }
};

const ablageImSpeicher = (): Readonly<{ ablage: Ablage; dateien(): Readonly<Record<string, string>> }> => {
  const offen = new Map<string, string>();
  let fertig: Readonly<Record<string, string>> = {};
  return {
    dateien: () => fertig,
    ablage: {
      oeffne: async name => {
        const leser = new TextDecoder();
        offen.set(name, '');
        return {
          schreibe: async bytes => {
            offen.set(name, (offen.get(name) ?? '') + leser.decode(bytes, { stream: true }));
          },
          schliesse: async () => undefined,
        };
      },
      uebernimm: async () => {
        fertig = Object.fromEntries(offen);
      },
      verwirf: async () => offen.clear(),
    },
  };
};

/** The text of an example file. */
export const beispiel = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../beispiele/zuordnung/${name}`, import.meta.url));
