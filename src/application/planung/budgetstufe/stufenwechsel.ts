import { uebernimmEingaben, type Eingabe } from '#contract';
import type { Plan } from '#domain/plan';
import {
  BUDGETSTUFEN,
  gelungen,
  melde,
  misslungen,
  tagAlsIso,
  type Budgetstufe,
  type Ergebnis,
  type Tag,
} from '#domain/werte';
import { planungsmeldungen } from '../planungsmeldungen.ts';

/** The money of the year by a newer letter. Amounts as people write them; one that is not named stays as it is. */
export type Stufenwechsel = Readonly<{
  stufe: Budgetstufe;
  quelle: string;
  dokument: string;
  datum: Tag;
  ohneBez?: string;
  bez?: string;
  verwaltungskostenbudget?: string;
}>;

type Daten = Readonly<Record<string, unknown>>;

/** The data at another stage, and the address of the Stand that was added for it. */
export type Gewechseltes = Readonly<{ daten: Daten; neuerStand: string }>;

/** The data of the plan with its money at another stage: a Stand of its own, which the Haushalt rests on from now on. */
export const wechsle = (daten: Daten, plan: Plan, wechsel: Stufenwechsel): Ergebnis<Gewechseltes> => {
  const { stufe, quelle, dokument, datum } = wechsel;
  if (!ZUTEILUNGEN.has(stufe)) return falsch('Eigene Planung und Ist sind keine Stufe der Zuteilung.');
  if (quelle.trim() === '' || dokument.trim() === '')
    return falsch('Nennen Sie, wer die Mittel nennt, und in welchem Schreiben.');
  const kennung = freieKennung(plan, `${stufe}_${plan.deckblatt.jahr}`);
  const alter = plan.staende[plan.haushalt.stand];
  const stand: Readonly<Record<string, string | undefined>> = {
    quelle,
    dokument,
    datum: tagAlsIso(datum),
    datenstand: ENDGUELTIG.has(stufe) ? 'endgueltig' : 'vorlaeufig',
    stufe,
    umschichtung: alter?.umschichtung,
    bez: alter?.bez,
  };
  const eingaben: readonly Eingabe[] = [
    ...Object.entries(stand).map(([feld, text = '']) => ({ ort: `staende/${kennung}/${feld}`, text })),
    { ort: 'haushalt/stand', text: kennung },
    ...Object.entries(BETRAEGE).flatMap(([feld, ort]) => {
      const text = wechsel[feld as keyof typeof BETRAEGE];
      return text === undefined ? [] : [{ ort, text }];
    }),
  ];
  return gelungen({
    daten: uebernimmEingaben(daten, eingaben) as Daten,
    neuerStand: `staende.${kennung}`,
  });
};

const ZUTEILUNGEN: ReadonlySet<Budgetstufe> = new Set(
  BUDGETSTUFEN.filter(stufe => stufe !== 'planung' && stufe !== 'ist'),
);
const ENDGUELTIG: ReadonlySet<Budgetstufe> = new Set(['endgueltige_zuteilung', 'nachzuteilung']);

const BETRAEGE = {
  ohneBez: 'haushalt/eingliederungstitel/ohneBez/wert',
  bez: 'haushalt/eingliederungstitel/bez/wert',
  verwaltungskostenbudget: 'haushalt/verwaltungskostenbudget/wert',
} as const;

/** A letter of the same stage has a Stand of its own as well: 'einglmv_2027_2'. */
const freieKennung = ({ staende }: Plan, anfang: string): string => {
  let kennung = anfang;
  for (let n = 2; Object.hasOwn(staende, kennung); n++) kennung = `${anfang}_${n}`;
  return kennung;
};

const falsch = (grund: string): Ergebnis<never> =>
  misslungen(melde(planungsmeldungen.BUDGETSTUFE, '', { grund }));
