import type { Plan } from '#domain/plan';
import { merkmalVon, type Befund } from '#domain/plausibilitaet';
import type { Meldung } from '#domain/werte';
import type { Beilagen, Plandatei } from '#ports';
import { meldungstext } from '../meldungstexte.ts';
import { ladeBilder } from './ladeBilder.ts';
import { pruefeAnlage } from './oeffneAnlage.ts';

/** A finding for every picture and annex of a plan that could not be printed: missing beside it, or unreadable. */
export const pruefeBeilagen = async (
  plan: Plan,
  werkzeug: Readonly<{ beilagen: Beilagen; plandatei: Plandatei }>,
): Promise<readonly Befund[]> => {
  const meldungen: Meldung[] = [];
  await ladeBilder(plan, werkzeug.beilagen, meldungen);
  for (const [k, { plan: datei }] of Object.entries(plan.dokument?.anlagen ?? {})) {
    if (datei !== undefined)
      meldungen.push(...(await pruefeAnlage(datei, `dokument.anlagen.${k}.plan`, werkzeug)));
  }
  return meldungen.map(alsBefund);
};

const alsBefund = (meldung: Meldung): Befund => {
  const merkmal = merkmalVon(meldung);
  return {
    meldung,
    titel: 'Dateien neben dem Plan',
    text: meldungstext(meldung),
    merkmal,
    geprueft: null,
    ueberholt: null,
    gruppe: merkmal,
    ursache: null,
  };
};
