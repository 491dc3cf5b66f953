import { createReadStream } from 'node:fs';
import { gekuerzt, importmeldungen, type Kodierung } from '#contract';
import { melde, type Meldung } from '#domain/werte';

/** A piece of a text file, or why it cannot be read further. */
export type Textstueck = Readonly<{ text: string }> | Readonly<{ meldung: Meldung }>;

/** A file as text, piece by piece. UTF-8 is strict: a wrong byte ends it with a message. */
export async function* liesText(
  pfad: string,
  name: string,
  kodierung: Kodierung,
): AsyncGenerator<Textstueck> {
  const leser = new TextDecoder(kodierung, { fatal: true, ignoreBOM: true });
  try {
    for await (const stueck of createReadStream(pfad, { highWaterMark: 1 << 18 }))
      yield { text: leser.decode(stueck as Buffer, { stream: true }) };
    yield { text: leser.decode() };
  } catch (fehler) {
    yield { meldung: alsMeldung(fehler, name, kodierung) };
  }
}

const alsMeldung = (fehler: unknown, datei: string, kodierung: Kodierung): Meldung =>
  fehler instanceof TypeError
    ? melde(importmeldungen.KODIERUNG, '', { datei, kodierung })
    : melde(importmeldungen.QUELLE, '', { datei, grund: lesegrund(fehler) });

/** Why the system does not give a file, in German. */
const lesegrund = (fehler: unknown): string => {
  const code = fehler instanceof Error && 'code' in fehler ? String(fehler.code) : String(fehler);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'Es gibt sie nicht';
    case 'EISDIR':
      return 'Sie ist ein Ordner';
    case 'EACCES':
    case 'EPERM':
      return 'Sie darf nicht gelesen werden';
    default:
      return gekuerzt(code);
  }
};
