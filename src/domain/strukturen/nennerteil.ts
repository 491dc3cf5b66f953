/** What a reader calls a part of a denominator: parts have no names of their own, the usual keys read as words, others are counted. */
export const nennerteil = (schluessel: string, nenner: Readonly<Record<string, unknown>>): string =>
  TEILNAMEN[schluessel] ?? `Teil ${Object.keys(nenner).indexOf(schluessel) + 1}`;

const TEILNAMEN: Readonly<Record<string, string>> = {
  frauen: 'Frauen',
  maenner: 'Männer',
  jugendliche: 'Jugendliche',
  auslaender: 'Ausländerinnen und Ausländer',
  u25: 'unter 25 Jahren',
  ue25: 'ab 25 Jahren',
  gesamt: 'insgesamt',
  insgesamt: 'insgesamt',
};
