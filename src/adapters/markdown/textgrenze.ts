import type { Textgrenze } from '#ports';

/** The error a caller knows by its name 'Textgrenze'. */
export const textgrenze = (art: Textgrenze['art'], gefunden: number, hoechstens: number): Textgrenze =>
  Object.assign(new Error(`${SATZ[art]} (gefunden: ${gefunden}, höchstens: ${hoechstens})`), {
    name: 'Textgrenze' as const,
    art,
    gefunden,
    hoechstens,
  });

const SATZ: Readonly<Record<Textgrenze['art'], string>> = {
  laenge: 'Der Text ist zu lang',
  zeilen: 'Der Text hat zu viele Zeilen',
  absatz: 'Ein Absatz ist zu lang',
  tiefe: 'Listen, Zitate oder Auszeichnungen sind zu tief ineinander verschachtelt',
  zeichen: 'Zu viele Sterne, Unterstriche oder Klammern',
};
