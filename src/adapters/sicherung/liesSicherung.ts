import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { sicherungsmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Sicherungsleser } from '#ports';
import { aufgerundet, BLOCK, liesTarkopf, type Tareintrag } from './tarkopf.ts';

/** Opens an archive that a backup was written to. */
export const liesSicherung = async (datei: string): Promise<Ergebnis<Sicherungsleser>> => {
  const eintraege = await liesVerzeichnis(datei);
  if (!eintraege.ok) return eintraege;
  const orte = new Map(eintraege.wert.map(e => [e.name, e]));
  const lies = (name: string): AsyncIterable<Uint8Array> => strom(datei, orte.get(name));
  return gelungen({
    teile: new Map(eintraege.wert.map(({ name, bytes }) => [name, bytes])),
    pruefsumme: async name => {
      const summe = createHash('sha256');
      for await (const stueck of lies(name)) summe.update(stueck);
      return summe.digest('hex');
    },
    lies,
    zeilen: name => zeilen(datei, orte.get(name)),
    schliesse: async () => undefined,
  });
};

const liesVerzeichnis = async (datei: string): Promise<Ergebnis<readonly Tareintrag[]>> => {
  const griff = await open(datei, 'r').catch((fehler: unknown) =>
    fehler instanceof Error && 'code' in fehler ? String(fehler.code) : String(fehler),
  );
  if (typeof griff === 'string') return keine(datei, `sie lässt sich nicht lesen, ${griff}`);
  try {
    if (!(await griff.stat()).isFile()) return keine(datei, 'sie ist keine gewöhnliche Datei');
    const eintraege: Tareintrag[] = [];
    const kopf = Buffer.alloc(BLOCK);
    for (let ort = 0; ;) {
      const { bytesRead } = await griff.read(kopf, 0, BLOCK, ort);
      const gelesen = bytesRead === BLOCK ? liesTarkopf(kopf) : undefined;
      if (gelesen === null) return gelungen(eintraege);
      if (gelesen === undefined)
        return eintraege.length === 0
          ? keine(datei, 'sie ist kein Archiv')
          : misslungen(
              melde(sicherungsmeldungen.BESCHAEDIGT, '', { datei, teil: eintraege.at(-1)?.name ?? '' }),
            );
      eintraege.push({ ...gelesen, beginn: ort + BLOCK });
      ort += BLOCK + aufgerundet(gelesen.bytes);
    }
  } finally {
    await griff.close();
  }
};

const keine = (datei: string, grund: string): Ergebnis<never> =>
  misslungen(melde(sicherungsmeldungen.KEINE_SICHERUNG, '', { datei, grund }));

const strom = (datei: string, eintrag: Tareintrag | undefined): Readable =>
  eintrag && eintrag.bytes > 0
    ? createReadStream(datei, { start: eintrag.beginn, end: eintrag.beginn + eintrag.bytes - 1 })
    : Readable.from([]);

/** Lines in bundles, so that the database is not asked for each one. */
async function* zeilen(datei: string, eintrag: Tareintrag | undefined): AsyncIterable<readonly string[]> {
  if (!eintrag || eintrag.bytes === 0) return;
  let bund: string[] = [];
  let zeichen = 0;
  const leser = createInterface({ input: strom(datei, eintrag), crlfDelay: Infinity });
  for await (const zeile of leser) {
    bund.push(zeile);
    zeichen += zeile.length;
    if (bund.length < BUND_ZEILEN && zeichen < BUND_ZEICHEN) continue;
    yield bund;
    bund = [];
    zeichen = 0;
  }
  if (bund.length > 0) yield bund;
}

const BUND_ZEILEN = 500;
const BUND_ZEICHEN = 4_000_000;
