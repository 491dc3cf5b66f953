import { rezeptVon, type Rezept } from './auskunftsvermerke.ts';
import { bedeutungVon } from './bedeutungen.ts';
import { fragbares, type Fragbares } from './fragbares.ts';

/** A figure with what it says in plain words and how it comes about. */
export type Katalogeintrag = Readonly<{ zahl: Fragbares; bedeutung: string; rezept: Rezept | null }>;

/** Everything that can be asked for, by heading. */
export const kennzahlenkatalog = (): readonly Readonly<{
  bereich: string;
  eintraege: readonly Katalogeintrag[];
}>[] =>
  [...Map.groupBy(fragbares(), f => f.bereich)].map(([bereich, alle]) => ({
    bereich,
    eintraege: alle.map(zahl => ({
      zahl,
      bedeutung: bedeutungVon(zahl.id),
      rezept: rezeptVon(zahl, null),
    })),
  }));
