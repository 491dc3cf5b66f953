import { sageSicher, type Angabe, type Schreibzeug } from '#domain/angaben';

/** What was aimed at in earlier years, each at its year. */
export const sageFruehereZiele = <E extends 'anteil' | 'anzahl'>(
  { zeug, ort, name }: Readonly<{ zeug: Schreibzeug; ort: readonly string[]; name: string }>,
  einheit: E,
  frueher: Readonly<Record<string, Angabe<E>>> = {},
): void => {
  for (const [jahr, angabe] of Object.entries(frueher))
    sageSicher(zeug, einheit, angabe, `${name}: Ziel ${jahr}`, ...ort, 'frueher', jahr);
};
