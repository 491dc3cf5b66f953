import { ALLE_HANDLUNGEN, handlungsname, type Handlung } from './handlungen.ts';
import { RECHTE, type Reichweite } from './rechte.ts';
import { ROLLEN, type Rolle } from './rollen.ts';

/** A row of the table of rights: an action, and for every role how far its right reaches; null where it has none. */
export type Rechtezeile = Readonly<{
  handlung: Handlung;
  bereich: string;
  name: string;
  reichweiten: Readonly<Record<Rolle, Reichweite | null>>;
}>;

/** The table of rights as rows, for the manual and for people who want to see what a role may do. */
export const rechtezeilen = (): readonly Rechtezeile[] =>
  ALLE_HANDLUNGEN.map(handlung => ({
    handlung,
    ...handlungsname(handlung),
    reichweiten: Object.fromEntries(
      ROLLEN.map(rolle => [rolle, RECHTE[rolle][handlung] ?? null]),
    ) as Rechtezeile['reichweiten'],
  }));
