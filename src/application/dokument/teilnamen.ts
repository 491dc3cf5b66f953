import { INHALTE, type Inhalt } from '#domain/plan';

/** Names of the parts of a plan, where no template names them. */
export const TEILNAMEN: Readonly<Record<Inhalt, string>> = {
  haushalt: 'Haushalt',
  personal: 'Personal',
  projekte: 'Projekte',
  arbeitsmarkt: 'Arbeitsmarkt',
  strukturen: 'Bestände und Strukturen',
  chancenUndRisiken: 'Chancen und Risiken',
  handlungsfelder: 'Handlungsfelder',
  schwerpunkte: 'Schwerpunkte',
  potentiale: 'Potentiale',
  instrumente: 'Instrumente und Maßnahmen',
  kommunaleLeistungen: 'Kommunale Eingliederungsleistungen',
  ziele: 'Ziele',
};

/** The part that an address begins with. */
export const teilname = (schluessel: string): string => {
  const inhalt = INHALTE.find(i => i === schluessel);
  return inhalt ? TEILNAMEN[inhalt] : 'Weitere Angaben';
};
