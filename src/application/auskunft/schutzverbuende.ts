import { KENNZAHLEN, MASSNAHMEQUOTEN } from '#domain/kennzahlen';

/**
 * Key figures that share quantities and are therefore protected in one go, whichever of them is asked for: two views of the same numbers never hide
 * different ones. 'kern' comes first; the others count on nothing that it shows. Amounts have no groups.
 */
export type Schutzverbund = keyof typeof VERBUENDE | 'massnahmen';

const VERBUENDE = {
  kern: ['K1E2', 'K1E3', 'K1E4', 'K2', 'K3', 'K3E1', 'K3E2', 'K3E3', 'K3E4', 'V4ELB', 'V4LZB'],
  betraege: ['K1', 'K1E1'],
  geringfuegig: ['K2E1'],
  gefoerdert: ['K2E2'],
  danach: ['K2E3'],
  alleinerziehend: ['K2E4'],
  bedarfsdeckend: ['BD', 'BDQ'],
  langzeitarbeitslos: ['VLZA', 'LZAELB'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The Verbund a key figure belongs to. */
export const verbundVon = (id: string): Schutzverbund => {
  for (const verbund of Object.keys(VERBUENDE) as readonly (keyof typeof VERBUENDE)[])
    if (VERBUENDE[verbund].some(k => k === id)) return verbund;
  if (MASSNAHMEQUOTEN.some(k => k.id === id)) return 'massnahmen';
  throw new Error(`Die Kennzahl ${id} gehört zu keinem Schutzverbund`);
};

/** The key figures of a Verbund. */
export const kennzahlenDer = (verbund: Schutzverbund): readonly string[] =>
  verbund === 'massnahmen' ? MASSNAHMEQUOTEN.map(k => k.id) : VERBUENDE[verbund];

/** All key figures of persons: everybody is protected in one go. */
export const ALLE_KENNZAHLEN: readonly string[] = [...new Set(KENNZAHLEN.map(k => k.id))];
