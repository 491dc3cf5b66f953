import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { sicherungsmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Sicherungsschreiber } from '#ports';
import { aufgerundet, BLOCK, tarkopf } from './tarkopf.ts';

/**
 * A backup as a tar archive that only its owner can read. It is written aside and appears when it is whole. nach: a file, or a folder, in which it
 * gets the name given. A file that is there stays.
 */
export const schreibeSicherung = async (
  nach: string,
  name: string,
  jetzt: Date,
): Promise<Ergebnis<Sicherungsschreiber>> => {
  const datei = path.resolve((await istOrdner(nach)) ? path.join(nach, name) : nach);
  if (await stat(datei).catch(() => null))
    return misslungen(melde(sicherungsmeldungen.GIBT_ES, '', { datei }));
  const vorlaeufig = path.join(path.dirname(datei), `.${path.basename(datei)}.${process.pid}.neu`);
  await mkdir(path.dirname(datei), { recursive: true });
  const griff = await open(vorlaeufig, 'w', 0o600);
  const sekunden = Math.trunc(jetzt.getTime() / 1000);
  let ort = 0;
  let offen = true;
  return gelungen({
    schreibe: async (teilname, stuecke) => {
      const beginn = ort + BLOCK;
      const { bytes, pruefsumme } = await schreibeStuecke(griff, beginn, stuecke);
      await griff.write(tarkopf(teilname, bytes, sekunden), 0, BLOCK, ort);
      ort = beginn + aufgerundet(bytes);
      return { name: teilname, bytes, pruefsumme };
    },
    uebernimm: async () => {
      // Two empty blocks end an archive.
      await griff.truncate(ort + 2 * BLOCK);
      await griff.sync();
      await griff.close();
      offen = false;
      await rename(vorlaeufig, datei);
      return { datei, bytes: ort + 2 * BLOCK };
    },
    verwirf: async () => {
      if (offen) await griff.close();
      offen = false;
      await rm(vorlaeufig, { force: true });
    },
  });
};

const schreibeStuecke = async (
  griff: FileHandle,
  beginn: number,
  stuecke: AsyncIterable<string | Uint8Array>,
): Promise<Readonly<{ bytes: number; pruefsumme: string }>> => {
  const summe = createHash('sha256');
  let bytes = 0;
  for await (const stueck of stuecke) {
    const roh = typeof stueck === 'string' ? Buffer.from(stueck) : stueck;
    summe.update(roh);
    let geschrieben = 0;
    while (geschrieben < roh.length)
      geschrieben += (
        await griff.write(roh, geschrieben, roh.length - geschrieben, beginn + bytes + geschrieben)
      ).bytesWritten;
    bytes += roh.length;
  }
  return { bytes, pruefsumme: summe.digest('hex') };
};

const istOrdner = async (pfad: string): Promise<boolean> =>
  pfad.endsWith(path.sep) || ((await stat(pfad).catch(() => null))?.isDirectory() ?? false);
