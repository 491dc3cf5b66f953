import { SICHERUNGSFORMAT, sicherungsmeldungen, type Sicherungsmanifest } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type {
  Dateibestand,
  Datenbankbestand,
  Schnappschuss,
  Sicherungsschreiber,
  Sicherungsteil,
  Tabellenform,
} from '#ports';
import { MANIFEST, tabellendatei } from './teilnamen.ts';

/** What a backup is made from and written to. */
export type Sicherungswerkzeug = Readonly<{
  datenbank: Datenbankbestand;
  dateien: Dateibestand;
  schreiber: Sicherungsschreiber;
  version: string;
  /** ISO text in UTC. */
  jetzt(): string;
}>;

/** What stands in a backup. */
export type Sicherungsbericht = Readonly<{ datei: string; bytes: number; manifest: Sicherungsmanifest }>;

/** Writes everything of all Jobcenter into one file: all tables as they were at one moment, and the store of deliveries. */
export const sichereBestand = async (werkzeug: Sicherungswerkzeug): Promise<Ergebnis<Sicherungsbericht>> => {
  const { schreiber } = werkzeug;
  try {
    const manifest = await werkzeug.datenbank.lies(async bestand => schreibeTeile(bestand, werkzeug));
    if (!manifest.ok) {
      await schreiber.verwirf();
      return manifest;
    }
    await schreiber.schreibe(MANIFEST, stuecke([JSON.stringify(manifest.wert, null, 2)]));
    return gelungen({ ...(await schreiber.uebernimm()), manifest: manifest.wert });
  } catch (fehler) {
    await schreiber.verwirf();
    throw fehler;
  }
};

const schreibeTeile = async (
  bestand: Schnappschuss,
  { schreiber, dateien, version, jetzt }: Sicherungswerkzeug,
): Promise<Ergebnis<Sicherungsmanifest>> => {
  const zeitpunkt = jetzt();
  const tabellen = [];
  for (const tabelle of bestand.tabellen) tabellen.push(await schreibeTabelle(bestand, tabelle, schreiber));
  const abgelegt = await schreibeDateien(dateien, schreiber);
  if (!abgelegt.ok) return abgelegt;
  return gelungen({
    format: SICHERUNGSFORMAT,
    version,
    zeitpunkt,
    migrationen: [...bestand.migrationen],
    tabellen,
    zaehler: [...bestand.zaehler],
    dateien: [...abgelegt.wert],
  });
};

const schreibeTabelle = async (
  bestand: Schnappschuss,
  tabelle: Tabellenform,
  schreiber: Sicherungsschreiber,
): Promise<Sicherungsmanifest['tabellen'][number]> => {
  let anzahl = 0;
  const gezaehlt = async function* (): AsyncIterable<string> {
    for await (const zeilen of bestand.zeilen(tabelle)) {
      anzahl += zeilen.length;
      yield zeilen.map(zeile => `${zeile}\n`).join('');
    }
  };
  const datei = await schreiber.schreibe(tabellendatei(tabelle.name), gezaehlt());
  return { name: tabelle.name, spalten: [...tabelle.spalten], zeilen: anzahl, datei };
};

/** Deliveries never change, but they come and go: then what was read does not belong together. */
const schreibeDateien = async (
  dateien: Dateibestand,
  schreiber: Sicherungsschreiber,
): Promise<Ergebnis<readonly Sicherungsteil[]>> => {
  const vorher = await dateien.merkmal();
  const teile: Sicherungsteil[] = [];
  for (const name of await dateien.namen()) {
    const inhalt = await dateien.lies(name);
    if (inhalt !== null) teile.push(await schreiber.schreibe(name, inhalt));
  }
  return vorher === (await dateien.merkmal())
    ? gelungen(teile)
    : misslungen(melde(sicherungsmeldungen.LAGER_GEAENDERT, '', {}));
};

async function* stuecke(texte: readonly string[]): AsyncIterable<string> {
  yield* texte;
}
