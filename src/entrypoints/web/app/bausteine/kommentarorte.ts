import { createContext } from 'react';
import type { OffeneKommentare } from '../darstellung/offeneKommentare.ts';

/** What fields need to lead to their comments and their history. */
export type Kommentarorte = Readonly<{
  /** Of the plan, as addresses call it. */
  kennung: string;
  /** The page to come back to. */
  hier: string;
  /** null: this person does not read comments. */
  offene: OffeneKommentare | null;
  darfKommentieren: boolean;
  /** Does somebody who asks see who changed what? */
  mitVerlauf: boolean;
}>;

/** Where fields stand outside a plan's chapter there are no comments about them. */
export const KommentarorteKontext = createContext<Kommentarorte | null>(null);
