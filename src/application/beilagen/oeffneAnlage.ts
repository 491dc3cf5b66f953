import { melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import type { Beilagen, Plandatei } from '#ports';
import { meldungstext } from '../meldungstexte.ts';
import { mitFundort, oeffnePlan, type OffenerPlan } from '../planOeffnen.ts';
import { ANLAGE_UNLESBAR } from './beilagenmeldungen.ts';
import { ladeBilder } from './ladeBilder.ts';
import { liesBeilage } from './liesBeilage.ts';

/** What would keep another plan from being printed as annex: it cannot be read, or one of its pictures. pfad: where it is named. */
export const pruefeAnlage = async (
  datei: string,
  pfad: string,
  werkzeug: Anlagenwerkzeug,
): Promise<readonly Meldung[]> => {
  const offen = await oeffneAnlage(datei, pfad, werkzeug);
  if (!offen.ok) return offen.meldungen;
  const { plan, fundort } = offen.wert;
  const eigene: Meldung[] = [];
  await ladeBilder(plan, neben(werkzeug.beilagen, datei), eigene);
  return eigene.length === 0 ? [] : [unlesbar(datei, pfad, werkzeug.beilagen, mitFundort(eigene, fundort))];
};

type Anlagenwerkzeug = Readonly<{ beilagen: Beilagen; plandatei: Plandatei }>;

/** Another plan from beside this one; fails with a message that names both files. */
export const oeffneAnlage = async (
  datei: string,
  pfad: string,
  { beilagen, plandatei }: Anlagenwerkzeug,
): Promise<Ergebnis<OffenerPlan>> => {
  const gelesen = await liesBeilage(datei, pfad, beilagen);
  if (!gelesen.ok) return gelesen;
  const offen = oeffnePlan(gelesen.wert, plandatei);
  return offen.ok ? offen : misslungen(unlesbar(datei, pfad, beilagen, offen.meldungen));
};

/** The message that another plan cannot be printed, with the first of its own. */
export const unlesbar = (
  datei: string,
  pfad: string,
  { zu }: Beilagen,
  meldungen: readonly Meldung[],
): Meldung => {
  const [erste] = meldungen;
  const stelle = erste?.fundort ? `Zeile ${erste.fundort.zeile}, Spalte ${erste.fundort.spalte}: ` : '';
  const erster = erste ? `${stelle}${meldungstext(erste)}` : '';
  return melde(ANLAGE_UNLESBAR, pfad, { datei, zu, anzahl: meldungen.length, erster });
};

/** What lies beside the annex, read through the plan's own door. */
export const neben = ({ zu, lies }: Beilagen, datei: string): Beilagen => {
  const ordner = datei.slice(0, datei.lastIndexOf('/') + 1);
  return { zu: `${datei} (Anlage zu ${zu})`, lies: name => lies(`${ordner}${name}`) };
};
