import type { Manifesteintrag } from '#contract';
import { gelungen, type Ergebnis, type Monat } from '#domain/werte';
import type { Zaehlergebnis, Zaehlwunsch } from '#ports';
import { mitAltersgrenzen } from '../zaehlen/altersgruppe.ts';
import { auftragFuer } from '../zaehlen/auftrag.ts';
import { mitBetraegen } from '../zaehlen/betraege.ts';
import { zaehleLieferung } from '../zaehlen/zaehleLieferung.ts';
import { findeEintrag, unversehrt } from './findeLieferung.ts';
import { alsEintrag } from './manifest.ts';
import { liesWuerfel, merkeWuerfel } from './wuerfelablage.ts';

/** Counts the newest delivery of a Jobcenter, or a named one; cubes that were counted before are read. */
export const zaehleAusLager = async (
  lager: string,
  jobcenter: string,
  kennung: string | undefined,
  wunsch: Zaehlwunsch,
): Promise<Ergebnis<Zaehlergebnis>> => {
  const gefunden = await findeEintrag(lager, jobcenter, kennung);
  if (!gefunden.ok) return gefunden;
  const { eintrag, ablage } = gefunden.wert;
  const dimensionen = mitAltersgrenzen(eintrag.dimensionen, wunsch.altersgrenzen);
  const auftrag = auftragFuer(
    eintrag.vonMonat as Monat,
    Int32Array.from(eintrag.stichtage),
    dimensionen,
    wunsch,
  );
  if (!auftrag.ok) return auftrag;
  const bekannt = await liesWuerfel(ablage, auftrag.wert);
  const geprueft = bekannt ? gefunden : await unversehrt(gefunden.wert);
  if (!geprueft.ok) return geprueft;
  const wuerfel = bekannt ?? (await zaehleLieferung(ablage, eintrag.personen, auftrag.wert)).wuerfel;
  // A cube that cannot be kept is counted again next time.
  if (!bekannt) await merkeWuerfel(ablage, wuerfel).catch(() => undefined);
  return gelungen({
    bericht: { ...alsEintrag(eintrag), befunde: [] },
    dimensionen,
    wuerfel: mitBetraegen(wuerfel, betraegeAus(eintrag)),
  });
};

const betraegeAus = ({ betraege }: Manifesteintrag) => {
  const alsSpalte = (werte: readonly (number | null)[]): Float64Array =>
    Float64Array.from(werte, w => w ?? Number.NaN);
  return { LLU: alsSpalte(betraege.LLU), LUH: alsSpalte(betraege.LUH) };
};
