import type { PlanDaten } from './plan.ts';

/**
 * A part of a plan that is written as a whole: what two people may change at the same time without touching each other.
 * `unten` is null for parts that are not taken apart: the cover, the law.
 */
export type Teilort = Readonly<{ oben: string; unten: string | null }>;

/** A part with its data. The order of the parts is that of the plan file, and it counts: documents print in it. */
export type Planteil = Teilort & Readonly<{ inhalt: unknown }>;

/** The parts of a plan, in order. {@link planAusTeilen} puts them together again. */
export const teileVon = (plan: PlanDaten): readonly Planteil[] =>
  Object.entries(plan).flatMap(([oben, inhalt]: [string, unknown]): readonly Planteil[] => {
    const kinder = GANZE.has(oben) || !istVerzeichnis(inhalt) ? [] : Object.entries(inhalt);
    return kinder.length > 0
      ? kinder.map(([unten, kind]) => ({ oben, unten, inhalt: kind }))
      : [{ oben, unten: null, inhalt }];
  });

/** The data of a plan file from its parts; whether they are a plan says `lesePlan`. */
export const planAusTeilen = (teile: readonly Planteil[]): Readonly<Record<string, unknown>> => {
  const plan: Record<string, unknown> = {};
  for (const { oben, unten, inhalt } of teile)
    plan[oben] = unten === null ? inhalt : { ...verzeichnisIn(plan, oben), [unten]: inhalt };
  return plan;
};

/** 'haushalt.eingliederungstitel': the part in addresses, audit and comments. */
export const teiladresse = ({ oben, unten }: Teilort): string => (unten === null ? oben : `${oben}.${unten}`);

/** The part an address of a plan's data lies in. */
export const teilZu = (ort: readonly string[]): Teilort | null => {
  const [oben, unten] = ort;
  if (oben === undefined) return null;
  return { oben, unten: GANZE.has(oben) ? null : (unten ?? null) };
};

/** Written as a whole: their fields only make sense together. */
const GANZE: ReadonlySet<string> = new Set(['format', 'deckblatt', 'fortschreibung', 'rechtsstand']);

const verzeichnisIn = (plan: Readonly<Record<string, unknown>>, oben: string): object => {
  const bisher = plan[oben];
  return istVerzeichnis(bisher) ? bisher : {};
};

const istVerzeichnis = (wert: unknown): wert is Readonly<Record<string, unknown>> =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert);
