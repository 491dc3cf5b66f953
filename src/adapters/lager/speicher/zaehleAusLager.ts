import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { lieferungsmeldungen, type Manifesteintrag } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis, type Monat } from '#domain/werte';
import type { Zaehlergebnis, Zaehlwunsch } from '#ports';
import { auftragFuer } from '../zaehlen/auftrag.ts';
import { mitBetraegen } from '../zaehlen/betraege.ts';
import { zaehleLieferung } from '../zaehlen/zaehleLieferung.ts';
import { alsEintrag, geltende, liesManifest } from './manifest.ts';
import { liesWuerfel, merkeWuerfel } from './wuerfelablage.ts';

/** Counts the newest delivery of a Jobcenter, or a named one; cubes that were counted before are read. */
export const zaehleAusLager = async (
  lager: string,
  jobcenter: string,
  kennung: string | undefined,
  wunsch: Zaehlwunsch,
): Promise<Ergebnis<Zaehlergebnis>> => {
  const gefunden = await findeLieferung(lager, jobcenter, kennung);
  if (!gefunden.ok) return gefunden;
  const { eintrag, ablage } = gefunden.wert;
  const auftrag = auftragFuer(
    eintrag.vonMonat as Monat,
    Int32Array.from(eintrag.stichtage),
    eintrag.dimensionen,
    wunsch,
  );
  if (!auftrag.ok) return auftrag;
  const bekannt = await liesWuerfel(ablage, auftrag.wert);
  const wuerfel = bekannt ?? (await zaehleLieferung(ablage, eintrag.personen, auftrag.wert)).wuerfel;
  // A cube that cannot be kept is counted again next time.
  if (!bekannt) await merkeWuerfel(ablage, wuerfel).catch(() => undefined);
  const alsSpalte = (werte: readonly (number | null)[]): Float64Array =>
    Float64Array.from(werte, w => w ?? Number.NaN);
  const betraege = { LLU: alsSpalte(eintrag.betraege.LLU), LUH: alsSpalte(eintrag.betraege.LUH) };
  return gelungen({
    bericht: { ...alsEintrag(eintrag), befunde: [] },
    dimensionen: eintrag.dimensionen,
    wuerfel: mitBetraegen(wuerfel, betraege),
  });
};

/** A delivery of the store and where it lies: the named one or the newest. */
export const findeLieferung = async (
  lager: string,
  jobcenter: string,
  kennung: string | undefined,
): Promise<Ergebnis<Readonly<{ eintrag: Manifesteintrag; ablage: string }>>> => {
  if (!istJobcenter(jobcenter)) return unbekannt(path.join(lager, '-'), jobcenter, kennung ?? '');
  const ordner = path.join(lager, jobcenter);
  const { lieferungen } = await liesManifest(ordner);
  const eintrag =
    kennung === undefined ? geltende(lieferungen) : lieferungen.find(l => l.kennung === kennung);
  return eintrag
    ? gelungen({ eintrag, ablage: path.join(ordner, eintrag.kennung) })
    : unbekannt(ordner, jobcenter, kennung ?? '');
};

/** Numbers of Jobcenter are names of folders: nothing that could lead elsewhere. */
export const istJobcenter = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/.test(text);

/** The message that a delivery is not there, with those that are. */
export const unbekannt = async (
  ordner: string,
  jobcenter: string,
  kennung: string,
): Promise<Ergebnis<never>> => {
  const kennungen = (await liesManifest(ordner)).lieferungen.map(l => l.kennung);
  const andere = await readdir(path.dirname(ordner)).catch((): string[] => []);
  const jobcenternummern = andere.filter(istJobcenter);
  const vorhanden =
    kennungen.length > 0
      ? `Vorhanden: ${kennungen.join(', ')}`
      : jobcenternummern.length > 0
        ? `Im Lager sind: ${jobcenternummern.join(', ')}`
        : '';
  return misslungen(melde(lieferungsmeldungen.UNBEKANNT, '', { jobcenter, kennung, vorhanden }));
};
