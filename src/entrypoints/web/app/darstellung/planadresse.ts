/** A plan as use cases are asked for it: without fassung the newest that may be read. */
export type Planwahl = Readonly<{ kennung: string; fassung?: number }>;

/** What an address calls a plan: its kennung, and behind a tilde the number of a Fassung: 'ab12~1'. */
export const leseAdresse = (adresse: string): Planwahl => {
  const [, kennung, fassung] = /^([^~]*)~(\d{1,4})$/.exec(adresse) ?? [];
  return kennung === undefined ? { kennung: adresse } : { kennung, fassung: Number(fassung) };
};

export const adresseDerFassung = ({ kennung, fassung }: Planwahl): string =>
  fassung === undefined ? kennung : `${kennung}~${fassung}`;
