const EINBETTUNG = /\{\{\s*([^{}]*?)\s*\}\}/g;

/**
 * How an embedded figure is printed: amounts in whole Euro, in millions or thousands, to the cent, or as amount without its sign ("ein Rückgang um …");
 * numbers with decimals with what they count ("8 Wochen"), or without it ("36" before "Monaten"); other units as they are.
 */
export type Einbettung = Readonly<{ adresse: string; darstellung: Darstellung }>;
export type Darstellung = 'ganz' | 'mio' | 'tausend' | 'genau' | 'ohneVorzeichen' | 'ohneEinheit';

const FORMEN: Readonly<Record<string, Darstellung>> = {
  'Mio. €': 'mio',
  'T€': 'tausend',
  genau: 'genau',
  'ohne Vorzeichen': 'ohneVorzeichen',
  'ohne Einheit': 'ohneEinheit',
};

/** Reads the inside of `{{ … }}`: 'haushalt.umschichtung', 'haushalt.umschichtung | Mio. €'. An unknown form counts as none. */
export const liesEinbettung = (inhalt: string): Einbettung => {
  const [adresse = '', form = ''] = inhalt.split('|').map(teil => teil.trim());
  return { adresse, darstellung: Object.hasOwn(FORMEN, form) ? (FORMEN[form] ?? 'ganz') : 'ganz' };
};

/** Addresses of all figures embedded in a text, each once. */
export const eingebetteteAdressen = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(EINBETTUNG)].map(treffer => liesEinbettung(treffer[1] ?? '').adresse)),
];

/** Embeddings that cannot be meant as they stand: with an unknown form behind the bar, or with braces that do not close. */
export const fehlerhafteEinbettungen = (text: string): readonly string[] => {
  const formen = [...text.matchAll(EINBETTUNG)].flatMap(([ganz, inhalt = '']) => {
    const [, ...rest] = inhalt.split('|').map(teil => teil.trim());
    return rest.length === 0 || (rest.length === 1 && Object.hasOwn(FORMEN, rest[0] ?? '')) ? [] : [ganz];
  });
  const offene = [...text.replaceAll(EINBETTUNG, '').matchAll(/(?:\{\{|\}\}).{0,40}/g)].map(
    treffer => treffer[0],
  );
  return [...new Set([...formen, ...offene])];
};

/** The forms an embedded figure can be printed in, as they are written. */
export const EINBETTUNGSFORMEN: readonly string[] = Object.keys(FORMEN);
