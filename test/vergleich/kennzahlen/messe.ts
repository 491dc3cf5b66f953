import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { alsEigenerProzess } from './eigenerProzess.ts';
import { verbinde, zaehleLieferung } from '#adapters/lager';
import { KENNZAHLEN, wertAus, type Auftrag, type Schnitt } from '#domain/kennzahlen';
import { monatAus, type Monat } from '#domain/werte';
import { messeUebernahme } from './uebernahme.ts';
import { vorratMit } from './vorrat.ts';

// Counting against SQL, time against size, the whole country, reading key figures from a cube: all in one run, as ratios.
// Node.js and DuckDB use as many threads each. `node test/vergleich/kennzahlen/messe.ts [PERSONEN]`

// Every command keeps its compiled modules, so the benchmark does as well.
enableCompileCache();

const MONATE = 60;
/** Both sides take turns: the first has nothing compiled, others may find the machine busier. */
const LAEUFE = 3;
const FAEDEN = availableParallelism();
const personen = Number(process.argv.slice(2).find(wort => /^\d+$/.test(wort)) ?? 1_000_000);
const deutschland = process.argv.includes('--deutschland');
const ordner = mkdtempSync(path.join(process.env['STELLWERK_BENCH'] ?? tmpdir(), 'stellwerk-bench-'));

/** The same quantities on both sides. */
const VERGLICHEN = ['ELB', 'LZB', 'ZUGANG_ELB', 'ABGANG_ELB', 'INT'] as const;

const stichtage = Int32Array.from({ length: MONATE + 2 }, (_, i) => 19_000 + Math.round(i * 30.4));
const dimension = (name: string, zahl: number) => ({
  name,
  klassen: Array.from({ length: zahl }, (_, i) => String(i)),
});
const auftrag = (schnitte: readonly Schnitt[]): Auftrag => ({
  vonMonat: monatAus(2022, 1),
  stichtage,
  dimensionen: schnitte.length > 1 ? [dimension('geschlecht', 4), dimension('team', 41)] : [],
  schnitte,
  mindestluecke: 0,
  groessen: VERGLICHEN,
});

const sekunden = async <T>(tue: () => Promise<T>): Promise<readonly [number, T]> => {
  const beginn = performance.now();
  const ergebnis = await tue();
  return [(performance.now() - beginn) / 1000, ergebnis];
};

/** Seconds of all processors together: what is left to compare when others keep the machine busy. */
const rechenzeit = async (tue: () => Promise<unknown>): Promise<number> => {
  const vorher = process.cpuUsage();
  await tue();
  const { user, system } = process.cpuUsage(vorher);
  return (user + system) / 1e6;
};

/** By the words of the definition, and with every shortcut we know. */
const SQL = { schlicht: './basisgroessen.sql', sparsam: './basisgroessenSparsam.sql' } as const;

const vergleich = (kern: number, schlicht = Number.NaN, sparsam = Number.NaN): string =>
  `Kern ${kern.toFixed(2)} s, SQL ${schlicht.toFixed(2)} s (${(schlicht / kern).toFixed(1)} mal so schnell), sparsames SQL ${sparsam.toFixed(2)} s (${(sparsam / kern).toFixed(1)} mal)`;

const mittlere = (zeiten: readonly number[]): number =>
  zeiten.toSorted((a, b) => a - b)[Math.floor(zeiten.length / 2)] ?? Number.NaN;

const mitKern = async (quelle: string, zahl: number, schnitte: readonly Schnitt[] = [[]]) =>
  zaehleLieferung(quelle, zahl, auftrag(schnitte), FAEDEN);

const mitSql = async (quelle: string, datei: string): Promise<readonly (readonly number[])[]> => {
  const verbindung = await verbinde(FAEDEN, path.join(ordner, 'ablage'));
  await verbindung.run(
    `create table stichtage as select * from (values ${[...stichtage].map((t, i) => `(${i}, ${t})`).join(', ')}) t(i, tag)`,
  );
  const sql = readFileSync(new URL(datei, import.meta.url), 'utf8').replaceAll('{ordner}', quelle);
  const anweisungen = sql
    .replaceAll(/--.*$/gm, '')
    .split(';')
    .filter(a => a.trim() !== '');
  for (const anweisung of anweisungen.slice(0, -1)) await verbindung.run(anweisung);
  const zeilen = await (await verbindung.run(anweisungen.at(-1) ?? '')).getRows();
  verbindung.closeSync();
  return zeilen.map(z => z.map(Number));
};

const zeige = (zeile: string): void => console.log(zeile);

zeige(
  `${personen.toLocaleString('de-DE')} Personen × ${MONATE} Monate, ${FAEDEN} Fäden, Node.js ${process.version}`,
);
const quelle = await vorratMit(ordner, personen);
const zeiten = { kern: [] as number[], schlicht: [] as number[], sparsam: [] as number[] };
let gleich = true;
for (let lauf = 1; lauf <= LAEUFE; lauf++) {
  const [kernzeit, kern] = await sekunden(async () => mitKern(quelle, personen));
  const zellen = kern.wuerfel[0]?.zellen;
  zeiten.kern.push(kernzeit);
  for (const [art, datei] of Object.entries(SQL)) {
    const [zeit, sql] = await sekunden(async () => mitSql(quelle, datei));
    gleich &&= sql.every(([m = 0, ...werte]) => VERGLICHEN.every((g, i) => zellen?.[g][m] === werte[i]));
    zeiten[art as keyof typeof SQL].push(zeit);
  }
  const { lesen, zaehlen } = kern.zeiten;
  zeige(
    `  ${lauf}. Lauf: ${vergleich(kernzeit, zeiten.schlicht.at(-1), zeiten.sparsam.at(-1))}; davon lesen ${(lesen / 1000).toFixed(2)} s, zählen ${(zaehlen / 1000).toFixed(2)} s`,
  );
}
const rechnen = {
  kern: await rechenzeit(async () => mitKern(quelle, personen)),
  schlicht: await rechenzeit(async () => mitSql(quelle, SQL.schlicht)),
  sparsam: await rechenzeit(async () => mitSql(quelle, SQL.sparsam)),
};
const zeitKern = mittlere(zeiten.kern);
zeige(
  `  Median:  ${vergleich(zeitKern, mittlere(zeiten.schlicht), mittlere(zeiten.sparsam))}; Zahlen ${gleich ? 'gleich' : 'VERSCHIEDEN'}`,
);
zeige(`  Rechenzeit: ${vergleich(rechnen.kern, rechnen.schlicht, rechnen.sparsam)}`);

const grundzeit = zeitKern / personen;
for (const zahl of [0.1, 0.3, 1, 3].map(f => f * 1_000_000)) {
  const [zeit] = await sekunden(async () => mitKern(await vorratMit(ordner, zahl), zahl));
  const [noch] = await sekunden(async () => mitKern(await vorratMit(ordner, zahl), zahl));
  zeige(
    `  ${zahl.toLocaleString('de-DE').padStart(9)} Personen: ${Math.min(zeit, noch).toFixed(2)} s, je Person ${(Math.min(zeit, noch) / zahl / grundzeit).toFixed(2)} des Medians`,
  );
}

const { wuerfel } = await mitKern(await vorratMit(ordner, 100_000), 100_000, [[], [0], [1], [0, 1]]);
const tief = wuerfel[3];
const [zeitWerte, werte] = await sekunden(async () => {
  let zahl = 0;
  for (let m = 0; m < MONATE; m++)
    for (let a = 0; a < 4; a++)
      for (let b = 0; b < 41; b++) {
        const k2 = KENNZAHLEN.find(k => k.id === 'K2');
        if (tief && k2 && wertAus(k2, tief, (monatAus(2022, 1) + m) as Monat, [a, b]).wert !== null) zahl++;
      }
  return zahl;
});
zeige(
  `  K2 je Geschlecht und Team über ${MONATE} Monate aus dem Würfel: ${(zeitWerte * 1000).toFixed(0)} ms für ${werte} Werte`,
);

if (deutschland) {
  const land = await vorratMit(ordner, 5_500_000);
  const { zeit, speicher } = await alsEigenerProzess(land, 5_500_000, auftrag([[]]));
  zeige(`  5.500.000 Personen: ${zeit.toFixed(1)} s, höchstens ${(speicher / 1e9).toFixed(2)} GB Speicher`);
}
zeige(await messeUebernahme(ordner));
rmSync(ordner, { recursive: true });
if (!gleich) process.exitCode = 1;
