import { TRAEGERFORMEN, VORLAGEN, ZUSTAENDE, type Ort, type PruefbarerPlan } from '#domain/plan';
import { planSchema, type PlanDaten } from '../plan.ts';
import { wertAn } from './schemaweg.ts';

/**
 * What is left of faulty plan data when everything faulty is taken out, so that the rest can be checked in the same run;
 * null when too little is left.
 */
export const teilplan = (daten: unknown): PruefbarerPlan | null => {
  const kopie = mitPflichtteilen(daten);
  if (!kopie) return null;
  for (let runde = 0; runde < HOECHSTE_TIEFE; runde++) {
    const gelesen = planSchema.safeDecode(kopie as PlanDaten);
    if (gelesen.success) return ohneErfundenes(gelesen.data, daten);
    const faule = gelesen.error.issues.flatMap(issue => {
      const ort = issue.path.map(String);
      return issue.code === 'unrecognized_keys' ? issue.keys.map(feld => [...ort, feld]) : [ort];
    });
    const stellen = faule.map(ort => entfernbar(kopie, ort));
    for (const entferne of stellen) entferne?.();
  }
  return null;
};

/** A plan nests no deeper; every round takes out at least one level of what is faulty. */
const HOECHSTE_TIEFE = 12;

type Verzeichnis = Record<string, unknown>;

const DECKBLATT = {
  titel: '–',
  jobcenter: '–',
  traegerform: TRAEGERFORMEN[0],
  land: 'NW',
  jahr: 2023,
  vorlage: VORLAGEN[0],
  stand: '2022-01-01',
  zustand: ZUSTAENDE[0],
};

/** A copy with the cover filled in, so that an error there does not hide all others. */
const mitPflichtteilen = (daten: unknown): Verzeichnis | null => {
  if (!istVerzeichnis(daten)) return null;
  const kopie = structuredClone(daten);
  return {
    ...kopie,
    format: 'stellwerk-plan/1',
    deckblatt: mitDeckblatt(kopie['deckblatt']),
    staende: kopie['staende'] ?? {},
  };
};

const mitDeckblatt = (deckblatt: unknown): Verzeichnis => {
  const vorhanden = istVerzeichnis(deckblatt) ? deckblatt : {};
  const felder = Object.entries(DECKBLATT).map(([feld, ersatz]) => {
    const versuch = planSchema.shape.deckblatt.safeDecode({ ...DECKBLATT, [feld]: vorhanden[feld] });
    return [feld, versuch.success ? vorhanden[feld] : ersatz];
  });
  return Object.fromEntries(felder) as Verzeichnis;
};

const ohneErfundenes = (plan: PruefbarerPlan, daten: unknown): PruefbarerPlan => {
  const { jahr, vorlage } = plan.deckblatt;
  return {
    ...plan,
    staende: istVerzeichnis(wertAn(daten, ['staende'])) ? plan.staende : null,
    deckblatt: {
      jahr: wertAn(daten, ['deckblatt', 'jahr']) === jahr ? jahr : null,
      vorlage: wertAn(daten, ['deckblatt', 'vorlage']) === vorlage ? vorlage : null,
    },
  };
};

const istVerzeichnis = (wert: unknown): wert is Verzeichnis =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert);

/** How to take out the value at the place; where it is missing or part of a list, what is around it. */
const entfernbar = (daten: Verzeichnis, ort: Ort): (() => void) | null => {
  for (let laenge = ort.length; laenge > 0; laenge--) {
    const [eltern, schluessel] = [wertAn(daten, ort.slice(0, laenge - 1)), ort[laenge - 1] ?? ''];
    if (istVerzeichnis(eltern) && Object.hasOwn(eltern, schluessel))
      return () => void Reflect.deleteProperty(eltern, schluessel);
  }
  return null;
};
