import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Dateiform } from './dateiform.ts';

/** Writes a file anew as UTF-8, with one kind of line end and without empty lines. */
export const schreibeAlsUtf8 = async (
  quelle: string,
  kodierung: Dateiform['kodierung'],
  ziel: string,
): Promise<void> => {
  const leser = new TextDecoder(kodierung);
  const schreiber = createWriteStream(ziel);
  const fertig = finished(schreiber);
  let rest = '';
  const schreibe = async (text: string): Promise<void> => {
    const alles = rest + text;
    // A line end, or several, may be cut in two.
    const teil = alles.replaceAll(/[\r\n]+/g, '\n');
    rest = teil.endsWith('\n') ? '\n' : '';
    if (!schreiber.write(teil.slice(0, teil.length - rest.length)))
      await Promise.race([once(schreiber, 'drain'), fertig]);
  };
  for await (const stueck of createReadStream(quelle, { highWaterMark: 1 << 20 }))
    await schreibe(leser.decode(stueck as Buffer, { stream: true }));
  await schreibe(leser.decode());
  schreiber.end(rest && '\n');
  await fertig;
};
