import { gelungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Protokollfrage, Protokollseite, Protokollzeile, Verwaltungstransaktion } from '#ports';
import { imEigenen } from './imEigenen.ts';
import type { Verwaltungsumgebung } from './verwaltungsumgebung.ts';

/** What stands in the log, and how what it names is called today, by identifier: accounts, units, plans. */
export type Benanntes<T> = T & Readonly<{ namen: Readonly<Record<string, string>> }>;

/** A page of the log of the own Jobcenter, newest entries first. */
export const leseProtokoll = (
  akteur: Akteur,
  frage: Protokollfrage,
  umgebung: Pick<Verwaltungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Benanntes<Protokollseite>>> =>
  imEigenen(akteur, ['protokoll.lesen'], umgebung, async tx => {
    const seite = await tx.verwaltung.leseProtokoll(frage);
    return gelungen({ ...seite, namen: await tx.verwaltung.namen() });
  });

/** Entries that leave the house, and whether there would have been more. */
export type Protokollausgabe = Benanntes<
  Readonly<{ zeilen: readonly Protokollzeile[]; vollstaendig: boolean }>
>;

/** So many entries are given out at once. */
const HOECHSTENS = 50_000;

/** All entries that fit, to be taken out; the log says who took them and which. */
export const gibProtokollAus = (
  akteur: Akteur,
  frage: Omit<Protokollfrage, 'hoechstens' | 'vor'>,
  umgebung: Pick<Verwaltungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Protokollausgabe>> =>
  imEigenen(akteur, ['protokoll.exportieren'], umgebung, async tx => {
    const { zeilen, weiter } = await tx.verwaltung.leseProtokoll({ ...frage, hoechstens: HOECHSTENS });
    await vermerke(tx, frage, zeilen.length);
    return gelungen({ zeilen, vollstaendig: weiter === null, namen: await tx.verwaltung.namen() });
  });

const vermerke = async (
  { protokolliere }: Verwaltungstransaktion,
  { vorgaenge, ...frage }: Omit<Protokollfrage, 'hoechstens' | 'vor'>,
  eintraege: number,
): Promise<void> =>
  protokolliere({
    vorgang: 'protokoll.ausgegeben',
    gegenstand: 'protokoll',
    nachher: { eintraege, ...frage, ...(vorgaenge && { vorgaenge }) },
  });
