import { formularZu } from '#contract';
import { bereichsname } from '../darstellung/kapitelliste.ts';

/**
 * A place in a plan as people call it, from the shape of plans alone: who reads the log reads no plans. Entries of lists keep the short names that
 * the plan gives them: 'Personal › Bereiche › leistung › Soll'.
 */
export const ortsname = (ort: string): string => {
  const [oben = '', ...unten] = ort.split('.');
  const stufen = unten.at(-1) === 'wert' ? unten.slice(0, -1) : unten;
  return [
    bereichsname(oben),
    ...stufen.map((stufe, i) => stufenname([oben, ...stufen.slice(0, i)], stufe)),
  ].join(' › ');
};

const stufenname = (davor: readonly string[], stufe: string): string => {
  const herum = formularZu({}, davor);
  if (herum?.art === 'verzeichnis') return stufe;
  return formularZu({}, [...davor, stufe])?.name ?? stufe;
};
