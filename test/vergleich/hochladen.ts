import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { Besucher, felder } from './abbruch/besucher.ts';
import { Programm } from './abbruch/programm.ts';

/** Uploads so many megabytes to a real workspace and prints by how much its memory grew meanwhile: node test/vergleich/hochladen.ts [MB] */
const HOCHLADEN = '/kennzahlen/lieferungen/hochladen';
const GRENZE = 'grenze-der-probe';
const MB = Number(process.argv[2] ?? 200);
const STUECK = randomBytes(1_000_000);

const ordner = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-hochladen-'));
const programm = await Programm.auf(path.join(ordner, 'daten'));
try {
  await programm.starte();
  const besucher = new Besucher(programm.adresse);
  await besucher.meldeAn('controlling@musterstadt', 'stellwerk-probieren-2026');
  while ((await besucher.hole('/kennzahlen/lieferungen')).includes('Laufende Arbeit'))
    await new Promise(weiter => setTimeout(weiter, 1000));
  const schutz =
    felder(await besucher.hole(HOCHLADEN)).find(([name]) => name === 'formularschutz')?.[1] ?? '';
  const vorher = speicher();
  let hoechster = vorher;
  const uhr = setInterval(() => (hoechster = Math.max(hoechster, speicher())), 50);
  const beginn = performance.now();
  const status = await ladeHoch(besucher.cookie, schutz);
  const sekunden = (performance.now() - beginn) / 1000;
  clearInterval(uhr);
  console.log(
    `${MB} MB in ${sekunden.toFixed(1)} s, Antwort ${status}; Speicher vorher ${vorher} MB, höchstens ${hoechster} MB (+${hoechster - vorher} MB)`,
  );
} finally {
  await programm.beende();
  fs.rmSync(ordner, { recursive: true, force: true });
}

/** Resident memory of the server in MB. */
function speicher(): number {
  const status = fs.readFileSync(`/proc/${programm.prozess}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

async function ladeHoch(cookie: string, schutz: string): Promise<number> {
  const teil = (kopf: string): string => `--${GRENZE}\r\ncontent-disposition: form-data; ${kopf}\r\n\r\n`;
  const anfang = `${teil('name="formularschutz"')}${schutz}\r\n${teil('name="art"')}lieferung\r\n${teil('name="datei"; filename="lieferung.zip"')}`;
  const ende = `\r\n--${GRENZE}--\r\n`;
  const anfrage = http.request(programm.adresse + HOCHLADEN, {
    method: 'POST',
    headers: {
      cookie,
      origin: programm.adresse,
      'content-type': `multipart/form-data; boundary=${GRENZE}`,
      'content-length': anfang.length + MB * STUECK.length + ende.length,
    },
  });
  const antwort = new Promise<number>((da, nicht) => {
    anfrage.on('response', a => {
      a.resume();
      da(a.statusCode ?? 0);
    });
    anfrage.on('error', nicht);
  });
  anfrage.write(anfang);
  for (let i = 0; i < MB; i++)
    if (!anfrage.write(STUECK)) await new Promise(weiter => anfrage.once('drain', weiter));
  anfrage.end(ende);
  return antwort;
}
