import type { Herkunftsnachweis } from '#domain/angaben';
import { berechnePlan, type Plan, type Planrecht } from '#domain/plan';
import {
  gelungen,
  melde,
  meldungsart,
  misslungen,
  Zahlenueberlauf,
  type Ergebnis,
  type Formelkatalog,
  type Rechenblatt,
} from '#domain/werte';
import { planformeln } from './planformeln.ts';
import { rechtslageFuer } from './rechtslage/rechtslageFuer.ts';

/** A calculated plan: all figures, the law they rest on, and the formulas they recompute with. */
export type Planrechnung = Readonly<{
  plan: Plan;
  blatt: Rechenblatt;
  recht: Planrecht;
  katalog: Formelkatalog;
}>;

const UEBERLAUF = meldungsart<{ grund: string }>({
  code: 'RECHNUNG-01',
  stufe: 'sperrt',
  satz: p =>
    `Der Plan lässt sich nicht rechnen: ${p.grund}. Prüfen Sie sehr große Beträge und Stellenzahlen.`,
});

/** The kinds of message of a calculation that cannot be done. */
export const rechnungsmeldungen = [UEBERLAUF] as const;

/** Calculates a plan under the law of its year. Fails with messages when it names unknown law or leaves the exact number range. */
export const rechnePlan = (plan: Plan): Ergebnis<Planrechnung> => {
  const recht = rechtslageFuer(plan);
  if (!recht.ok) return recht;
  try {
    const blatt = berechnePlan(plan, recht.wert, herkunftAus(plan));
    return gelungen({ plan, blatt, recht: recht.wert, katalog: planformeln });
  } catch (fehler) {
    if (fehler instanceof Zahlenueberlauf)
      return misslungen(melde(UEBERLAUF, 'haushalt', { grund: fehler.message }));
    throw fehler;
  }
};

/** References were checked when the plan was read: an unknown key here is a programming fault. */
const herkunftAus =
  (plan: Plan): Herkunftsnachweis =>
  (angabe, standDesBlocks) => {
    const kennung = angabe.annahme;
    if (kennung !== undefined) {
      const annahme = plan.annahmen?.[kennung];
      if (!annahme) throw new Error(`Annahme fehlt: ${kennung}`);
      return { art: 'annahme', kennung, von: annahme.von, grund: annahme.grund };
    }
    const standKennung = angabe.stand ?? standDesBlocks;
    const stand = plan.staende[standKennung];
    if (!stand) throw new Error(`Stand fehlt: ${standKennung}`);
    return { art: 'angabe', stand, standKennung };
  };
