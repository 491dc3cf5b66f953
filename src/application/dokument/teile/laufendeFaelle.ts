import type { Tabelle, Zelle } from '#ports';
import { eintraege, tabelle, type Bauzeug, type Reihe } from '../bauzeug.ts';
import { text, textzelle } from '../laeufe.ts';
import { laufAn, wertAn } from './feldtabelle.ts';

/** Cases that bind money, and below each what it costs: a row a Förderjahr, a column a year, the months behind the amount. */
export const laufendeFaelle = (bau: Bauzeug): readonly Tabelle[] => {
  const faelle = eintraege(bau.rechnung.plan.haushalt.bindungen?.faelle).map(([k, { bezeichnung }]) => {
    const ort = `haushalt.bindungen.faelle.${k}`;
    return { bezeichnung, ort, abschnitte: abschnitte(bau, ort) };
  });
  const jahre = [...new Set(faelle.flatMap(f => f.abschnitte.map(a => a.jahr)))].toSorted();
  return tabelle(
    'Laufende Fälle und was sie binden (in Klammern: Monate)',
    [['Fälle'], ...jahre.map(jahr => [`${jahr} in €`] as const)],
    faelle.flatMap(({ bezeichnung, ort, abschnitte: teile }) => [
      { rolle: 'zwischentitel', zellen: [kopfzelle(bau, bezeichnung, ort)] },
      ...foerderjahre(bau, ort, teile, jahre),
    ]),
  );
};

/** '§ 16i aus 2023: 18 Fälle zu 1.900 € im Monat'. */
const kopfzelle = (bau: Bauzeug, bezeichnung: string, ort: string): Zelle => {
  const [anzahl, betrag] = [laufAn(bau, `${ort}.anzahl`), laufAn(bau, `${ort}.monatsbetrag`)];
  return {
    inhalt: [
      text(bezeichnung),
      ...(anzahl ? [text(': '), anzahl, text(' Fälle')] : []),
      ...(betrag ? [text(' zu '), betrag, text(' im Monat')] : []),
    ],
  };
};

type Abschnitt = Readonly<{ jahr: string; foerderjahr: number }>;

/** Years and Förderjahre of a case that are on the sheet. */
const abschnitte = (bau: Bauzeug, ort: string): readonly Abschnitt[] =>
  [...bau.rechnung.blatt.keys()].flatMap(p => {
    const treffer = p.startsWith(`${ort}.`)
      ? /^(\d{4})\.foerderjahr(\d+)$/.exec(p.slice(ort.length + 1))
      : null;
    return treffer?.[1] === undefined ? [] : [{ jahr: treffer[1], foerderjahr: Number(treffer[2]) }];
  });

const foerderjahre = (
  bau: Bauzeug,
  ort: string,
  teile: readonly Abschnitt[],
  jahre: readonly string[],
): readonly Reihe[] =>
  [...new Set(teile.map(t => t.foerderjahr))].map(n => ({
    zellen: [
      textzelle(`${n}. Förderjahr`),
      ...jahre.map(jahr => betragMitMonaten(bau, `${ort}.${jahr}.foerderjahr${n}`)),
    ],
  }));

/** '153.900 (9)'; the Stand is that of the amount. */
const betragMitMonaten = (bau: Bauzeug, ort: string): Zelle => {
  const [betrag, monate] = [wertAn(bau, ort), wertAn(bau, `${ort}.monate`)];
  return monate.inhalt.length === 0
    ? betrag
    : { ...betrag, inhalt: [...betrag.inhalt, text('\u00a0('), ...monate.inhalt, text(')')] };
};
