import type { PruefberichtDaten, RechnungDaten } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { darfIrgendwo, handlungsname, type Akteur } from '#domain/zugang';
import type { Pruefsumme } from '#ports';
import { berichtUnlesbar, pruefbericht, rechnungAlsDaten } from '../berichte.ts';
import { oeffnePlan, type OffenerPlan } from '../planOeffnen.ts';
import { pruefeRechnung } from '../planPruefen.ts';
import { rechtsstandVon } from '../rechtsstand.ts';
import { oeffneGespeicherten } from './oeffneGespeicherten.ts';
import { planungsmeldungen } from './planungsmeldungen.ts';
import type { Planungsumgebung } from './planungsumgebung.ts';
import type { Fassungswahl } from './vergleicheGespeicherte.ts';

/** The findings of a kept plan as data: the report of the command line, with the title in place of a file. */
export const befundberichtVon = async (
  akteur: Akteur,
  { kennung, fassung }: Fassungswahl,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<PruefberichtDaten>> => {
  const offen = await oeffneGespeicherten(akteur, kennung, umgebung, fassung);
  if (!offen.ok) return offen;
  const { kopf, rechnung, befunde } = offen.wert;
  return gelungen(pruefbericht(kopf.titel, { ...rechnung, ...OHNE_DATEI }, befunde));
};

/** All figures of a kept plan with their recipes. */
export const rechnungVon = async (
  akteur: Akteur,
  { kennung, fassung }: Fassungswahl,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne' | 'uhr'>,
  pruefsumme: Pruefsumme,
): Promise<Ergebnis<RechnungDaten>> => {
  const offen = await oeffneGespeicherten(akteur, kennung, umgebung, fassung);
  if (!offen.ok) return offen;
  const { rechnung } = offen.wert;
  const { plan, blatt } = rechnung;
  const stand = plan.rechtsstand ?? rechtsstandVon(blatt, umgebung.uhr.heute(), pruefsumme);
  return gelungen(rechnungAlsDaten({ ...rechnung, ...OHNE_DATEI }, stand));
};

/** Checks a plan file without keeping it. A file that cannot be read is a report as well. */
export const pruefePlandatei = async (
  akteur: Akteur,
  inhalt: Uint8Array,
  { plandatei }: Pick<Planungsumgebung, 'plandatei'>,
): Promise<Ergebnis<PruefberichtDaten>> => {
  if (!darfIrgendwo(akteur, 'plan.lesen'))
    return misslungen(
      melde(planungsmeldungen.KEIN_RECHT, '', { handlung: handlungsname('plan.lesen').name }),
    );
  const offen = oeffnePlan(inhalt, plandatei);
  return gelungen(
    offen.ok
      ? pruefbericht(DATEI, offen.wert, pruefeRechnung(offen.wert))
      : berichtUnlesbar(DATEI, offen.meldungen),
  );
};

const DATEI = 'Plandatei';

/** What is kept has no lines. */
const OHNE_DATEI: Pick<OffenerPlan, 'fundort' | 'fundortGedruckt'> = {
  fundort: () => null,
  fundortGedruckt: () => null,
};
