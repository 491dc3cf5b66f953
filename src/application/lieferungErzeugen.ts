import {
  beginneMusterzaehlung,
  BIS_MONAT,
  elbAmEnde,
  erzeugeLieferung,
  kalibrierung,
  stutze,
  type Kalibrierzeile,
  type Musterauftrag,
  type Tabelle,
} from '#domain/musterjobcenter';
import type { Monat } from '#domain/werte';
import type { Ablage, Schreibstrom } from '#ports';
import { erstelleBytepuffer, type Bytepuffer } from './musterlieferung/bytepuffer.ts';
import { musterdateien, type Musterdatei } from './musterlieferung/dateien.ts';
import { kopfdateien } from './musterlieferung/kopfdateien.ts';
import { musterrecht, zaehlweiseAm } from './musterlieferung/musterrecht.ts';
import { MUSTERJOBCENTER, traegernummern, type Mustertraeger } from './musterlieferung/mustertraeger.ts';

/** Which delivery a user wants. */
export type Lieferungswunsch = Pick<Musterauftrag, 'seed' | 'personen' | 'monate' | 'bisMonat'> &
  Partial<Mustertraeger> &
  Readonly<{
    /** An earlier last month: the same persons as they were known then. Absent: bisMonat. */
    bekanntBis?: Monat;
  }>;

/** What was written: rows by file, and the figures of the whole time with what they were set by. */
export type Lieferungsprotokoll = Readonly<{
  saetze: Readonly<Record<string, number>>;
  /** ELB on the last counting day. */
  elb: number;
  kalibrierung: readonly Kalibrierzeile[];
}>;

/** Makes a delivery of the Musterjobcenter and writes it, part by part; the folder appears when all is written. */
export const erzeugeMusterlieferung = async (
  { jobcenter, name, bekanntBis, ...wunsch }: Lieferungswunsch,
  ablage: Ablage,
): Promise<Lieferungsprotokoll> => {
  const traeger = {
    jobcenter: jobcenter ?? MUSTERJOBCENTER.jobcenter,
    name: name ?? MUSTERJOBCENTER.name,
  };
  try {
    const protokoll = await schreibeAlles({ ...wunsch, recht: musterrecht }, bekanntBis, traeger, ablage);
    await ablage.uebernimm();
    return protokoll;
  } catch (fehler) {
    await ablage.verwirf();
    throw fehler;
  }
};

const schreibeAlles = async (
  auftrag: Musterauftrag,
  bekanntBis: Monat | undefined,
  traeger: Mustertraeger,
  ablage: Ablage,
): Promise<Lieferungsprotokoll> => {
  const { monate, bisMonat = BIS_MONAT } = auftrag;
  const vonMonat = (bisMonat - monate + 1) as Monat;
  const puffer = erstelleBytepuffer();
  for (const [name, inhalt] of Object.entries(kopfdateien(vonMonat, bekanntBis ?? bisMonat, traeger)))
    await (await beginneDatei(name, inhalt, ablage)).schliesse();
  const offen = await oeffneAlle(auftrag, traeger, ablage);
  const zaehlung = beginneMusterzaehlung(auftrag, zaehlweiseAm);
  const saetze: Record<string, number> = {};
  for (const teil of erzeugeLieferung(auftrag)) {
    zaehlung.nimm(teil);
    if (bekanntBis !== undefined) stutze(teil.tabellen, bekanntBis);
    for (const { datei, strom } of offen) {
      const tabelle = teil.tabellen[datei.tabelle];
      saetze[datei.name] = (saetze[datei.name] ?? 0) + tabelle.zahl;
      await strom.schreibe(alsCsv(tabelle, datei, puffer));
    }
  }
  for (const { strom } of offen) await strom.schliesse();
  const wuerfel = zaehlung.wuerfel();
  return { saetze, elb: elbAmEnde(wuerfel.gesamt), kalibrierung: kalibrierung(wuerfel) };
};

type OffeneDatei = Readonly<{ datei: Musterdatei; strom: Schreibstrom }>;

const oeffneAlle = async (
  { recht }: Musterauftrag,
  traeger: Mustertraeger,
  ablage: Ablage,
): Promise<readonly OffeneDatei[]> => {
  const offen: OffeneDatei[] = [];
  const instrumente = recht.instrumente.map(i => i.code);
  for (const datei of musterdateien(instrumente, traegernummern(traeger)))
    offen.push({ datei, strom: await beginneDatei(datei.name, `${datei.kopf}\n`, ablage) });
  return offen;
};

const beginneDatei = async (name: string, anfang: string, ablage: Ablage): Promise<Schreibstrom> => {
  const strom = await ablage.oeffne(name);
  await strom.schreibe(new TextEncoder().encode(anfang));
  return strom;
};

const SEMIKOLON = ';'.charCodeAt(0);
const ZEILENENDE = '\n'.charCodeAt(0);

const alsCsv = (tabelle: Tabelle, { spalten }: Musterdatei, puffer: Bytepuffer): Uint8Array => {
  const { werte, breite, zahl } = tabelle;
  for (let z = 0; z < zahl; z++)
    for (let s = 0; s < breite; s++) {
      spalten[s]?.(puffer, werte[z * breite + s] as number);
      puffer.zeichen(s === breite - 1 ? ZEILENENDE : SEMIKOLON);
    }
  return puffer.leere();
};
