import type { Angabe } from '#domain/angaben';
import type { Haushaltsangaben } from '#domain/haushalt';
import { vergleicheAnteile, type Einheit } from '#domain/werte';
import { beanstandung, type Beanstandung, type Ort } from '../beanstandung.ts';
import { bezugsmeldungen } from '../bezugsmeldungen.ts';
import type { PruefbarerPlan } from '../pruefbarerPlan.ts';
import { durchgehe } from './durchgang.ts';

/** Amounts below zero and shares outside 0–100 % where they cannot be, and a curve that falls or does not end at 100 %. */
export const pruefeGroessen = (plan: PruefbarerPlan): readonly Beanstandung[] => [
  ...pruefeHaushalt(plan.haushalt),
  ...MENGENKAPITEL.flatMap(kapitel => durchgehe(plan[kapitel], [kapitel])).flatMap(fund =>
    fund.art === 'angabe' && istNegativ(fund.angabe) && fund.ort[1] !== 'aussagen'
      ? [beanstandung(bezugsmeldungen.NEGATIV, fund.ort, { wert: String(fund.angabe.text), rat: '' })]
      : [],
  ),
];

/** Chapters that count people, posts, places and money: nothing in them is below zero. */
const MENGENKAPITEL = ['personal', 'projekte', 'instrumente'] as const;

const pruefeHaushalt = (haushalt: Haushaltsangaben): readonly Beanstandung[] => [
  ...durchgehe(haushalt, ['haushalt']).flatMap(fund =>
    fund.art === 'angabe' ? pruefeGroesse(fund.ort, fund.angabe) : [],
  ),
  ...pruefeKurve(haushalt.mittelabfluss?.kurve ?? []),
];

/** Negative by nature or as printed: money that came back, a history of both directions, statements of a document, parts of a split. */
const DARF_NEGATIV = [
  /^mittelabfluss\.monate\.[^.]*\.ist$/,
  /^umschichtungFrueher\./,
  /^anteilsaussagen\./,
  /^teilbudgets\./,
];

/** Parts of a whole. */
const ANTEILE = [
  /^verwaltungskosten\.[^.]*\.besetzung$/,
  /^planung\.zeilen\.[^.]*\.realisierung$/,
  /^mittelabfluss\.(?:realisierung$|kurve\.)/,
  /^einglmv\./,
  /^grenzen\.(?:umschichtungHoechstens$|instrumente\.)/,
];

const pruefeGroesse = (ort: Ort, angabe: Angabe<Einheit>): readonly Beanstandung[] => {
  const stelle = ort.slice(ort[1] === 'vergleich' ? 3 : 1).join('.');
  const wert = String(angabe.text);
  if (ANTEILE.some(muster => muster.test(stelle)))
    return imRahmen(angabe) ? [] : [beanstandung(bezugsmeldungen.ANTEIL, ort, { wert })];
  if (!istNegativ(angabe) || DARF_NEGATIV.some(muster => muster.test(stelle))) return [];
  return [beanstandung(bezugsmeldungen.NEGATIV, ort, { wert, rat: rat(stelle) })];
};

const istNegativ = ({ wert }: Angabe<Einheit>): boolean => (typeof wert === 'number' ? wert : wert[0]) < 0;

const imRahmen = ({ wert }: Angabe<Einheit>): boolean =>
  typeof wert === 'number' || (wert[0] >= 0 && vergleicheAnteile(wert, [1, 1]) <= 0);

const rat = (stelle: string): string => {
  if (stelle === 'umschichtung.betrag')
    return 'Eine Verstärkung des Eingliederungstitels aus dem Verwaltungskostenbudget hat „art: zurueck“ und einen positiven Betrag.';
  return stelle.startsWith('verwaltungskosten.')
    ? 'Was die Kosten mindert, ist eine Zeile mit „art: einnahme“ und positivem Betrag.'
    : '';
};

const pruefeKurve = (kurve: readonly Angabe<'anteil'>[]): readonly Beanstandung[] => {
  const ort = (i: number): Ort => ['haushalt', 'mittelabfluss', 'kurve', String(i)];
  const faellt = kurve.flatMap((angabe, i) => {
    const davor = kurve[i - 1];
    return davor && vergleicheAnteile(angabe.wert, davor.wert) < 0
      ? [
          beanstandung(bezugsmeldungen.KURVE_FAELLT, ort(i), {
            wert: String(angabe.text),
            davor: String(davor.text),
          }),
        ]
      : [];
  });
  const letzter = kurve.at(-1);
  const ende =
    letzter && vergleicheAnteile(letzter.wert, [1, 1]) !== 0
      ? [beanstandung(bezugsmeldungen.KURVE_ENDE, ort(kurve.length - 1), { wert: String(letzter.text) })]
      : [];
  return [...faellt, ...ende];
};
