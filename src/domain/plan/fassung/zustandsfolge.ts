import type { Planzustand } from '../plan.ts';

/** Where a Fassung can go from here: a first one is an Entwurf, a later one a Fortschreibung; what is beschlossen stays. */
export const naechsteZustaende = (zustand: Planzustand, fassung: number): readonly Planzustand[] => {
  if (zustand === 'beschlossen') return [];
  return zustand === 'in Abstimmung' ? [bearbeitungszustand(fassung), 'beschlossen'] : ['in Abstimmung'];
};

/** What a Fassung is while it is being written. */
export const bearbeitungszustand = (fassung: number): Planzustand =>
  fassung === 1 ? 'Entwurf' : 'Fortschreibung';
