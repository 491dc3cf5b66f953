import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yauzl, { type Entry } from 'yauzl';
import { TABELLENNAMEN } from '#contract';

/** What a ZIP may become. A delivery of one Jobcenter is far smaller; what unpacks to more is none. */
const ZIP_GRENZE_GB = 16;

const GIGABYTE = 1024 ** 3;
/** Tables of text shrink to a tenth or twentieth; only made-up data shrink to this share. Small files may. */
const HOECHSTES_VERHAELTNIS = 250;
const KLEIN = 64 * 1024 ** 2;
const HOECHSTENS_EINTRAEGE = 10_000;

const ERWARTET = new Set([
  'lieferung.json',
  ...TABELLENNAMEN.flatMap(name => [`${name}.csv`, `${name}.parquet`]),
]);

/**
 * Unpacks the files of a delivery from a ZIP into a folder, by their names alone: folders in the archive and other files are left out. What comes
 * out is counted while it is unpacked, whatever the archive says of itself. Throws a RangeError with the reason when it is no such ZIP.
 */
export const entpacke = async (zip: string, ordner: string, grenzeGb = ZIP_GRENZE_GB): Promise<void> => {
  const archiv = await yauzl.openPromise(zip, { lazyEntries: true }).catch(alsGrund);
  if (archiv.entryCount > HOECHSTENS_EINTRAEGE) {
    archiv.close();
    throw new RangeError(`Die ZIP-Datei hat ${archiv.entryCount.toLocaleString('de-DE')} Einträge`);
  }
  const zaehler = neuerZaehler(grenzeGb);
  const gesehen = new Set<string>();
  try {
    for await (const eintrag of archiv.eachEntry()) {
      const name = path.posix.basename(eintrag.fileName);
      if (!ERWARTET.has(name) || eintrag.fileName.startsWith('__MACOSX/')) continue;
      if (gesehen.has(name)) throw new RangeError(`${name} steht zweimal in der ZIP-Datei`);
      gesehen.add(name);
      pruefeEintrag(eintrag, name);
      const strom: Readable = await archiv.openReadStreamPromise(eintrag);
      await pipeline(
        strom,
        zaehler(name, eintrag.compressedSize),
        createWriteStream(path.join(ordner, name)),
      );
    }
  } catch (fehler) {
    alsGrund(fehler);
  } finally {
    archiv.close();
  }
};

const ART = 0o170000;
const VERWEIS = 0o120000;

/** What the archive itself says already; that it says the truth is checked while unpacking. */
const pruefeEintrag = (eintrag: Entry, name: string): void => {
  if (
    eintrag.uncompressedSize > KLEIN &&
    eintrag.uncompressedSize > HOECHSTES_VERHAELTNIS * eintrag.compressedSize
  )
    throw new RangeError(zuDicht(name));
  if (((eintrag.externalFileAttributes >>> 16) & ART) === VERWEIS)
    throw new RangeError(`${name} ist in der ZIP-Datei ein Verweis auf eine andere Datei`);
  if (eintrag.isEncrypted()) throw new RangeError(`${name} ist in der ZIP-Datei verschlüsselt`);
};

const zuDicht = (name: string): string =>
  `${name} ist mehr als ${HOECHSTES_VERHAELTNIS}-mal so groß wie gepackt; das sind keine Daten einer Lieferung`;

/** Counts what passes, over all entries, and stops where it is too much. */
const neuerZaehler = (grenzeGb: number) => {
  let bytes = 0;
  return (name: string, gepackt: number): Transform => {
    let eigene = 0;
    return new Transform({
      transform(stueck: Buffer, _kodierung, weiter) {
        bytes += stueck.length;
        eigene += stueck.length;
        const grund =
          bytes > grenzeGb * GIGABYTE
            ? `entpackt ist sie größer als ${grenzeGb.toLocaleString('de-DE')} GB (--zip-grenze)`
            : eigene > KLEIN && eigene > HOECHSTES_VERHAELTNIS * gepackt
              ? zuDicht(name)
              : null;
        if (grund === null) weiter(null, stueck);
        else weiter(new RangeError(grund));
      },
    });
  };
};

/** Trouble of the machine stays what it is; everything else is the archive's. */
const alsGrund = (fehler: unknown): never => {
  if (fehler instanceof RangeError || (fehler instanceof Error && 'syscall' in fehler)) throw fehler;
  const text = fehler instanceof Error ? fehler.message : '';
  throw new RangeError(
    /relative path|absolute path|invalid characters in fileName/.test(text)
      ? 'Die ZIP-Datei enthält einen Namen, der aus ihr hinausführt'
      : /size|bytes in the stream|checksum|crc|invalid (distance|block|code|stored|literal)|header check|unexpected end/i.test(text) && !/central directory/.test(text)
        ? 'Ein Eintrag der ZIP-Datei ist beschädigt oder nennt eine falsche Größe'
        : 'Sie ist keine lesbare ZIP-Datei',
  ); // prettier-ignore
};
