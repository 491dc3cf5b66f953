import type { PlanvergleichDaten } from '#contract';
import { STUFEN } from '#domain/werte';

type Geaenderte = PlanvergleichDaten['zahlen']['geaendert'][number];
type Befundzeile = PlanvergleichDaten['befunde']['neu'][number];

/** What would be different: the figures people ask for first, all others, findings that come and go. */
export type Wirkungsdarstellung = Readonly<{
  wichtige: readonly Geaenderte[];
  weitere: readonly Geaenderte[];
  neueBefunde: readonly Befundzeile[];
  entfalleneBefunde: readonly Befundzeile[];
}>;

export const wirkungsdarstellung = ({ zahlen, befunde }: PlanvergleichDaten): Wirkungsdarstellung => {
  const wichtig = (z: Geaenderte): boolean => WICHTIGE.has(z.adresse) || !z.errechnet;
  return {
    wichtige: zahlen.geaendert.filter(wichtig),
    weitere: zahlen.geaendert.filter(z => !wichtig(z)),
    neueBefunde: schwersteZuerst(befunde.neu),
    entfalleneBefunde: schwersteZuerst(befunde.entfallen),
  };
};

const schwersteZuerst = (befunde: readonly Befundzeile[]): readonly Befundzeile[] =>
  befunde.toSorted((a, b) => STUFEN.indexOf(a.stufe) - STUFEN.indexOf(b.stufe));

const WICHTIGE: ReadonlySet<string> = new Set([
  'haushalt.eingliederungstitel.verfuegbar',
  'haushalt.eingliederungstitel.ohneBez',
  'haushalt.verwaltungskostenbudget',
  'haushalt.gesamtverwaltungskosten',
  'haushalt.umschichtung',
  'haushalt.umschichtung.luecke',
  'haushalt.umschichtung.bedarf',
  'haushalt.planung.summe',
  'haushalt.freieMittel',
  'personal.soll',
  'instrumente.summe',
]);
