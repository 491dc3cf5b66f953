import { feldort } from '#contract';
import type { GespeicherterPlan } from '#application/planung';
import { schwerpunkttitel, vorlageZu, type Plan } from '#domain/plan';
import type { Eintragsnamen } from './formulardarstellung.ts';

/** Schwerpunkte are called by the catalogue of the template, texts by its sections. */
export const eintragsnamen = ({
  rechnung: { plan },
}: Pick<GespeicherterPlan, 'rechnung'>): Eintragsnamen => ({
  ...schwerpunkte(plan),
  ...texte(plan),
});

const schwerpunkte = (plan: Plan): Eintragsnamen =>
  Object.fromEntries(
    Object.entries(plan.schwerpunkte ?? {}).map(([schluessel, schwerpunkt]) => [
      feldort(['schwerpunkte', schluessel]),
      schwerpunkttitel(plan, schluessel, schwerpunkt),
    ]),
  );

const texte = ({ deckblatt }: Plan): Eintragsnamen =>
  Object.fromEntries(
    vorlageZu(deckblatt.vorlage)
      .kapitel.flatMap(kapitel => kapitel.abschnitte)
      .map(({ schluessel, titel }) => [feldort(['texte', schluessel]), titel]),
  );
