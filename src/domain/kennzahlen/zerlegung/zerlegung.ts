/** A part of a change, in the unit of the change. */
export type Teil = Readonly<{ name: string; wert: number }>;

/** A change with its parts; they add up to it, the last one taking what rounding of floating numbers leaves. */
export type Zerlegung = Readonly<{ veraenderung: number; teile: readonly Teil[] }>;

/**
 * Change of a product (LLU = ELB × LLU je ELB) into heads and amount per head: each factor's change at the mean of the other, so that nothing is
 * left over. In the unit of the product.
 */
export const zerlegeProdukt = (
  vorher: Readonly<{ menge: number; summe: number }>,
  nachher: Readonly<{ menge: number; summe: number }>,
  namen: readonly [string, string],
): Zerlegung | null => {
  if (vorher.menge === 0 || nachher.menge === 0) return null;
  const jeVorher = vorher.summe / vorher.menge;
  const jeNachher = nachher.summe / nachher.menge;
  const veraenderung = nachher.summe - vorher.summe;
  const menge = ((nachher.menge - vorher.menge) * (jeVorher + jeNachher)) / 2;
  return mitRest(veraenderung, [{ name: namen[0], wert: menge }], namen[1]);
};

/** A quota of one group at two times. */
export type Gruppenquote = Readonly<{
  name: string;
  vorher: Readonly<{ zaehler: number; nenner: number }>;
  nachher: Readonly<{ zaehler: number; nenner: number }>;
}>;

/** Change of a quota in percentage points, with what it is made from: denominators of the whole, and means of the quotas of both times in percent. */
export type Quotenzerlegung = Readonly<{
  veraenderung: number;
  nenner: Readonly<{ vorher: number; nachher: number }>;
  quote: number;
  gruppen: readonly Readonly<{ name: string; rate: number; struktur: number; quote: number }>[];
}>;

/**
 * Change of a quota, in percentage points, into what every group's own quota (rate) and its weight (structure) did: each at the mean of the other.
 * null when a denominator of the whole is 0.
 */
export const zerlegeQuote = (gruppen: readonly Gruppenquote[]): Quotenzerlegung | null => {
  const vorher = gesamt(gruppen.map(g => g.vorher));
  const nachher = gesamt(gruppen.map(g => g.nachher));
  if (vorher.nenner === 0 || nachher.nenner === 0) return null;
  const quoteVorher = vorher.zaehler / vorher.nenner;
  const quoteNachher = nachher.zaehler / nachher.nenner;
  const mitte = (quoteVorher + quoteNachher) / 2;
  return {
    veraenderung: (quoteNachher - quoteVorher) * 100,
    nenner: { vorher: vorher.nenner, nachher: nachher.nenner },
    quote: mitte * 100,
    gruppen: gruppen.map(g => {
      const gewichtVorher = g.vorher.nenner / vorher.nenner;
      const gewichtNachher = g.nachher.nenner / nachher.nenner;
      const beitrag = g.nachher.zaehler / nachher.nenner - g.vorher.zaehler / vorher.nenner;
      const mittlereQuote = (quote(g.vorher) + quote(g.nachher)) / 2;
      const umgewichtet = (gewichtNachher - gewichtVorher) * mittlereQuote;
      const struktur = (gewichtNachher - gewichtVorher) * (mittlereQuote - mitte);
      return {
        name: g.name,
        rate: (beitrag - umgewichtet) * 100,
        struktur: struktur * 100,
        quote: mittlereQuote * 100,
      };
    }),
  };
};

const quote = ({ zaehler, nenner }: Readonly<{ zaehler: number; nenner: number }>): number =>
  nenner === 0 ? 0 : zaehler / nenner;

const gesamt = (
  teile: readonly Readonly<{ zaehler: number; nenner: number }>[],
): Readonly<{ zaehler: number; nenner: number }> => ({
  zaehler: teile.reduce((summe, t) => summe + t.zaehler, 0),
  nenner: teile.reduce((summe, t) => summe + t.nenner, 0),
});

/** Change of a stock into what came and what went, and what is left: in a group, those who changed to another group. */
export const zerlegeBestand = (
  veraenderung: number,
  zugaenge: readonly Teil[],
  abgaenge: readonly Teil[],
  rest: string,
): Zerlegung => {
  const teile = [...zugaenge, ...abgaenge.map(({ name, wert }) => ({ name, wert: 0 - wert }))];
  return mitRest(veraenderung, teile, rest);
};

const mitRest = (veraenderung: number, teile: readonly Teil[], rest: string): Zerlegung => ({
  veraenderung,
  teile: [...teile, { name: rest, wert: veraenderung - teile.reduce((summe, t) => summe + t.wert, 0) }],
});
