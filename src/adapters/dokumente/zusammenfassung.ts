import type { Satzstueck } from './druckvorlage.ts';

/** Findings and recipes in a row become one list; a turned page takes the headings right before its table along. */
export const fasseZusammen = (stuecke: readonly Satzstueck[]): readonly Satzstueck[] => {
  const ergebnis: Satzstueck[] = [];
  for (const stueck of stuecke) {
    const letztes = ergebnis.at(-1);
    const vereint = letztes && vereinige(letztes, stueck);
    if (vereint) ergebnis[ergebnis.length - 1] = vereint;
    else if (stueck.art === 'quer') ergebnis.push(mitUeberschriften(ergebnis, stueck));
    else ergebnis.push(stueck);
  }
  return ergebnis;
};

const vereinige = (a: Satzstueck, b: Satzstueck): Satzstueck | undefined => {
  if (a.art === 'befunde' && b.art === 'befunde')
    return { art: 'befunde', befunde: [...a.befunde, ...b.befunde] };
  if (a.art === 'rechenwege' && b.art === 'rechenwege')
    return { art: 'rechenwege', rechenwege: [...a.rechenwege, ...b.rechenwege] };
  return undefined;
};

type Behaelter = Extract<Satzstueck, { art: 'quer' | 'zitat' }>;

/** Takes the headings at the end out of the list and into the turned page. */
const mitUeberschriften = (bisher: Satzstueck[], quer: Behaelter): Behaelter => {
  const beginn = bisher.findLastIndex(stueck => stueck.art !== 'ueberschrift') + 1;
  return { art: 'quer', bausteine: [...bisher.splice(beginn), ...quer.bausteine] };
};
