const NAMEN: Readonly<Record<string, string>> = {
  deckblatt: 'Deckblatt',
  staende: 'Stände',
  annahmen: 'Annahmen',
  haushalt: 'Haushalt',
  personal: 'Personal',
  projekte: 'Projekte',
  instrumente: 'Instrumente',
  arbeitsmarkt: 'Arbeitsmarkt',
  strukturen: 'Strukturen',
  ziele: 'Ziele',
  chancen: 'Chancen',
  risiken: 'Risiken',
  handlungsfelder: 'Handlungsfelder',
  schwerpunkte: 'Schwerpunkte',
  potentiale: 'Interne Potentiale',
  dokument: 'Dokument',
  texte: 'Texte',
};

/** What a reader calls the part of a plan an address begins with; the first key itself when it is none. */
export const kapitelname = (adresse: string): string => {
  const [erster = adresse] = adresse.split('.');
  return Object.hasOwn(NAMEN, erster) ? (NAMEN[erster] ?? erster) : erster;
};
