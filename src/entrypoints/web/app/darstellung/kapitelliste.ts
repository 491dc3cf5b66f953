import { planSchema } from '#contract';
import type { GespeicherterPlan } from '#application/planung';
import { kapitelname } from '#domain/plan';
import { zaehleOffene, type Befundzahl } from './befunddarstellung.ts';
import { kapitelpfad } from './orte.ts';

/** A chapter of the plan file in a list. */
export type Kapiteleintrag = Readonly<{
  schluessel: string;
  name: string;
  ziel: string;
  vorhanden: boolean;
  befunde: Befundzahl;
}>;

/** Every chapter a plan can have, in the order of the plan file; what only the program writes is not among them. */
export const kapitelliste = ({ kopf, daten, befunde }: GespeicherterPlan): readonly Kapiteleintrag[] =>
  Object.keys(planSchema.shape)
    .filter(schluessel => !NICHT_VON_HAND.has(schluessel))
    .map(schluessel => ({
      schluessel,
      name: bereichsname(schluessel),
      ziel: kapitelpfad(kopf.kennung, [schluessel]),
      vorhanden: Object.hasOwn(daten, schluessel),
      befunde: zaehleOffene(befunde, schluessel),
    }));

/** Is it a chapter that people write? */
export const istBereich = (schluessel: string): boolean =>
  Object.hasOwn(planSchema.shape, schluessel) && !NICHT_VON_HAND.has(schluessel);

/** What people call it. */
export const bereichsname = (schluessel: string): string =>
  EIGENE_NAMEN[schluessel] ?? kapitelname(schluessel);

const NICHT_VON_HAND: ReadonlySet<string> = new Set(['format', 'rechtsstand']);

const EIGENE_NAMEN: Readonly<Record<string, string>> = {
  gedruckt: 'Gedruckte Werte',
  fortschreibung: 'Fortschreibung',
  geprueft: 'Geprüfte Befunde',
  recht: 'Recht',
};
