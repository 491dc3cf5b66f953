import { access } from 'node:fs/promises';
import path from 'node:path';
import {
  erstelleDatenbankbestand,
  findeDatenbank,
  legeJobcenterAn,
  oeffneDatenbank,
} from '#adapters/postgres';
import { lagerdateien, liesSicherung, schreibeSicherung } from '#adapters/sicherung';
import { richteJobcenterEin, sichereBestand, stelleBestandWiederHer, type Betrieb } from '#application';
import { sicherungsmeldungen } from '#contract';
import { melde, misslungen, type Ergebnis } from '#domain/werte';
import { Dateifehler } from '#entrypoints/cli';
import type { Datenbankbestand } from '#ports';
import { datenbankquelle } from './datenbankquelle.ts';
import { liesKonfiguration, type Konfiguration } from './konfiguration.ts';
import { nimmOrdnersperre } from './ordnersperre.ts';
import { schluesselIn } from './schluessel.ts';
import { erstelleZugangswerkzeug } from './zugangswerkzeug.ts';

/** What the operator does, on the data that the configuration names. Throws {@link Dateifehler} when that is wrong. */
export const erstelleBetrieb = async (
  variablen: Readonly<Record<string, string | undefined>>,
  wurzel: string,
  version: string,
): Promise<Betrieb> => {
  const gelesen = await liesKonfiguration(variablen, wurzel);
  if (!gelesen.ok) throw new Dateifehler(gelesen.gruende.join('\n'));
  const konfiguration = gelesen.wert;
  return {
    sichere: async nach => mitDateien(nach, async () => sichereNach(nach, konfiguration, version)),
    stelleWiederHer: async datei =>
      mitDateien(konfiguration.daten, async () => stelleHerAus(datei, konfiguration)),
    legeJobcenterAn: async wunsch => {
      const geoeffnet = await oeffneDatenbank(datenbankquelle(konfiguration));
      if (!geoeffnet.ok) return geoeffnet;
      const datenbank = geoeffnet.wert;
      try {
        const zugang = erstelleZugangswerkzeug(
          datenbank,
          await schluesselIn(konfiguration.daten),
          konfiguration,
        );
        if (!zugang.ok) return zugang;
        const legeAn = async (angaben: Parameters<typeof legeJobcenterAn>[1]) =>
          legeJobcenterAn(datenbank.vorrat, angaben);
        return await richteJobcenterEin({ zugang: zugang.wert, legeAn }, wunsch);
      } finally {
        await datenbank.schliesse();
      }
    },
  };
};

/** Works beside a workspace that is open. Where there is no server yet, none is made. */
const sichereNach: (
  nach: string,
  konfiguration: Konfiguration,
  version: string,
) => ReturnType<Betrieb['sichere']> = async (nach, konfiguration, version) => {
  const quelle = datenbankquelle(konfiguration);
  const fehlt =
    quelle.art === 'ordner' &&
    (await access(path.join(quelle.ordner, 'cluster')).then(
      () => false,
      () => true,
    ));
  if (fehlt) return misslungen(melde(sicherungsmeldungen.LEERE_DATENBANK, '', {}));
  const jetzt = new Date();
  const zeit = jetzt.toISOString();
  const name = `stellwerk-${zeit.slice(0, 10)}-${zeit.slice(11, 19).replaceAll(':', '')}.tar`;
  return mitBestand(konfiguration, async datenbank => {
    const schreiber = await schreibeSicherung(nach, name, jetzt);
    if (!schreiber.ok) return schreiber;
    const dateien = lagerdateien(konfiguration.daten);
    return sichereBestand({ datenbank, dateien, schreiber: schreiber.wert, version, jetzt: () => zeit });
  });
};

const stelleHerAus: (
  datei: string,
  konfiguration: Konfiguration,
) => ReturnType<Betrieb['stelleWiederHer']> = async (datei, konfiguration) => {
  const leser = await liesSicherung(datei);
  if (!leser.ok) return leser;
  const sperre = await nimmOrdnersperre(konfiguration.daten);
  if (sperre === null)
    return misslungen(
      melde(sicherungsmeldungen.NICHT_LEER, '', { was: `auf ${konfiguration.daten} läuft Stellwerk` }),
    );
  try {
    return await mitBestand(konfiguration, async datenbank =>
      stelleBestandWiederHer({
        datei,
        leser: leser.wert,
        datenbank,
        dateien: lagerdateien(konfiguration.daten),
      }),
    );
  } finally {
    await leser.wert.schliesse();
    await sperre.gibFrei();
  }
};

const mitBestand = async <T>(
  konfiguration: Konfiguration,
  tue: (datenbank: Datenbankbestand) => Promise<Ergebnis<T>>,
): Promise<Ergebnis<T>> => {
  const gefunden = await findeDatenbank(datenbankquelle(konfiguration));
  if (!gefunden.ok) return gefunden;
  try {
    return await tue(erstelleDatenbankbestand(gefunden.wert.zugaenge));
  } finally {
    await gefunden.wert.gibFrei();
  }
};

/** What the operating system refuses is told as what it is about. Throws {@link Dateifehler}. */
const mitDateien = async <T>(ort: string, tue: () => Promise<T>): Promise<T> => {
  try {
    return await tue();
  } catch (fehler) {
    if (!(fehler instanceof Error && 'syscall' in fehler && 'code' in fehler)) throw fehler;
    throw new Dateifehler(
      fehler.code === 'ENOSPC'
        ? `Für ${ort} ist auf dem Datenträger kein Platz mehr. Es wurde nichts geändert.`
        : `${ort} lässt sich nicht lesen oder schreiben (${String(fehler.code)}). Prüfen Sie Ordner und Rechte.`,
    );
  }
};
