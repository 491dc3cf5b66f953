const EINBETTUNG = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** How an embedded figure is printed: amounts in whole Euro, in millions, or to the cent; other units as they are. */
export type Einbettung = Readonly<{ adresse: string; darstellung: 'ganz' | 'mio' | 'genau' }>;

/** Reads the inside of `{{ … }}`: 'haushalt.umschichtung', 'haushalt.umschichtung | Mio. €' or '… | genau'. */
export const liesEinbettung = (inhalt: string): Einbettung => {
  const [adresse = '', form] = inhalt.split('|').map(teil => teil.trim());
  if (form === undefined) return { adresse, darstellung: 'ganz' };
  return { adresse, darstellung: /^mio/i.test(form) ? 'mio' : 'genau' };
};

/** Addresses of all figures embedded in a text, each once. */
export const eingebetteteAdressen = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(EINBETTUNG)].map(treffer => liesEinbettung(treffer[1] ?? '').adresse)),
];
