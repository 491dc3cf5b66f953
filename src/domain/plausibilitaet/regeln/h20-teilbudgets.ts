import type { Teilbudget } from '#domain/haushalt';
import { anteil, messwert, prozentpunkte, schreibeAnteil, schreibeWert, type Pfad } from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { passt } from '../abweichung.ts';
import { schreibeDifferenz } from '../druckregel.ts';
import { innerhalb, ungenauigkeit } from '../toleranz.ts';

type P = Readonly<{ grund: string }>;

/** Partial budgets add up to the whole; a column of percentages adds up to 100 within the rounding of its rows; each share fits its row. */
export const teilbudgetsGehenAuf = regel<P>({
  code: 'H-20',
  stufe: 'warnt',
  titel: 'Teilbudgets gehen auf',
  satz: ({ grund }) => grund,
  pruefe: kontext =>
    Object.entries(kontext.plan.haushalt.teilbudgets ?? {}).flatMap(([schluessel, teilbudget]) => {
      const ort = `haushalt.teilbudgets.${schluessel}`;
      return [
        ...summeGegenGanzes(kontext, ort, teilbudget),
        ...prozentspalte(ort, teilbudget),
        ...einzelneAnteile(kontext, ort, teilbudget),
      ];
    }),
});

const befund = (pfad: string, grund: string): Fund<P> => fund(pfad, { grund });

const summeGegenGanzes = (kontext: Pruefkontext, ort: string, teilbudget: Teilbudget): readonly Fund<P>[] => {
  const [summe, ganzes] = [
    kontext.blatt.get(`${ort}.summe` as Pfad),
    kontext.blatt.get(teilbudget.von as Pfad),
  ];
  if (!summe || ganzes?.einheit !== 'cent') return [];
  const differenz = messwert(summe) - ganzes.wert;
  return passt(differenz, ungenauigkeit(kontext, ganzes), kontext, summe)
    ? []
    : [
        befund(
          `${ort}.summe`,
          `${teilbudget.bezeichnung}: Die Teile ergeben ${schreibeWert(summe)}, ${ganzes.name} ist ${schreibeWert(ganzes)}. Abweichung ${schreibeDifferenz('cent', differenz)}.`,
        ),
      ];
};

const PROZENT = 10_000;

const prozentspalte = (ort: string, { bezeichnung, zeilen }: Teilbudget): readonly Fund<P>[] => {
  const anteile = Object.values(zeilen).map(z => z.anteil);
  if (anteile.length === 0 || anteile.some(a => a === undefined)) return [];
  const genannte = anteile.filter(a => a !== undefined);
  const summe = genannte.reduce((s, a) => s + messwert({ einheit: 'anteil', wert: a.wert }), 0);
  const toleranz = genannte.reduce((s, a) => s + a.schritt / 2, 0);
  return innerhalb(summe - 100 * PROZENT, toleranz)
    ? []
    : [
        befund(
          ort,
          `${bezeichnung}: Die genannten Anteile ergeben ${schreibeAnteil(anteil(Math.round(summe), 100 * PROZENT), 4)} statt 100 %; durch Runden erklären sich bei ${genannte.length} Zeilen höchstens ${schreibeWert({ einheit: 'punkte', wert: prozentpunkte(Math.round(toleranz / 10)) })}.`,
        ),
      ];
};

const einzelneAnteile = (kontext: Pruefkontext, ort: string, { zeilen }: Teilbudget): readonly Fund<P>[] =>
  Object.entries(zeilen).flatMap(([schluessel, zeile]) => {
    const errechnet = kontext.blatt.get(`${ort}.zeilen.${schluessel}.anteil` as Pfad);
    if (!zeile.anteil || !errechnet) return [];
    const differenz = messwert({ einheit: 'anteil', wert: zeile.anteil.wert }) - messwert(errechnet);
    return passt(differenz, zeile.anteil.schritt / 2, kontext, errechnet)
      ? []
      : [
          befund(
            `${ort}.zeilen.${schluessel}`,
            `${zeile.bezeichnung}: genannt ${zeile.anteil.text}, errechnet ${schreibeWert(errechnet)}.`,
          ),
        ];
  });
