import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { erstelleLager } from '#adapters/lager';

/** Takes an invented delivery in, as a user does, and tells rows per second (all files, start to end) and where the time goes. */
export const messeUebernahme = async (ordner: string, personen = 100_000): Promise<string> => {
  const quelle = path.join(ordner, 'muster');
  const erzeugt = spawnSync(STELLWERK, ['lieferung', 'erzeuge', '--personen', String(personen), '--nach', quelle]);
  if (erzeugt.status !== 0) throw new Error(String(erzeugt.stderr));
  const zeilen = zeilenIn(quelle);
  const marken: (readonly [string, number])[] = [];
  const beginn = performance.now();
  const ergebnis = await erstelleLager(path.join(ordner, 'uebernahme')).uebernimm(quelle, 0, text =>
    marken.push([text, performance.now()]),
  );
  const ende = performance.now();
  if (!ergebnis.ok) throw new Error('Die Übernahme ist misslungen.');
  const bis = (muster: RegExp): number => marken.findLast(([text]) => muster.test(text))?.[1] ?? beginn;
  const gelesen = bis(/gelesen$/);
  const geprueft = bis(/^Datenqualität/);
  const aufbereitet = bis(/^Verläufe/);
  const anteil = (von: number, nach: number): string => `${Math.round(((nach - von) / (ende - beginn)) * 100)} %`;
  return [
    `  Übernahme von ${zeilen.toLocaleString('de-DE')} Sätzen: ${((ende - beginn) / 1000).toFixed(1)} s, ${(zeilen / (ende - beginn) / 1000).toFixed(2)} Millionen Sätze je Sekunde`,
    `    lesen ${anteil(beginn, gelesen)}, prüfen ${anteil(gelesen, geprueft)}, aufbereiten ${anteil(geprueft, aufbereitet)}, schreiben ${anteil(aufbereitet, ende)}`,
  ].join('\n');
}; // prettier-ignore

const STELLWERK = fileURLToPath(new URL('../../../stellwerk', import.meta.url));

/** Lines of all tables without their headers. */
const zeilenIn = (ordner: string): number =>
  readdirSync(ordner)
    .filter(name => name.endsWith('.csv'))
    .reduce((summe, name) => {
      const bytes = readFileSync(path.join(ordner, name));
      let zeilen = -1;
      for (let i = bytes.indexOf(10); i >= 0; i = bytes.indexOf(10, i + 1)) zeilen++;
      return summe + zeilen;
    }, 0);
