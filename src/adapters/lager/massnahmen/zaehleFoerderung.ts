import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lieferungsmeldungen } from '#contract';
import { OFFEN } from '#domain/kennzahlen';
import { gelungen, melde, misslungen, monatAlsIso, type Ergebnis, type Monat } from '#domain/werte';
import type { Foerderzaehler, Foerderzaehlung, Geschlechterzahl } from '#ports';
import { berichtVon } from '../bericht.ts';
import { leseLieferung } from '../lesen/leseLieferung.ts';
import { alsEintrag } from '../speicher/manifest.ts';
import { findeLieferung } from '../speicher/findeLieferung.ts';
import { alsDatei } from '../sqltext.ts';
import { verbinde, type Verbindung } from '../verbindung.ts';
import { verlaufsdateien } from '../zaehlen/blockleser.ts';
import { arbeitslosensql, foerdertabellen, teilnehmendensql, type Foerderquellen } from './foerderungsql.ts';
import { TEILNAHMEN_NUMMERIERT } from './teilnahmesql.ts';

/** Counts women and men in the deliveries of a store, or in a folder without any. */
export const erstelleFoerderzaehler =
  (lager: string): Foerderzaehler =>
  async (quelle, bis) =>
    quelle.art === 'quelle'
      ? ausQuelle(quelle.pfad, bis)
      : ausLager(lager, quelle.jobcenter, quelle.kennung, bis);

const ausQuelle = async (quelle: string, bis: Monat | null): Promise<Ergebnis<Foerderzaehlung>> => {
  const ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-foerderung-'));
  const verbindung = await verbinde(2, path.join(ordner, 'ablage'));
  try {
    const lesung = await leseLieferung(verbindung, quelle, path.join(ordner, 'lesen'));
    if (!lesung.ok) return lesung;
    const quellen = {
      teilnahmen: TEILNAHMEN_NUMMERIERT,
      arbeitslos: `select p.nr as person, von, coalesce(bis + 1, ${OFFEN}) as bis from status join person p using (person) where status = 'ARBEITSLOS'`,
      geschlecht: `select p.nr as person, ${-OFFEN} as von, ${OFFEN} as bis, geschlecht from personen join person p using (person)`,
    };
    return await zaehle(verbindung, quellen, berichtVon(lesung.wert), [...lesung.wert.stichtage], bis);
  } finally {
    verbindung.closeSync();
    await rm(ordner, { recursive: true, force: true });
  }
};

const ausLager = async (
  lager: string,
  jobcenter: string,
  kennung: string | undefined,
  bis: Monat | null,
): Promise<Ergebnis<Foerderzaehlung>> => {
  const gefunden = await findeLieferung(lager, jobcenter, kennung);
  if (!gefunden.ok) return gefunden;
  const { eintrag, ablage } = gefunden.wert;
  const klassen = eintrag.dimensionen.find(d => d.name === 'geschlecht')?.klassen ?? [];
  const verbindung = await verbinde(2);
  try {
    const parquet = (dateien: string): string => `read_parquet(${dateien})`;
    const quellen = {
      teilnahmen: `select * from ${parquet(alsDatei(path.join(ablage, 'teilnahmen.parquet')))}`,
      arbeitslos: `select person, von, bis from ${parquet(verlaufsdateien(ablage, 'arbeitslos'))}`,
      geschlecht: `select person, von, bis, case klasse when ${klassen.indexOf('w')} then 'w' when ${klassen.indexOf('m')} then 'm' end as geschlecht from ${parquet(alsDatei(path.join(ablage, 'merkmal-geschlecht'), '/*.parquet'))}`,
    };
    const bericht = { ...alsEintrag(eintrag), befunde: [] };
    return await zaehle(verbindung, quellen, bericht, eintrag.stichtage, bis);
  } finally {
    verbindung.closeSync();
  }
};

/** stichtage begin two months before the delivery. */
const zaehle = async (
  verbindung: Verbindung,
  quellen: Foerderquellen,
  bericht: Foerderzaehlung['bericht'],
  stichtage: readonly number[],
  gewuenscht: Monat | null,
): Promise<Ergebnis<Foerderzaehlung>> => {
  const bis = gewuenscht ?? bericht.bisMonat;
  if (bis - 11 < bericht.vonMonat || bis > bericht.bisMonat)
    return misslungen(
      melde(lieferungsmeldungen.ZWOELF_MONATE, '', {
        monat: monatAlsIso(bis),
        von: monatAlsIso(bericht.vonMonat),
        bis: monatAlsIso(bericht.bisMonat),
      }),
    );
  const letzter = bis - bericht.vonMonat + 2;
  const zwoelf = stichtage.slice(letzter - 11, letzter + 1);
  for (const sql of foerdertabellen(quellen, zwoelf)) await verbindung.run(sql);
  const zeilen = async (sql: string) => (await verbindung.run(sql)).getRows();
  const arbeitslose = (await zeilen(arbeitslosensql(quellen))).map(z => ['', ...z]);
  const teilnehmende = await zeilen(teilnehmendensql(quellen));
  return gelungen({
    bericht,
    bis,
    arbeitslose: geschlechterzahlen(arbeitslose).get('') ?? { frauen: 0, maenner: 0 },
    teilnehmende: [...geschlechterzahlen(teilnehmende)].map(([instrument, zahl]) => ({
      instrument,
      ...zahl,
    })),
  });
};

/** Rows (name, geschlecht, zahl) by name. */
const geschlechterzahlen = (
  zeilen: readonly (readonly unknown[])[],
): ReadonlyMap<string, Geschlechterzahl> => {
  const ergebnis = new Map<string, Geschlechterzahl>();
  for (const [name, geschlecht, zahl] of zeilen) {
    const bisher = ergebnis.get(String(name)) ?? { frauen: 0, maenner: 0 };
    const wer = geschlecht === 'w' ? 'frauen' : 'maenner';
    ergebnis.set(String(name), { ...bisher, [wer]: bisher[wer] + Number(zahl) });
  }
  return ergebnis;
};
