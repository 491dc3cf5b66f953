import { ALLE_HANDLUNGEN, darfIrgendwo, type Akteur, type Handlung } from '#domain/zugang';

/** What a key of this person can be for: everything the person may do, but dealing with accounts and keys. */
export const waehlbareHandlungen = (akteur: Akteur): readonly Handlung[] =>
  ALLE_HANDLUNGEN.filter(handlung => !NUR_SELBST.has(handlung) && darfIrgendwo(akteur, handlung));

/** A program that could do this would no longer be held by its own limits. */
const NUR_SELBST: ReadonlySet<Handlung> = new Set([
  'konten.verwalten',
  'schluessel.eigene',
  'schluessel.verwalten',
]);
