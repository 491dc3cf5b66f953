/** Who lives together when benefit begins. */
export type Haushaltsform = Readonly<{ erwachsene: 1 | 2; kinder: number; sonstige: boolean }>;

/** Where a person belongs: the first place is the first adult. */
export type Platz = Readonly<{ haushalt: number; stelle: number }>;

const form = (erwachsene: 1 | 2, kinder: number, sonstige = false): Haushaltsform => ({
  erwachsene,
  kinder,
  sonstige,
});

const mal = (zahl: number, f: Haushaltsform): readonly Haushaltsform[] => Array<Haushaltsform>(zahl).fill(f);

/** Fifty households as they are spread over Germany: singles 60 %, lone parents 12 %, couples with children 18 %, without 10 %. */
const GEORDNET: readonly Haushaltsform[] = [
  ...mal(29, form(1, 0)),
  form(1, 0, true),
  ...mal(3, form(1, 1)),
  ...mal(2, form(1, 2)),
  form(1, 3),
  ...mal(5, form(2, 0)),
  ...mal(4, form(2, 1)),
  ...mal(3, form(2, 2)),
  ...mal(2, form(2, 3)),
];

/** Spreads like over unlike: 17 and 50 have no common divisor. */
const RUNDE = GEORDNET.map((_, i) => GEORDNET[(i * 17) % GEORDNET.length] ?? form(1, 0));

const groesse = ({ erwachsene, kinder }: Haushaltsform): number => erwachsene + kinder;
const PLAETZE = RUNDE.flatMap((f, haushalt) =>
  Array.from({ length: groesse(f) }, (_, stelle): Platz => ({ haushalt, stelle })),
);

/** The form of a household, counted from 0. */
export const formVon = (haushalt: number): Haushaltsform => RUNDE[haushalt % RUNDE.length] ?? form(1, 0);

/** The household of a person and the place in it; both counted from 0. No person needs another one to be drawn. */
export const platzVon = (person: number): Platz => {
  const runde = Math.floor(person / PLAETZE.length);
  const { haushalt, stelle } = PLAETZE[person % PLAETZE.length] ?? { haushalt: 0, stelle: 0 };
  return { haushalt: runde * RUNDE.length + haushalt, stelle };
};

/** How many persons a household has. */
export const plaetzeVon = (haushalt: number): number => groesse(formVon(haushalt));
