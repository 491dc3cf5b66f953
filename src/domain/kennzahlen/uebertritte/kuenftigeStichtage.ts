import { monatTeile, monatVon, tagAus, tagTeile, type Monat, type Tag } from '#domain/werte';

/** Coming counting days, and by which rule they were found. */
export type KuenftigeStichtage = Readonly<{ stichtage: readonly Tag[]; regel: string }>;

/** How many of the last counting days say what the rule is. */
const RUECKBLICK = 12;

/**
 * The next counting days after those known: the same day of every month, or that day but on weekends the Monday after, or the same weekday (the second
 * Thursday), if the last twelve were so; else the middle one of their days of the month.
 */
export const kuenftigeStichtage = (bekannte: readonly Tag[], zahl: number): KuenftigeStichtage => {
  const letzte = bekannte.slice(-RUECKBLICK);
  const beginn = letzte.at(-1);
  if (beginn === undefined) throw new RangeError('Ohne Stichtag gibt es keinen nächsten.');
  const monate = Array.from({ length: zahl }, (_, i) => (monatVon(beginn) + 1 + i) as Monat);
  const { regel, tagIm } = regelAus(letzte);
  return { regel, stichtage: monate.map(tagIm) };
};

type Regel = Readonly<{ regel: string; tagIm: (monat: Monat) => Tag }>;

const regelAus = (letzte: readonly Tag[]): Regel => {
  const tage = letzte.map(t => tagTeile(t).tag);
  const [erster = 1] = tage;
  if (tage.every(t => t === erster)) return amTag(erster, `der ${erster}. jedes Monats`);
  const frueheste = Math.min(...tage);
  if (letzte.every(t => t === werktags(amTag(frueheste, '').tagIm(monatVon(t)))))
    return {
      regel: `der ${frueheste}. jedes Monats, am Wochenende der Montag danach`,
      tagIm: monat => werktags(amTag(frueheste, '').tagIm(monat)),
    };
  const wochentage = letzte.map(wochentagVon);
  const [wochentag = 0] = wochentage;
  const wievielte = tage.map(t => Math.ceil(t / 7));
  const [nummer = 1] = wievielte;
  if (wochentage.every(w => w === wochentag) && wievielte.every(w => w === nummer) && nummer < 5)
    return {
      regel: `der ${nummer}. ${WOCHENTAGE[wochentag] ?? ''} jedes Monats`,
      tagIm: monat => wochentagIm(monat, wochentag, nummer),
    };
  const mitte = tage.toSorted((a, b) => a - b)[Math.floor(tage.length / 2)] ?? erster;
  return amTag(mitte, `der ${mitte}. jedes Monats, die Mitte der letzten ${letzte.length} Stichtage`);
};

const amTag = (tag: number, regel: string): Regel => ({
  regel,
  tagIm: monat => {
    const { jahr, monat: m } = monatTeile(monat);
    return Math.min(tagAus(jahr, m, tag), letzterTag(monat)) as Tag;
  },
});

const letzterTag = (monat: Monat): number => {
  const { jahr, monat: m } = monatTeile((monat + 1) as Monat);
  return tagAus(jahr, m, 1) - 1;
};

/** Saturday and Sunday become Monday. */
const werktags = (tag: Tag): Tag => {
  const wochentag = wochentagVon(tag);
  return (wochentag === SAMSTAG ? tag + 2 : wochentag === SAMSTAG + 1 ? tag + 1 : tag) as Tag;
};

const SAMSTAG = 2;
const WOCHENTAGE = ['Donnerstag', 'Freitag', 'Samstag', 'Sonntag', 'Montag', 'Dienstag', 'Mittwoch'];

/** 1 January 1970, day 0, was a Thursday. */
const wochentagVon = (tag: number): number => ((tag % 7) + 7) % 7;

const wochentagIm = (monat: Monat, wochentag: number, nummer: number): Tag => {
  const { jahr, monat: m } = monatTeile(monat);
  const erster = tagAus(jahr, m, 1);
  return (erster + ((wochentag - wochentagVon(erster) + 7) % 7) + 7 * (nummer - 1)) as Tag;
};
