const EINBETTUNG = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** How an embedded figure is printed: as its unit demands, or in millions of Euro. */
export type Einbettung = Readonly<{ adresse: string; darstellung: 'voll' | 'mio' }>;

/** Reads the inside of `{{ … }}`: 'haushalt.umschichtung' or 'haushalt.umschichtung | Mio. €'. */
export const liesEinbettung = (inhalt: string): Einbettung => {
  const [adresse = '', form] = inhalt.split('|').map(teil => teil.trim());
  return { adresse, darstellung: form !== undefined && /^mio/i.test(form) ? 'mio' : 'voll' };
};

/** Addresses of all figures embedded in a text, each once. */
export const eingebetteteAdressen = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(EINBETTUNG)].map(treffer => liesEinbettung(treffer[1] ?? '').adresse)),
];
